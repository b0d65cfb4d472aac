// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/move_teacher.h"
#include "models/exchange/import_people.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportRosterTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// The newest year of which the file has a roster: what an older one says of a school was overtaken.
static int newestRosterYear(SheetRun &sheet)
{
    return setting(sheet.run.transaction.database(), kNewestRosterSetting).toInt();
}

// Says at the school that nobody was moved, and why.
static void tellStays(SheetRun &sheet, const RowDraft &row, const Teacher &teacher,
                      const QString &why)
{
    sheet.warn(row, fieldOf<Posting>("school_id"),
               ImportRosterTexts::tr("%1 stays at “%2”. %3")
                   .arg(teacher.name, sheet.run.schools.name(teacher.schoolId), why));
}

static void tellMove(SheetRun &sheet, const RowDraft &row, const Teacher &teacher,
                     const Posting &posting, MoveOutcome outcome)
{
    const QString from = sheet.run.schools.name(teacher.schoolId);
    if (outcome == MoveOutcome::Moved)
        sheet.warn(
            row, fieldOf<Posting>("school_id"),
            ImportRosterTexts::tr(
                "Moved here from “%1”: the earlier posting was ended, earlier years keep it.")
                .arg(from));
    else if (outcome == MoveOutcome::AddedBefore)
        sheet.warn(
            row, fieldOf<Posting>("school_id"),
            ImportRosterTexts::tr("Worked here before, from %1 to %2: that was added. The present "
                                  "school stays “%3”.")
                .arg(posting.startsOn.toIso(), posting.endsOn.toIso(), from));
}

// A teacher whom the roster of another school lists has moved there, if the list says when and no
// newer one knows better. True when a posting came in; `school` is then where the teacher is now.
static bool moveByRoster(SheetRun &sheet, const RowDraft &row, const Teacher &teacher, Id &school)
{
    const Id listed = school;
    school = teacher.schoolId;
    if (!listed || teacher.schoolId == listed)
        return false;
    Posting posting{.teacherId = teacher.id, .schoolId = listed};
    takeOver(row, posting);
    const int year = sheet.layout.context.year;
    if (posting.startsOn.isEmpty() && year)
        posting.startsOn = PartialDate{year};
    if (!teacher.schoolId && posting.startsOn.isEmpty()) { // no school was known: no move
        sheet.run.transaction.insert(posting);
        school = listed;
        return true;
    }
    if (posting.startsOn.isEmpty()) {
        tellStays(sheet, row, teacher,
                  ImportRosterTexts::tr(
                      "This list has another school, but the date of the move is missing. "
                      "Add a column 来校年月, or the year of the list to its title."));
        return false;
    }
    const bool isOlder = year && year < newestRosterYear(sheet);
    const auto moved =
        moveTeacher(sheet.run.transaction, posting, isOlder ? MoveWord::OlderList : MoveWord::List);
    if (!moved) {
        tellStays(sheet, row, teacher, moved.error().message);
        return false;
    }
    tellMove(sheet, row, teacher, posting, *moved);
    if (*moved == MoveOutcome::Moved)
        school = listed;
    return *moved != MoveOutcome::Known;
}

static RowOutcome updateTeacher(SheetRun &sheet, const RowDraft &row, Id id, Id school)
{
    Teacher teacher = *find<Teacher>(sheet.run.transaction.database(), id);
    const bool moved = moveByRoster(sheet, row, teacher, school);
    const bool changed = takeOver(row, teacher);
    if (changed)
        sheet.run.transaction.update(teacher);
    if (changed || moved)
        sheet.run.teachers.learn(id, cluesOf(row, school));
    return changed || moved ? RowOutcome::Changed : RowOutcome::Unchanged;
}

static RowOutcome takeTeacher(SheetRun &sheet, const RowDraft &row)
{
    const auto school = schoolOf(sheet, row);
    if (!school)
        return RowOutcome::Left;
    const Field *name = fieldOf<Teacher>("name");
    if (!*school)
        return sheet.leave(
            row, fieldOf<Posting>("school_id"),
            ImportRosterTexts::tr(
                "Nothing says at which school this teacher works. Add a column with the school, "
                "or a line 填报单位 above the table."));
    const PersonClues clues = cluesOf(row, *school);
    const QList<Id> known = sheet.run.teachers.match(clues);
    const Issue here = sheet.issueAt(row, name, Severity::Problem, {});
    const std::pair<QString, QString> place{here.book + QLatin1Char(' ') + here.sheet, here.cell};
    if (known.size() > 1)
        return sheet.leave(
            row, name,
            ImportRosterTexts::tr(
                "Several teachers of this school are called “%1”. Add the birth date, the "
                "subject or the phone to tell them apart.")
                .arg(clues.name));
    if (known.isEmpty()) {
        sheet.run.claimed.insert(addTeacher(sheet, row, *school), place);
        return RowOutcome::Added;
    }
    if (const auto taken = sheet.run.claimed.constFind(known.first());
        taken != sheet.run.claimed.cend())
        return sheet.leave(
            row, name,
            ImportRosterTexts::tr(
                "“%1” stands in the rosters twice: also at %2, %3. If these are two people, "
                "add the birth date or the subject; if it is one, delete a row.")
                .arg(clues.name, taken->first, taken->second));
    sheet.run.claimed.insert(known.first(), place);
    return updateTeacher(sheet, row, known.first(), *school);
}

void importRoster(SheetRun &sheet)
{
    sheet.forEachRow([&sheet](const RowDraft &row) { return takeTeacher(sheet, row); });
    const int year = sheet.layout.context.year;
    if (!sheet.rows.empty() && year > newestRosterYear(sheet))
        setSetting(sheet.run.transaction, kNewestRosterSetting, QString::number(year));
}

} // namespace models
