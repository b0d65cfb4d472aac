// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/related_lines.h"

#include "models/records/activity.h"
#include "models/records/funds.h"
#include "models/records/outcome.h"
#include "models/records/research_group.h"
#include "models/records/teacher.h"
#include "models/records/training.h"

namespace models {

namespace {
// The lines of a query that gives an id and then one value a column. `fields` word the columns by
// their field table; null for plain text, of which null is "—".
QList<RelatedLine> linesOf(SQLite::Database &database, const std::string &sql, Id bound,
                           const QList<const Field *> &fields)
{
    QList<RelatedLine> lines;
    SQLite::Statement row(database, sql);
    bindValue(row, 1, Value(bound));
    while (row.executeStep()) {
        RelatedLine line{row.getColumn(0).getInt64(), {}};
        for (int column = 0; column < fields.size(); ++column) {
            const Value value = columnValue(row, column + 1);
            if (fields[column])
                line.cells << displayText(*fields[column], value, language());
            else
                line.cells << (isNull(value) ? QStringLiteral("—") : textOf(value));
        }
        lines << line;
    }
    return lines;
}

template <class Record>
const Field *field(const char *key)
{
    return recordType<Record>().field(QLatin1String(key));
}

qint64 countOf(SQLite::Database &database, const std::string &sql, Id bound)
{
    SQLite::Statement row(database, sql);
    bindValue(row, 1, Value(bound));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

// Files that stand with the records of a table that `ids` chooses.
qint64 evidenceIn(SQLite::Database &database, const std::string &table, const std::string &ids,
                  Id bound)
{
    return countOf(database,
                   "SELECT count(*) FROM evidence WHERE owner_table = '" + table +
                       "' AND owner_id IN (" + ids + ")",
                   bound);
}
} // namespace

QList<RelatedLine> membersOfGroup(SQLite::Database &database, Id group)
{
    return linesOf(
        database,
        "SELECT membership.id, teacher.name, membership.role, school.name, "
        "membership.urban_rural, membership.joined_on, membership.left_on FROM membership JOIN "
        "teacher ON teacher.id = membership.teacher_id LEFT JOIN school ON school.id = "
        "membership.school_id WHERE membership.group_id = ? "
        "ORDER BY membership.role <> 'host', teacher.pinyin, membership.id",
        group,
        {nullptr, field<Membership>("role"), nullptr, field<Membership>("urban_rural"),
         field<Membership>("joined_on"), field<Membership>("left_on")});
}

QList<RelatedLine> activitiesOfGroup(SQLite::Database &database, Id group)
{
    return linesOf(
        database,
        "SELECT activity.id, activity.starts_on, activity.name, activity.kind, activity.hours, "
        "own.present, own.on_leave, own.absent FROM activity_group JOIN activity ON activity.id = "
        "activity_group.activity_id LEFT JOIN group_attendance AS own ON own.group_id = ?1 AND "
        "own.activity_id = activity.id WHERE activity_group.group_id = ?1 "
        "ORDER BY activity.starts_on, activity.id",
        group,
        {field<Activity>("starts_on"), nullptr, field<Activity>("kind"), field<Activity>("hours"),
         nullptr, nullptr, nullptr});
}

QList<RelatedLine> outcomesOfGroup(SQLite::Database &database, Id group)
{
    return linesOf(database,
                   "SELECT id, name, kind, level, grade, awarded_on FROM outcome WHERE group_id = "
                   "? ORDER BY level IS NULL, level, awarded_on, id",
                   group,
                   {nullptr, field<Outcome>("kind"), field<Outcome>("level"),
                    field<Outcome>("grade"), field<Outcome>("awarded_on")});
}

QList<RelatedLine> fundMovesOfGroup(SQLite::Database &database, Id group)
{
    return linesOf(database,
                   "SELECT id, moved_on, kind, amount_fen, source FROM fund_move WHERE group_id = "
                   "? ORDER BY moved_on, id",
                   group,
                   {nullptr, field<FundMove>("kind"), field<FundMove>("amount_fen"),
                    field<FundMove>("source")});
}

QList<RelatedLine> postingsOfTeacher(SQLite::Database &database, Id teacher)
{
    return linesOf(
        database,
        "SELECT posting.id, school.name, posting.starts_on, posting.ends_on, posting.kind FROM "
        "posting JOIN school ON school.id = posting.school_id WHERE posting.teacher_id = ? "
        "ORDER BY posting.starts_on, posting.id",
        teacher,
        {nullptr, field<Posting>("starts_on"), field<Posting>("ends_on"), field<Posting>("kind")});
}

QList<RelatedLine> membershipsOfTeacher(SQLite::Database &database, Id teacher)
{
    return linesOf(
        database,
        "SELECT membership.id, cycle.name, listed.name, membership.role, school.name, "
        "membership.urban_rural FROM membership JOIN counted_group AS listed ON listed.group_id = "
        "membership.group_id JOIN cycle ON cycle.id = listed.cycle_id LEFT JOIN school "
        "ON school.id = membership.school_id WHERE membership.teacher_id = ? "
        "ORDER BY cycle.starts_on DESC, listed.place, listed.name, membership.id",
        teacher,
        {nullptr, nullptr, field<Membership>("role"), nullptr, field<Membership>("urban_rural")});
}

QList<RelatedLine> trainingsOfTeacher(SQLite::Database &database, Id teacher)
{
    return linesOf(database,
                   "SELECT id, starts_on, name, level, mode, hours, credits, result, "
                   "certificate_number FROM training_record WHERE teacher_id = ? "
                   "ORDER BY starts_on DESC, id",
                   teacher,
                   {field<TrainingRecord>("starts_on"), nullptr, field<TrainingRecord>("level"),
                    field<TrainingRecord>("mode"), field<TrainingRecord>("hours"),
                    field<TrainingRecord>("credits"), field<TrainingRecord>("result"), nullptr});
}

QList<RelatedLine> groupsOfActivity(SQLite::Database &database, Id activity)
{
    return linesOf(database,
                   "SELECT activity_group.id, name FROM activity_group JOIN counted_group USING "
                   "(group_id) WHERE activity_id = ? ORDER BY place, name, group_id",
                   activity, {nullptr});
}

QList<RelatedLine> schoolsOfActivity(SQLite::Database &database, Id activity)
{
    return linesOf(database,
                   "SELECT activity_school.id, school.name, school.town FROM activity_school JOIN "
                   "school ON school.id = school_id WHERE activity_id = ? "
                   "ORDER BY activity_school.id",
                   activity, {nullptr, nullptr});
}

QList<RelatedLine> peopleOfActivity(SQLite::Database &database, Id activity)
{
    return linesOf(
        database,
        "SELECT activity_person.id, coalesce(teacher.name, guest), role, "
        "coalesce(teacher.title, activity_person.title), coalesce(school.name, employer) FROM "
        "activity_person LEFT JOIN teacher ON teacher.id = teacher_id LEFT JOIN school ON "
        "school.id = teacher.school_id WHERE activity_id = ? ORDER BY activity_person.id",
        activity,
        {nullptr, field<ActivityPerson>("role"), field<ActivityPerson>("title"), nullptr});
}

QList<RelatedLine> peopleOfOutcome(SQLite::Database &database, Id outcome)
{
    return linesOf(database,
                   "SELECT outcome_holder.id, position, coalesce(teacher.name, person), CASE WHEN "
                   "teacher_id IS NULL THEN '' ELSE school.name END FROM outcome_holder LEFT JOIN "
                   "teacher ON teacher.id = teacher_id LEFT JOIN school ON school.id = "
                   "teacher.school_id WHERE outcome_id = ? ORDER BY position, outcome_holder.id",
                   outcome, {nullptr, nullptr, nullptr});
}

QList<RelatedLine> groupsOfCycle(SQLite::Database &database, Id cycle)
{
    return linesOf(
        database,
        "SELECT group_id, name FROM counted_group WHERE cycle_id = ? ORDER BY place, name, "
        "group_id",
        cycle, {nullptr});
}

qint64 evidenceCount(SQLite::Database &database, const QString &table, Id record)
{
    return evidenceIn(database, table.toStdString(), "?", record);
}

EvidenceOfParts evidenceOfParts(SQLite::Database &database, Id group)
{
    return {.steps = evidenceIn(database, "group_step",
                                "SELECT id FROM group_step WHERE group_id = ?", group),
            .activities =
                evidenceIn(database, "activity",
                           "SELECT activity_id FROM activity_group WHERE group_id = ?", group),
            .outcomes =
                evidenceIn(database, "outcome", "SELECT id FROM outcome WHERE group_id = ?", group),
            .vouchers = evidenceIn(database, "expense", "SELECT id FROM expense WHERE group_id = ?",
                                   group)};
}

std::optional<RecordOrigin> originOf(SQLite::Database &database, Id record)
{
    SQLite::Statement row(database,
                          "SELECT import_book.file_name, origin.sheet, origin.row FROM origin JOIN "
                          "import_book ON import_book.id = origin.book_id WHERE record_id = ?");
    bindValue(row, 1, Value(record));
    if (!row.executeStep())
        return std::nullopt;
    return RecordOrigin{textOf(columnValue(row, 0)), textOf(columnValue(row, 1)),
                        textOf(columnValue(row, 2))};
}

} // namespace models
