// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/rural_definition.h"

#include "models/vocabulary/code_table.h"
#include "models/vocabulary/vocabulary_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models {

static const CodeTable &siteCodes()
{
    return codeTable(QStringLiteral("urban_rural"));
}

// The codes at the bottom of the tree that `code` (JY/T or NBS form) can stand for; none when it is
// not of the table.
static QStringList narrowestCodes(const QString &code)
{
    const std::optional<QString> own = siteCodes().find(code) ? code : siteCodes().parse(code);
    if (!own)
        return {};
    QStringList narrowest;
    for (const Term &term : siteCodes().terms()) {
        if (term.parent == *own)
            narrowest += narrowestCodes(term.code);
    }
    return narrowest.isEmpty() ? QStringList{*own} : narrowest;
}

// Whether a site of that code is in `rural`: all, none, or (empty) not to be told.
static std::optional<bool> allIn(const QStringList &rural, const QString &code)
{
    const QStringList possible = narrowestCodes(code);
    const auto inside = std::count_if(possible.begin(), possible.end(),
                                      [&](const QString &one) { return rural.contains(one); });
    if (possible.isEmpty() || (inside > 0 && inside < possible.size()))
        return {};
    return inside > 0;
}

static bool isCityArea(const QString &code)
{
    static const QStringList city{QStringLiteral("111"), QStringLiteral("112")};
    return allIn(city, code).value_or(false);
}

// Schools in townships outside the county's seat, in agricultural streets and in villages. A city
// area is no township, so lying outside the seat makes it no more rural.
static std::optional<bool> isOutsideSeat(const QStringList &ruralCodes, const SiteFacts &site)
{
    if (allIn(ruralCodes, site.urbanRuralCode).value_or(false))
        return true;
    if (site.inAgriculturalStreet.value_or(false))
        return true;
    const bool city = isCityArea(site.urbanRuralCode);
    if (!city && site.inCountySeat.has_value() && !*site.inCountySeat)
        return true;
    const bool seatKnown = city || site.inCountySeat.has_value();
    const bool codeKnown = allIn(ruralCodes, site.urbanRuralCode).has_value();
    if (!seatKnown || !codeKnown || !site.inAgriculturalStreet.has_value())
        return {};
    return false;
}

std::optional<bool> RuralDefinition::isRural(const SiteFacts &site) const
{
    switch (rule) {
    case RuralRule::Seat:
        return isOutsideSeat(codes, site);
    case RuralRule::Designated:
        return site.designatedRural;
    case RuralRule::Codes:
        break;
    }
    return allIn(codes, site.urbanRuralCode);
}

QString RuralDefinition::displayName(Language language) const
{
    return language == Language::Chinese ? name : english;
}

static RuralRule ruleOf(const QString &name)
{
    if (name == QLatin1String("seat"))
        return RuralRule::Seat;
    if (name == QLatin1String("designated"))
        return RuralRule::Designated;
    return RuralRule::Codes;
}

static QList<RuralDefinition> loadDefinitions()
{
    QList<RuralDefinition> definitions;
    const QJsonObject file = vocabularyFile(QStringLiteral("rural_definition"));
    for (const QJsonValue &value : file.value(QLatin1String("terms")).toArray()) {
        const QJsonObject entry = value.toObject();
        definitions.append({entry.value(QLatin1String("code")).toString(),
                            entry.value(QLatin1String("name")).toString(),
                            entry.value(QLatin1String("english")).toString(),
                            entry.value(QLatin1String("authority")).toString(),
                            ruleOf(entry.value(QLatin1String("rule")).toString()),
                            textsOf(entry.value(QLatin1String("codes")))});
    }
    return definitions;
}

const QList<RuralDefinition> &ruralDefinitions()
{
    static const QList<RuralDefinition> definitions = loadDefinitions();
    return definitions;
}

const RuralDefinition &ruralDefinition(const QString &id)
{
    for (const RuralDefinition &definition : ruralDefinitions()) {
        if (definition.id == id)
            return definition;
    }
    return ruralDefinitions().first();
}

} // namespace models
