// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_people.h"

#include <QCoreApplication>

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// A teacher whom the roster of another school now lists has moved: the old posting ends where the
// new one begins, so that earlier years keep the old school.
static bool moveTeacher(SheetRun &sheet, const RowDraft &row, Teacher &teacher, Id school)
{
    if (!school || teacher.schoolId == school)
        return false;
    Posting posting{.teacherId = teacher.id, .schoolId = school};
    takeOver(row, posting);
    if (posting.startsOn.isEmpty() && sheet.layout.context.year)
        posting.startsOn = PartialDate{sheet.layout.context.year};
    for (Posting &old :
         findAll<Posting>(sheet.run.transaction.database(),
                          "WHERE teacher_id = ? AND ends_on IS NULL", {Value(teacher.id)})) {
        const QDate lastDay = posting.startsOn.earliest().addDays(-1);
        old.endsOn = {lastDay.year(), lastDay.month(), lastDay.day()};
        sheet.run.transaction.update(old);
    }
    sheet.run.transaction.insert(posting);
    sheet.warn(
        row, fieldOf<Posting>("school_id"),
        Texts::tr("Moved here from “%1”: the earlier posting was ended, earlier years keep it.")
            .arg(sheet.run.schools.name(teacher.schoolId)));
    return true;
}

static RowOutcome updateTeacher(SheetRun &sheet, const RowDraft &row, Id id, Id school)
{
    Teacher teacher = *find<Teacher>(sheet.run.transaction.database(), id);
    const bool moved = moveTeacher(sheet, row, teacher, school);
    const bool changed = takeOver(row, teacher);
    if (changed)
        sheet.run.transaction.update(teacher);
    if (changed || moved)
        sheet.run.teachers.learn(id, cluesOf(row, school));
    return changed || moved ? RowOutcome::Changed : RowOutcome::Unchanged;
}

static RowOutcome takeRow(SheetRun &sheet, const RowDraft &row)
{
    const auto school = schoolOf(sheet, row);
    if (!school)
        return RowOutcome::Left;
    const Field *name = fieldOf<Teacher>("name");
    if (!*school)
        return sheet.leave(
            row, fieldOf<Posting>("school_id"),
            Texts::tr(
                "Nothing says at which school this teacher works. Add a column with the school, "
                "or a line 填报单位 above the table."));
    const PersonClues clues = cluesOf(row, *school);
    const QList<Id> known = sheet.run.teachers.match(clues);
    const Issue here = sheet.issueAt(row, name, Severity::Problem, {});
    const std::pair<QString, QString> place{here.book + QLatin1Char(' ') + here.sheet, here.cell};
    if (known.size() > 1)
        return sheet.leave(
            row, name,
            Texts::tr("Several teachers of this school are called “%1”. Add the birth date, the "
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
            Texts::tr("“%1” stands in the rosters twice: also at %2, %3. If these are two people, "
                      "add the birth date or the subject; if it is one, delete a row.")
                .arg(clues.name, taken->first, taken->second));
    sheet.run.claimed.insert(known.first(), place);
    return updateTeacher(sheet, row, known.first(), *school);
}

void importRoster(SheetRun &sheet)
{
    sheet.forEachRow([&sheet](const RowDraft &row) { return takeRow(sheet, row); });
}

} // namespace models
