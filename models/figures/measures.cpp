// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measures.h"

#include "models/figures/figure.h"
#include "models/figures/member_facts.h"
#include "models/storage/store.h"
#include "models/vocabulary/rural_definition.h"

namespace models {

// Activities of the package that have begun, to be narrowed down by kind.
#define ACTIVITIES                                                                                 \
    "FROM activity_group AS part JOIN activity ON activity.id = part.activity_id WHERE "           \
    "part.group_id = {group} AND activity.starts_on <= {today}"
#define COUNTED "FROM membership AS m WHERE m.group_id = {group} AND m.counted = 1"
// The part of a whole in hundredths of a percent, half up; no answer of an empty whole.
#define SHARE(part, whole) "(20000 * (" part ") + (" whole ")) / nullif(2 * (" whole "), 0)"

const QList<MeasureLine> &measureTable()
{
    using enum MeasureLine::Unit;
    static const QList<MeasureLine> table{
        {"members", Number, false, "SELECT 100 * count(*) " COUNTED, 0},
        {"rural_share", Percent, false,
         "SELECT CASE WHEN count(m.{rural}) > 0 THEN " SHARE("coalesce(sum(m.{rural} = 1), 0)",
                                                             "count(*)") " END " COUNTED,
         3000},
        {"young_share", Percent, false,
         "SELECT CASE WHEN count(m.age) > 0 THEN " SHARE("coalesce(sum(m.age <= {young}), 0)",
                                                         "count(*)") " END " COUNTED,
         4000},
        {"activities", Number, true, "SELECT 100 * count(*) " ACTIVITIES, 800},
        {"sessions", Number, true,
         "SELECT 100 * coalesce(sum(coalesce(activity.sessions, 1)), 0) " ACTIVITIES, 0},
        {"open_lessons", Number, true,
         "SELECT 100 * count(*) " ACTIVITIES
         " AND activity.kind IN ('open_lesson', 'lesson_study', 'same_topic')",
         0},
        {"rural_visits", Number, true,
         "SELECT 100 * count(*) " ACTIVITIES " AND activity.kind = 'rural_visit'", 0},
        {"attendance_rate", Percent, false,
         "SELECT " SHARE("sum(total.present)",
                         "sum(total.due)") " FROM membership AS m JOIN "
                                           "attendance_total AS total ON total.membership_id = "
                                           "m.id WHERE m.group_id = {group}",
         9000},
        {"hours_each", Hours, true,
         "SELECT CASE WHEN count(total.membership_id) > 0 THEN (2 * coalesce(sum(total.hours), 0) "
         "+ count(*)) / (2 * count(*)) END FROM membership AS m LEFT JOIN attendance_total AS "
         "total ON total.membership_id = m.id WHERE m.group_id = {group} AND m.counted = 1",
         0},
        {"outcomes", Number, true,
         "SELECT 100 * coalesce(sum(coalesce(items, 1)), 0) FROM outcome WHERE group_id = {group}",
         0},
        {"execution", Percent, true,
         "SELECT " SHARE("(SELECT coalesce(sum(amount_fen), 0) FROM expense WHERE group_id = "
                         "{group} AND spent_on <= {today})",
                         "(SELECT sum(amount_fen) FROM budget_line WHERE group_id = {group})"),
         0},
    };
    return table;
}

#undef ACTIVITIES
#undef COUNTED
#undef SHARE

const MeasureLine *measureLine(const QString &code)
{
    for (const MeasureLine &line : measureTable())
        if (code == QLatin1String(line.code))
            return &line;
    return nullptr;
}

static void replaceAll(std::string &text, const std::string &mark, const std::string &by)
{
    for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size()))
        text.replace(at, mark.size(), by);
}

std::string measureValueSql(const std::string &measure, const std::string &group)
{
    std::string sql = "CASE " + measure;
    for (const MeasureLine &line : measureTable())
        sql += std::string(" WHEN '") + line.code + "' THEN (" + line.sql + ")";
    sql += " END";
    replaceAll(sql, "{group}", group);
    replaceAll(sql, "{young}", std::to_string(kYoungAge));
    return sql;
}

std::string planBehindSql(const std::string &target, const std::string &group)
{
    std::string growing;
    for (const MeasureLine &line : measureTable())
        if (line.grows)
            growing += std::string(growing.empty() ? "'" : ", '") + line.code + "'";
    return "10000 * (" + measureValueSql(target + ".measure", group) + ") < " + target +
           ".goal * CASE WHEN " + target + ".measure IN (" + growing +
           ") THEN :elapsed ELSE 10000 END";
}

std::string filledMeasures(std::string sql, const Cycle &cycle, const QDate &today)
{
    replaceAll(sql, "{rural}",
               "rural_" + ruralDefinition(cycle.ruralDefinition).id.toLower().toStdString());
    replaceAll(sql, "{today}",
               QStringLiteral("'%1'").arg(today.toString(Qt::ISODate)).toStdString());
    return sql;
}

int elapsedShare(const Cycle &cycle, const QDate &today)
{
    const qint64 days = cycle.startsOn.daysTo(cycle.endsOn) + 1;
    const qint64 gone = cycle.startsOn.daysTo(today) + 1;
    return days > 0 ? int(10000 * qBound<qint64>(0, gone, days) / days) : 10000;
}

QList<PlanProgress> planProgress(SQLite::Database &database, const Cycle &cycle, Id group,
                                 const QDate &today)
{
    QList<PlanProgress> plan;
    const auto targets =
        findAll<PlanTarget>(database, "WHERE group_id = ? ORDER BY id", {Value(group)});
    if (targets.isEmpty())
        return plan;
    SQLite::Statement value(database,
                            filledMeasures("SELECT " + measureValueSql("?1", "?2"), cycle, today));
    const int elapsed = elapsedShare(cycle, today);
    for (const MeasureLine &line : measureTable())
        for (const PlanTarget &target : targets) {
            if (target.measure != QLatin1String(line.code) || !target.goal)
                continue;
            value.reset();
            bindValue(value, 1, toValue(target.measure));
            bindValue(value, 2, Value(group));
            value.executeStep();
            PlanProgress progress{.target = target, .line = &line};
            if (!value.getColumn(0).isNull()) {
                const qint64 actual = value.getColumn(0).getInt64();
                const qint64 goal = target.goal->value;
                progress.actual = Hundredths{actual};
                progress.isReached = actual >= goal;
                progress.isBehind = 10000 * actual < goal * (line.grows ? elapsed : 10000);
            }
            plan << progress;
        }
    return plan;
}

QString measureText(const MeasureLine &line, Hundredths value)
{
    const QString number = hundredthsText(value);
    return line.unit == MeasureLine::Percent ? number + QStringLiteral(" %") : number;
}

} // namespace models
