// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure.h"

#include "models/base/hundredths.h"
#include "models/base/money.h"
#include "models/base/percent.h"
#include "models/vocabulary/code_table.h"
#include "models/vocabulary/rural_definition.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace models {

static QString inWords(Language language, const char *source)
{
    return say(language, "Figure", source);
}

// "R1 乡村（国家统计口径）"
static QString ruralName(const QString &id, Language language)
{
    const RuralDefinition &definition = ruralDefinition(id);
    return definition.id + QLatin1Char(' ') + definition.displayName(language);
}

QString unitName(Unit unit, Language language)
{
    switch (unit) {
    case Unit::People:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "people"));
    case Unit::Memberships:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "memberships"));
    case Unit::Groups:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "packages"));
    case Unit::Schools:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "schools"));
    case Unit::Stages:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "stages"));
    case Unit::Subjects:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "subjects"));
    case Unit::MembersAGroup:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "memberships a package"));
    case Unit::Activities:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "activities"));
    case Unit::Sessions:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "sessions"));
    case Unit::Attendances:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "attendances"));
    case Unit::Hours:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "class hours"));
    case Unit::HoursEach:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "class hours a person"));
    case Unit::Items:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "items"));
    case Unit::Fen:
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "yuan"));
    }
    return {};
}

// Dimensions whose keys are two codes, "13.2", and the tables of those.
static const QHash<QString, std::pair<QString, QString>> &pairTables()
{
    static const QHash<QString, std::pair<QString, QString>> tables{
        {QStringLiteral("subject_stage"), {QStringLiteral("subject"), QStringLiteral("stage")}},
        {QStringLiteral("activity_kind_mode"),
         {QStringLiteral("activity_kind"), QStringLiteral("activity_mode")}},
        {QStringLiteral("level_grade"),
         {QStringLiteral("award_level"), QStringLiteral("award_grade")}}};
    return tables;
}

QString breakdownText(const QString &breakdownName, Language language)
{
    const qsizetype colon = breakdownName.indexOf(QLatin1Char(':'));
    const QString table = breakdownName.left(colon);
    const QString key = breakdownName.mid(colon + 1);
    if (table == QLatin1String("group") || table == QLatin1String("month"))
        return key;
    if (table == QLatin1String("group_kind") && key == QLatin1String("centre"))
        return inWords(language, QT_TRANSLATE_NOOP("Figure", "the centre itself"));
    const auto pair = pairTables().constFind(table);
    if (pair == pairTables().constEnd()) {
        const bool isTitle = table == QLatin1String("title");
        return codeTable(isTitle ? QStringLiteral("professional_title") : table)
            .name(key, language);
    }
    const qsizetype dot = key.indexOf(QLatin1Char('.'));
    return codeTable(pair->first).name(key.left(dot), language) + QStringLiteral(" · ") +
           codeTable(pair->second).name(key.mid(dot + 1), language);
}

QString Figure::title(Language language) const
{
    const QString own = inWords(language, titleSource.toUtf8().constData());
    if (breakdownName.isEmpty())
        return own;
    return own + QStringLiteral(" · ") + breakdownText(breakdownName, language);
}

bool isInHundredths(Unit unit)
{
    return unit == Unit::Fen || unit == Unit::Hours || unit == Unit::HoursEach;
}

std::optional<Hundredths> roundedMean(Unit unit, const Amount &amount)
{
    if (amount.whole <= 0)
        return std::nullopt;
    const qint64 part = isInHundredths(unit) ? amount.part : 100 * amount.part;
    return Hundredths{(2 * part + amount.whole) / (2 * amount.whole)};
}

QString meanText(Unit unit, Hundredths mean)
{
    if (isInHundredths(unit))
        return hundredthsText(mean);
    return QStringLiteral("%1.%2")
        .arg(mean.value / 100)
        .arg(mean.value % 100, 2, 10, QLatin1Char('0'));
}

bool Figure::hasAnswer() const
{
    if (kind == FigureKind::Count)
        return true;
    return kind == FigureKind::Share ? whole > 0 && hasShare() : whole > 0;
}

Amount Figure::share() const
{
    return {part, whole, kind == FigureKind::Coverage ? 0 : unknown};
}

QString percentText(const Figure &figure, int decimals)
{
    return percentText(figure.share(), decimals);
}

std::optional<qint64> roundedPercent(const Figure &figure, int decimals)
{
    return roundedPercent(figure.share(), decimals);
}

QString Figure::numberText(qint64 number) const
{
    switch (unit) {
    case Unit::Fen:
        return moneyText({number});
    case Unit::Hours:
        return hundredthsText({number});
    default:
        return QString::number(number);
    }
}

QString Figure::valueText(Language) const
{
    if (!hasAnswer())
        return QStringLiteral("—");
    switch (kind) {
    case FigureKind::Count:
        return numberText(part);
    case FigureKind::Share:
    case FigureKind::Coverage:
        return percentText(*this);
    case FigureKind::Mean:
        return meanText(unit, *roundedMean(unit, *this));
    }
    return {};
}

static QString bracketed(const QStringList &remarks, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("（%1）").arg(remarks.join(QStringLiteral("，")));
    return QStringLiteral(" (%1)").arg(remarks.join(QStringLiteral(", ")));
}

QString Figure::codeYearsText(Language language) const
{
    const QString comma =
        language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    return QString(codeYears).replace(QStringLiteral(", "), comma);
}

QString Figure::text(Language language) const
{
    QStringList remarks;
    if (!ruralDefinition.isEmpty())
        remarks << inWords(language, QT_TRANSLATE_NOOP("Figure", "definition: %1"))
                       .arg(ruralName(ruralDefinition, language));
    if (!codeYears.isEmpty())
        remarks << inWords(language, QT_TRANSLATE_NOOP("Figure", "codes of %1"))
                       .arg(codeYearsText(language));
    remarks << inWords(language, QT_TRANSLATE_NOOP("Figure", "as of %1"))
                   .arg(referenceDate.toString(Qt::ISODate));
    if (kind == FigureKind::Share || kind == FigureKind::Coverage)
        remarks << inWords(language, QT_TRANSLATE_NOOP("Figure", "not known: %1 %2"))
                       .arg(unknown)
                       .arg(unitName(unit, language));
    const QString number =
        kind == FigureKind::Count
            ? valueText(language) + QLatin1Char(' ') + unitName(unit, language)
            : QStringLiteral("%1/%2 = %3")
                  .arg(unit == Unit::HoursEach ? hundredthsText({part}) : numberText(part),
                       numberText(whole), valueText(language));
    return number + bracketed(remarks, language);
}

QString Figure::definition(Language language) const
{
    const QString own = inWords(language, definitionSource.toUtf8().constData());
    if (ruralDefinition.isEmpty())
        return own;
    const QString after = language == Language::Chinese ? QString() : QStringLiteral(" ");
    return own + after +
           inWords(language, QT_TRANSLATE_NOOP("Figure", "Rural: %1, after %2."))
               .arg(ruralName(ruralDefinition, language),
                    models::ruralDefinition(ruralDefinition).authority);
}

} // namespace models
