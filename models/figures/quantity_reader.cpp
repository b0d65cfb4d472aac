// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/quantity_reader.h"

#include "models/base/clock.h"
#include "models/figures/member_facts.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

#include <cstring>

namespace models {

namespace {

void replaceAll(std::string &text, const std::string &mark, const std::string &by)
{
    for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size()))
        text.replace(at, mark.size(), by);
}

std::string quoted(const QString &text)
{
    const QString inside = QString(text).replace(QLatin1Char('\''), QStringLiteral("''"));
    return QStringLiteral("'%1'").arg(inside).toStdString();
}

std::string dayText(const QDate &day, const char *without)
{
    return day.isValid() ? quoted(day.toString(Qt::ISODate)) : std::string("'") + without + "'";
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

bool isAttendance(const Counting &counting)
{
    return std::strcmp(counting.view, "member_attendance") == 0;
}

// The view, or what stands for it; `rows` is the condition of the rows that are wanted.
std::string sourceOf(const Counting &counting, bool byMark, const std::string &rows)
{
    if (!byMark || !isAttendance(counting))
        return counting.view;
    std::string source = kAttendanceByMark;
    replaceAll(source, "{rows}", rows);
    return source + " AS member_attendance";
}

const char *columnOf(const Counting &counting, AmountSide side)
{
    const char *const sql = side == AmountSide::Part    ? counting.part
                            : side == AmountSide::Whole ? counting.whole
                                                        : counting.unknown;
    return *sql ? sql : "0";
}

const Counting &countingOf(const QuantityLine &line, QuantityOf of)
{
    return of == QuantityOf::Member ? line.ofMember : line.ofGroup;
}

// What the marks {once} and {these} say in a query of groups or of the whole cycle.
void fillScope(std::string &sql, bool isCycle, const std::string &group)
{
    replaceAll(sql, "{once}", isCycle ? "once" : "1");
    replaceAll(sql, "{these}",
               isCycle
                   ? "these.cycle_id = {cycle} AND these.group_kind = member_attendance.group_kind"
                   : "these.group_id = " + group);
}

// One query a view: whose it is, then three columns a quantity.
std::string queryOf(const QList<const QuantityLine *> &lines, QuantityOf of, bool byMark, Id only)
{
    const std::string owner = of == QuantityOf::Cycle   ? "group_kind"
                              : of == QuantityOf::Group ? "group_id"
                                                        : "membership_id";
    const std::string rows =
        only ? owner + " = " + std::to_string(only) : std::string("cycle_id = {cycle}");
    std::string sql = "SELECT " + owner;
    for (const QuantityLine *line : lines)
        for (const AmountSide side : {AmountSide::Part, AmountSide::Whole, AmountSide::Unknown})
            sql += std::string(", ") + columnOf(countingOf(*line, of), side);
    const Counting &first = countingOf(*lines.first(), of);
    sql += " FROM " + sourceOf(first, byMark, rows) + " WHERE " + rows + " AND " + owner +
           " IS NOT NULL GROUP BY " + owner;
    fillScope(sql, of == QuantityOf::Cycle,
              isAttendance(first) ? "member_attendance.group_id" : "group_id");
    return sql;
}

bool hasTakenOutside(SQLite::Database &database, const QuantityQuestion &question)
{
    RawStatement row(database, QByteArray::fromStdString(filledQuantities(
                                   std::string("SELECT ") + kSomeTakenOutside, question)));
    return row.step() && row.integer(0) != 0;
}

} // namespace

QDate lastCountedDay(const Cycle &cycle)
{
    return cycle.acceptanceDate.isValid() ? std::max(cycle.endsOn, cycle.acceptanceDate)
                                          : cycle.endsOn;
}

QuantityQuestion QuantityQuestion::ofYear(const Cycle &cycle)
{
    const QDate today = now().toLocalTime().date();
    const QDate last = lastCountedDay(cycle);
    return {.cycle = cycle, .until = last.isValid() ? std::min(today, last) : today, .from = {}};
}

QuantityQuestion QuantityQuestion::onDay(const Cycle &cycle, const QDate &day)
{
    QuantityQuestion question = ofYear(cycle);
    if (day.isValid() && day < question.until) {
        question.until = day;
        question.isOfYear = false;
    }
    return question;
}

std::string filledQuantities(std::string sql, const QuantityQuestion &question)
{
    replaceAll(sql, "{until}", dayText(question.until, "9999"));
    replaceAll(sql, "{awarded_until}",
               dayText(question.isOfYear ? QDate() : question.until, "9999"));
    replaceAll(sql, "{from}", dayText(question.from, ""));
    replaceAll(sql, "{cycle}", std::to_string(question.cycle.id));
    replaceAll(sql, "{kind}", quoted(question.groupKind));
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
    static const Counting attendance{"member_attendance", ""};
    return filledQuantities(sourceOf(attendance, hasTakenOutside(database, question), rows),
                            question);
}

