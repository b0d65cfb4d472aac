// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/freeze_figures.h"
#include "models/storage/rule_sets.h"
#include "models/storage/store.h"
#include "models/vocabulary/rural_definition.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace models {

// The rules as they held from one day on.
static QJsonObject versionJson(const RulesInForce &rules)
{
    return {{QStringLiteral("name"), rules.name},
            {QStringLiteral("version"), rules.version},
            {QStringLiteral("valid_from"), rules.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("document_number"), rules.documentNumber},
            {QStringLiteral("content"), rules.content}};
}

// Each version that held on a day of the cycle: on its first, and on those on which another began.
static QJsonArray versions(SQLite::Database &database, const QString &kind,
                           const QString &shippedId, const Cycle &cycle)
{
    QList<QDate> days{cycle.startsOn};
    for (const RuleSet &set : findAll<RuleSet>(
             database, "WHERE kind = ? AND valid_from > ? AND valid_from <= ? ORDER BY valid_from",
             {Value(kind), toValue(cycle.startsOn), toValue(cycle.endsOn)}))
        if (!days.contains(set.validFrom))
            days << set.validFrom;
    QJsonArray found;
    for (const QDate &day : std::as_const(days)) {
        const QJsonObject version = versionJson(rulesOn(database, kind, shippedId, day));
        if (found.isEmpty() || found.last().toObject() != version)
            found << version;
    }
    return found;
}

QByteArray rulesOfCycle(SQLite::Database &database, const Cycle &cycle, const Scheme &scheme)
{
    const RuralDefinition &rural = ruralDefinition(cycle.ruralDefinition);
    const QJsonObject all{
        {QStringLiteral("cycle"),
         QJsonObject{
             {QStringLiteral("name"), cycle.name},
             {QStringLiteral("starts_on"), cycle.startsOn.toString(Qt::ISODate)},
             {QStringLiteral("ends_on"), cycle.endsOn.toString(Qt::ISODate)},
             {QStringLiteral("reference_date"), cycle.referenceDate.toString(Qt::ISODate)}}},
        {QStringLiteral("rural_definition"),
         QJsonObject{{QStringLiteral("id"), rural.id},
                     {QStringLiteral("name"), rural.displayName(Language::Chinese)}}},
        {QStringLiteral("scheme"), schemeJson(scheme)},
        {QStringLiteral("hours"),
         versions(database, QStringLiteral("hours"), QStringLiteral("hours_default"), cycle)},
        {QStringLiteral("money"),
         versions(database, QStringLiteral("money"), QStringLiteral("money_default"), cycle)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace models
