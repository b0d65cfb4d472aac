// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/reconcile.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ClaimGapTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Reconcile)
};

// What is the same person or thing in two lists.
QString personKeyOf(const BehindLine &line)
{
    if (line.teacherId)
        return QString::number(line.teacherId);
    const Id record = line.recordId ? line.recordId : line.groupId ? line.groupId : line.schoolId;
    return record ? line.page + QLatin1Char(':') + QString::number(record) + line.name
                  : line.name + QLatin1Char('|') + line.detail;
}

using Lines = QMultiHash<QString, const BehindLine *>;

Lines byKey(const QList<BehindLine> &lines)
{
    Lines found;
    for (const BehindLine &line : lines)
        found.insert(personKeyOf(line), &line);
    return found;
}

QString codeName(const QString &code)
{
    return codeTable(QStringLiteral("urban_rural")).name(code, language());
}

QString changeText(const BehindLine &before, const BehindLine &now)
{
    const auto arrow = [](const QString &from, const QString &to) {
        return from + QStringLiteral(" → ") + to;
    };
    if (before.school != now.school)
        return arrow(before.school.isEmpty() ? QStringLiteral("—") : before.school,
                     now.school.isEmpty() ? QStringLiteral("—") : now.school);
    if (before.urbanRural != now.urbanRural)
        return arrow(codeName(before.urbanRural), codeName(now.urbanRural));
    if (before.age != now.age)
        return ClaimGapTexts::tr("age %1 → %2")
            .arg(before.age ? QString::number(*before.age) : QStringLiteral("—"),
                 now.age ? QString::number(*now.age) : QStringLiteral("—"));
    return now.urbanRural.isEmpty() ? QString() : codeName(now.urbanRural);
}

// Lines of `one` that `other` does not have, as often as it lacks them.
void addMissing(QList<GapLine> &gap, const QList<BehindLine> &one, const QList<BehindLine> &other,
                const QList<BehindLine> &otherWhole, GapKind kind)
{
    Lines counted = byKey(other);
    const Lines whole = byKey(otherWhole);
    for (const BehindLine &line : one) {
        const QString key = personKeyOf(line);
        const auto same = counted.find(key);
        if (same != counted.end()) {
            counted.erase(same);
            continue;
        }
        GapLine found{kind, line, {}};
        if (const BehindLine *still = whole.value(key)) {
            found.kind = GapKind::Changed;
            const bool isNow = kind == GapKind::Left;
            found.text = isNow ? changeText(line, *still) : changeText(*still, line);
            if (isNow)
                found.line = *still;
        }
        gap << found;
    }
}
} // namespace

QString GapLine::kindText() const
{
    switch (kind) {
    case GapKind::Left:
        return ClaimGapTexts::tr("no longer counted");
    case GapKind::Came:
        return ClaimGapTexts::tr("counted only now");
    case GapKind::Changed:
        break;
    }
    return ClaimGapTexts::tr("counted otherwise");
}

QList<GapLine> gapBetween(const QList<BehindLine> &before, const QList<BehindLine> &beforeOthers,
                          const QList<BehindLine> &now, const QList<BehindLine> &nowOthers)
{
    QList<GapLine> gap;
    addMissing(gap, before, now, nowOthers, GapKind::Left);
    addMissing(gap, now, before, beforeOthers, GapKind::Came);
    return gap;
}

} // namespace models