// Calls `take` with each row and the quantities that stand in it.
static void readRows(
    SQLite::Database &database, const QuantityQuestion &question, QuantityOf of,
    const QStringList &ids, Id only,
    const std::function<void(const RawStatement &, const QHash<QString, CountedQuantity> &)> &take)
{
    std::map<std::string, QList<const QuantityLine *>> byView;
    for (const QString &id : ids)
        if (const QuantityLine *line = quantityLine(id); line && *countingOf(*line, of).view)
            byView[countingOf(*line, of).view] << line;
    const ConnectionLock lock(database);
    for (const auto &[view, lines] : byView) {
        const bool byMark =
            isAttendance(countingOf(*lines.first(), of)) && hasTakenOutside(database, question);
        RawStatement row(database, QByteArray::fromStdString(filledQuantities(
                                       queryOf(lines, of, byMark, only), question)));
        while (row.step()) {
            QHash<QString, CountedQuantity> found;
            for (int i = 0; i < lines.size(); ++i)
                found.insert(QLatin1String(lines[i]->id),
                             CountedQuantity{{row.integer(3 * i + 1), row.integer(3 * i + 2),
                                              row.integer(3 * i + 3)},
                                             lines[i]});
            take(row, found);
        }
    }
}

Quantities readQuantities(SQLite::Database &database, const QuantityQuestion &question,
                          QuantityOf of, const QStringList &ids, Id only)
{
    Quantities all;
    if (of == QuantityOf::Cycle) {
        all.insert(0, quantitiesByKind(database, question, ids).value(question.groupKind));
        return all;
    }
    readRows(database, question, of, ids, only,
             [&all](const RawStatement &row, const QHash<QString, CountedQuantity> &found) {
                 all[row.integer(0)].insert(found);
             });
    return all;
}

QHash<QString, QHash<QString, CountedQuantity>> quantitiesByKind(SQLite::Database &database,
                                                                 const QuantityQuestion &question,
                                                                 const QStringList &ids)
{
    QHash<QString, QHash<QString, CountedQuantity>> all;
    readRows(database, question, QuantityOf::Cycle, ids, 0,
             [&all](const RawStatement &row, const QHash<QString, CountedQuantity> &found) {
                 all[row.text(0)].insert(found);
             });
    return all;
}

// Of one kind alone: quicker than of each.
static QHash<QString, CountedQuantity> quantitiesOfKind(SQLite::Database &database,
                                                        const QuantityQuestion &question,
                                                        const QStringList &ids, const QString &kind)
{
    QuantityQuestion asked = question;
    asked.groupKind = kind;
    QHash<QString, CountedQuantity> found;
    for (const QString &id : ids) {
        const QuantityLine *line = quantityLine(id);
        std::string sql = "SELECT ";
        for (const AmountSide side : {AmountSide::Part, AmountSide::Whole, AmountSide::Unknown})
            sql +=
                std::string(side == AmountSide::Part ? "" : ", ") + columnOf(line->ofGroup, side);
        const std::string rows = "cycle_id = {cycle} AND group_kind = {kind}";
        const bool byMark = isAttendance(line->ofGroup) && hasTakenOutside(database, question);
        sql += " FROM " + sourceOf(line->ofGroup, byMark, rows) + " WHERE " + rows;
        fillScope(sql, true, {});
        RawStatement row(database, QByteArray::fromStdString(filledQuantities(sql, asked)));
        if (row.step())
            found.insert(id,
                         CountedQuantity{{row.integer(0), row.integer(1), row.integer(2)}, line});
    }
    return found;
}

// Whether the cycle's amount is the sum of its groups': not of distinct people.
static bool addsUp(const Counting &counting)
{
    for (const char *sql : {counting.part, counting.whole, counting.unknown})
        if (std::strstr(sql, "DISTINCT") || std::strstr(sql, "{these}"))
            return false;
    return true;
}

// Whether a joint activity counts in a group is worked out once a row, not once a column; the limit
// keeps SQLite from undoing that.
static const std::string kHeldOnce =
    "(SELECT cycle_id, group_id, group_kind, kind, mode, held_on, sessions, teachers, students, "
    "once "
    "FROM held_activity WHERE cycle_id = {cycle} LIMIT -1 OFFSET 0)";

