// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/plan_progress.h"

#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
#include "models/storage/store.h"

namespace models {

int elapsedShare(const Cycle &cycle, const QDate &today)
{
    const qint64 days = cycle.startsOn.daysTo(cycle.endsOn) + 1;
    const qint64 gone = cycle.startsOn.daysTo(today) + 1;
    return days > 0 ? int(10000 * qBound<qint64>(0, gone, days) / days) : 10000;
}

QList<PlanProgress> planProgress(SQLite::Database &database, const QuantityQuestion &question,
                                 Id group)
{
    QList<PlanProgress> plan;
    const auto targets =
        findAll<PlanTarget>(database, "WHERE group_id = ? ORDER BY id", {Value(group)});
    QStringList ids;
    for (const PlanTarget &target : targets)
        if (const QuantityLine *line = targetQuantity(target.measure))
            ids << QLatin1String(line->id);
    const QHash<QString, CountedQuantity> found =
        readQuantities(database, question, QuantityOf::Group, ids, group).value(group);
    const int elapsed = elapsedShare(question.cycle, question.until);
    for (const QuantityLine &line : quantityTable())
        for (const PlanTarget &target : targets) {
            if (!*line.target || target.measure != QLatin1String(line.target) || !target.goal)
                continue;
            PlanProgress progress{
                .target = target, .line = &line, .amount = found.value(QLatin1String(line.id))};
            progress.actual = line.hundredthsOf(progress.amount);
            if (progress.actual) {
                const qint64 actual = progress.actual->value;
                const qint64 goal = target.goal->value;
                progress.isReached = actual >= goal;
                progress.isBehind = 10000 * actual < goal * (line.grows ? elapsed : 10000);
            }
            plan << progress;
        }
    return plan;
}

std::string targetValueSql(const std::string &target, const std::string &group)
{
    std::string sql = "CASE " + target + ".measure";
    for (const QuantityLine &line : quantityTable())
        if (*line.target)
            sql += std::string(" WHEN '") + line.target + "' THEN " + quantityValueSql(line, group);
    return sql + " END";
}

std::string planBehindSql(const std::string &target, const std::string &group)
{
    std::string growing;
    for (const QuantityLine &line : quantityTable())
        if (*line.target && line.grows)
            growing += std::string(growing.empty() ? "'" : ", '") + line.target + "'";
    return "10000 * (" + targetValueSql(target, group) + ") < " + target + ".goal * CASE WHEN " +
           target + ".measure IN (" + growing + ") THEN :elapsed ELSE 10000 END";
}

} // namespace models
