// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheme_words.h"

#include "models/assessment/events.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace ui {

using models::hundredthsText;

namespace {
struct SchemeWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(SchemeDialog)
};

QString named(const char *table, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names << models::codeTable(QLatin1String(table)).name(code, models::language());
    return names.join(QStringLiteral("、"));
}
} // namespace

QString schemeTitle(const models::Scheme &scheme)
{
    const QString name = scheme.name.in(models::language());
    return scheme.version ? SchemeWordsTexts::tr("%1, version %2").arg(name).arg(scheme.version)
                          : SchemeWordsTexts::tr("%1, as shipped").arg(name);
}

QString itemPointsText(const models::SchemeItem &item)
{
    if (item.kind == models::ItemKind::Deduction)
        return SchemeWordsTexts::tr("from %1, never below %2")
            .arg(hundredthsText(item.start), hundredthsText(item.floor));
    return item.points.value ? SchemeWordsTexts::tr("at most %1").arg(hundredthsText(item.points))
                             : SchemeWordsTexts::tr("no limit");
}

QString eventRuleText(const models::EventRule &rule)
{
    const models::EventSourceLine *source = models::eventSource(rule.source);
    QStringList parts{source ? source->displayTitle(models::language()) : rule.source};
    if (source && *source->kindTable && !rule.kinds.isEmpty())
        parts << named(source->kindTable, rule.kinds);
    else if (!rule.kinds.isEmpty())
        parts << rule.kinds.join(QStringLiteral("、"));
    if (!rule.modes.isEmpty())
        parts << named("activity_mode", rule.modes);
    if (!rule.memberRoles.isEmpty())
        parts << named("member_role", rule.memberRoles);
    if (!rule.words.isEmpty())
        parts
            << SchemeWordsTexts::tr("with the words %1").arg(rule.words.join(QStringLiteral("、")));
    if (!rule.notWords.isEmpty())
        parts << SchemeWordsTexts::tr("without %1").arg(rule.notWords.join(QStringLiteral("、")));
    if (rule.leastPeople)
        parts << SchemeWordsTexts::tr("at least %1 attendances").arg(rule.leastPeople);
    if (rule.leastWords)
        parts << SchemeWordsTexts::tr("at least %1 characters").arg(rule.leastWords);
    if (!rule.papers.isEmpty())
        parts << SchemeWordsTexts::tr("with evidence: %1").arg(named("evidence_kind", rule.papers));
    if (!rule.timesWords.isEmpty())
        parts << SchemeWordsTexts::tr("× %1 with %2")
                     .arg(hundredthsText(rule.times), rule.timesWords.join(QStringLiteral("、")));
    return parts.join(QStringLiteral(" · "));
}

void takeText(models::SchemeText &text, const QString &typed)
{
    if (text.text != typed)
        text = {typed, {}};
}

} // namespace ui
