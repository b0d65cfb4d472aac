// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/quantity_sql.h"

#include "models/figures/member_facts.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

namespace models {

namespace {

void replaceAll(std::string &text, const std::string &mark, const std::string &by)
{
    for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size()))
        text.replace(at, mark.size(), by);
}

std::string dayText(const QDate &day, const char *without)
{
    return day.isValid() ? quotedSql(day.toString(Qt::ISODate)) : std::string("'") + without + "'";
}

// Attendance until a day on which not everything had happened yet: member_attendance again, mark by
// mark. The totals that edits keep know of no day.
const char *const kAttendanceByMark =
    "(SELECT cycle_id, group_id, group_kind, membership_id, teacher_id, counted, sum(due) AS due, "
    "sum(due AND mark = 'present') AS present, sum(due AND mark = 'leave') AS on_leave, "
    "sum(due AND mark = 'absent') AS absent, sum(due AND mark IS NULL) AS unmarked, "
    "sum(mark = 'present') AS attended, sum(hours) AS hours FROM due_mark "
    "WHERE held_on BETWEEN {from} AND {until} AND {rows} GROUP BY membership_id "
    "HAVING sum(due) > 0 OR sum(mark = 'present') > 0)";

// Whether an activity that was taken lies outside the days asked.
const char *const kSomeTakenOutside =
    "EXISTS (SELECT 1 FROM activity WHERE activity.cycle_id = {cycle} "
    "AND coalesce(activity.ends_on, activity.starts_on) NOT BETWEEN {from} AND {until} "
    "AND EXISTS (SELECT 1 FROM activity_total WHERE activity_total.activity_id = activity.id))";

// The view, or what stands for it; `rows` is the condition of the rows that are wanted.
std::string sourceOf(const Counting &counting, bool byMark, const std::string &rows)
{
    std::string source = counting.view;
    if (!byMark)
        return source;
    replaceAll(source, kAttendanceView, kAttendanceByMark);
    replaceAll(source, "{rows}", rows);
    return source;
}

bool hasTakenOutside(SQLite::Database &database, const QuantityQuestion &question)
{
    RawStatement row(database, QByteArray::fromStdString(filledQuantities(
                                   std::string("SELECT ") + kSomeTakenOutside, question)));
    return row.step() && row.integer(0) != 0;
}

// Both ways of counting attendance stand in the query; which is right for the days asked is decided
// once, when it runs.
std::string scalar(const Counting &counting, const std::string &value, const std::string &group)
{
    const auto select = [&](bool byMark) {
        const std::string rows = "group_id = " + group;
        return "(SELECT " + withOnce(value, false) + " FROM " + sourceOf(counting, byMark, rows) +
               " WHERE " + rows + ")";
    };
    if (!isOfAttendance(counting))
        return select(false);
    return std::string("(CASE WHEN ") + kSomeTakenOutside + " THEN " + select(true) + " ELSE " +
           select(false) + " END)";
}

} // namespace

std::string quotedSql(const QString &text)
{
    const QString inside = QString(text).replace(QLatin1Char('\''), QStringLiteral("''"));
    return QStringLiteral("'%1'").arg(inside).toStdString();
}

const char *columnOf(const Counting &counting, AmountSide side)
{
    const char *const sql = side == AmountSide::Part    ? counting.part
                            : side == AmountSide::Whole ? counting.whole
                                                        : counting.unknown;
    return *sql ? sql : "0";
}

std::string sourceOn(SQLite::Database &database, const QuantityQuestion &question,
                     const Counting &counting, const std::string &rows)
{
    return sourceOf(counting, isOfAttendance(counting) && hasTakenOutside(database, question),
                    rows);
}

std::string withOnce(std::string sql, bool isOfKinds)
{
    replaceAll(sql, "{once}", isOfKinds ? "once" : "1");
    return sql;
}

std::string filledQuantities(std::string sql, const QuantityQuestion &question)
{
    replaceAll(sql, "{until}", dayText(question.until, "9999"));
    replaceAll(sql, "{awarded_until}",
               dayText(question.isOfYear ? QDate() : question.until, "9999"));
    replaceAll(sql, "{from}", dayText(question.from, ""));
    replaceAll(sql, "{cycle}", std::to_string(question.cycle.id));
    replaceAll(sql, "{kind}", quotedSql(question.groupKind));
    replaceAll(sql, "{young}", std::to_string(kYoungAge));
    return sql;
}

QByteArray quantityQuery(const QString &file, const QuantityQuestion &question)
{
    return QByteArray::fromStdString(
        filledQuantities(sqlText(file).trimmed().toStdString(), question));
}

std::string attendanceSource(SQLite::Database &database, const QuantityQuestion &question,
                             const std::string &rows)
{
    static const Counting attendance{kAttendanceView, ""};
    return filledQuantities(sourceOn(database, question, attendance, rows), question) + " AS " +
           kAttendanceView;
}

std::string quantitySql(const QuantityLine &line, AmountSide side, const std::string &group)
{
    return scalar(line.ofGroup, columnOf(line.ofGroup, side), group);
}

std::string quantityValueSql(const QuantityLine &line, const std::string &group)
{
    const std::string part = std::string("(") + line.ofGroup.part + ")";
    if (line.kind == FigureKind::Count)
        return scalar(line.ofGroup, (isInHundredths(line.unit) ? "" : "100 * ") + part, group);
    const std::string whole = std::string("(") + columnOf(line.ofGroup, AmountSide::Whole) + ")";
    const std::string unknown =
        std::string("(") + columnOf(line.ofGroup, AmountSide::Unknown) + ")";
    const std::string scale = line.kind == FigureKind::Share ? "20000 * "
                              : isInHundredths(line.unit)    ? "2 * "
                                                             : "200 * ";
    return scalar(line.ofGroup,
                  "CASE WHEN " + whole + " > 0 AND " + unknown + " < " + whole + " THEN (" + scale +
                      part + " + " + whole + ") / (2 * " + whole + ") END",
                  group);
}

} // namespace models