// The amounts of one view's quantities, group by group: as each group counts them, and as they
// count once where groups are added up. Rows that are of no group come first.
static void addGroups(SQLite::Database &database, const QuantityQuestion &question,
                      const QList<const QuantityLine *> &lines, const QList<qsizetype> &places,
                      qsizetype width, YearQuantities &year)
{
    const bool byMark = isAttendance(lines.first()->ofGroup) && hasTakenOutside(database, question);
    const std::string rows = "cycle_id = {cycle}";
    std::string sql = "SELECT group_id, group_kind";
    for (const char *once : {"1", "once"})
        for (const QuantityLine *line : lines)
            for (const AmountSide side :
                 {AmountSide::Part, AmountSide::Whole, AmountSide::Unknown}) {
                std::string column = columnOf(line->ofGroup, side);
                replaceAll(column, "{once}", once);
                sql += ", " + column;
            }
    const bool isHeld = std::strcmp(lines.first()->ofGroup.view, "held_activity") == 0;
    sql += " FROM " + (isHeld ? kHeldOnce : sourceOf(lines.first()->ofGroup, byMark, rows)) +
           " WHERE " + rows + " GROUP BY group_id";
    RawStatement row(database, QByteArray::fromStdString(filledQuantities(sql, question)));
    const int count = int(lines.size());
    const auto amount = [&row](int column) {
        return Amount{row.integer(column), row.integer(column + 1), row.integer(column + 2)};
    };
    QString kind;
    QList<Amount> *ofKind = nullptr;
    while (row.step()) {
        if (!ofKind || kind != QLatin1String(row.bytes(1))) {
            kind = row.text(1);
            ofKind = &year.ofKinds[kind];
            ofKind->resize(width);
        }
        QList<Amount> *ofGroup = row.isNull(0) ? nullptr : &year.ofGroups[row.integer(0)];
        if (ofGroup && ofGroup->size() < width)
            ofGroup->resize(width);
        for (int i = 0; i < count; ++i) {
            if (ofGroup)
                (*ofGroup)[places[i]] = amount(2 + 3 * i);
            (*ofKind)[places[i]] += amount(2 + 3 * (count + i));
        }
    }
}

YearQuantities readYearQuantities(SQLite::Database &database, const QuantityQuestion &question,
                                  const QStringList &ids)
{
    std::map<std::string, std::pair<QList<const QuantityLine *>, QList<qsizetype>>> byView;
    QStringList distinct;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QuantityLine *line = quantityLine(ids[i]);
        if (!line || !*line->ofGroup.view)
            continue;
        auto &[lines, places] = byView[line->ofGroup.view];
        lines << line;
        places << i;
        if (!addsUp(line->ofGroup))
            distinct << ids[i];
    }
    YearQuantities year;
    const ConnectionLock lock(database);
    for (const auto &[view, asked] : byView)
        addGroups(database, question, asked.first, asked.second, ids.size(), year);
    for (auto kind = year.ofKinds.begin(); kind != year.ofKinds.end(); ++kind) {
        const auto people = quantitiesOfKind(database, question, distinct, kind.key());
        for (const QString &id : std::as_const(distinct))
            (*kind)[ids.indexOf(id)] = people.value(id);
    }
    return year;
}

static QHash<QString, CountedQuantity>
allQuantities(SQLite::Database &database, const QuantityQuestion &question, QuantityOf of, Id only)
{
    QHash<QString, CountedQuantity> quantities;
    for (const QuantityLine &line : quantityTable())
        if (*line.ofGroup.view)
            quantities.insert(QLatin1String(line.id), CountedQuantity{{}, &line});
    quantities.insert(readQuantities(database, question, of, quantities.keys(), only).value(only));
    return quantities;
}

QHash<QString, CountedQuantity> quantitiesOfCycle(SQLite::Database &database,
                                                  const QuantityQuestion &question)
{
    return allQuantities(database, question, QuantityOf::Cycle, 0);
}

QHash<QString, CountedQuantity> quantitiesOfGroup(SQLite::Database &database,
                                                  const QuantityQuestion &question, Id group)
{
    return allQuantities(database, question, QuantityOf::Group, group);
}

// Both ways of counting attendance stand in the query; which is right for the days asked is decided
// once, when it runs.
static std::string scalar(const QuantityLine &line, const std::string &value,
                          const std::string &group)
{
    const Counting &counting = line.ofGroup;
    const auto select = [&](bool byMark) {
        const std::string rows = "group_id = " + group;
        std::string sql = "(SELECT " + value + " FROM " + sourceOf(counting, byMark, rows) +
                          " WHERE " + rows + ")";
        fillScope(sql, false, group);
        return sql;
    };
    if (!isAttendance(counting))
        return select(false);
    return std::string("(CASE WHEN ") + kSomeTakenOutside + " THEN " + select(true) + " ELSE " +
           select(false) + " END)";
}

std::string quantitySql(const QuantityLine &line, AmountSide side, const std::string &group)
{
    return scalar(line, columnOf(line.ofGroup, side), group);
}

std::string quantityValueSql(const QuantityLine &line, const std::string &group)
{
    const bool isFine = line.unit == Unit::Fen || line.unit == Unit::Hours;
    const std::string part = std::string("(") + line.ofGroup.part + ")";
    if (line.kind == FigureKind::Count)
        return scalar(line, (isFine ? "" : "100 * ") + part, group);
    const std::string whole = std::string("(") + columnOf(line.ofGroup, AmountSide::Whole) + ")";
    const std::string unknown =
        std::string("(") + columnOf(line.ofGroup, AmountSide::Unknown) + ")";
    const std::string scale = line.kind == FigureKind::Share ? "20000 * "
                              : line.unit == Unit::HoursEach ? "2 * "
                                                             : "200 * ";
    return scalar(line,
                  "CASE WHEN " + whole + " > 0 AND " + unknown + " < " + whole + " THEN (" + scale +
                      part + " + " + whole + ") / (2 * " + whole + ") END",
                  group);
}

} // namespace models
