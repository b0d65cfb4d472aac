// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/memberships.h"
#include "models/exchange/import_people.h"
#include "models/exchange/package_of_row.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportMembersTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// Who else has that name, for the sentence that says who was not found.
static QString elsewhere(const SheetRun &sheet, const QString &name)
{
    QStringList schools;
    for (const TeacherDirectory::Entry &entry : sheet.run.teachers.named(name))
        if (schools.size() < 3)
            schools << sheet.run.schools.name(entry.clues.schoolId);
    return schools.isEmpty() ? QString()
                             : ImportMembersTexts::tr(" A teacher of that name works at: %1.")
                                   .arg(schools.join(QStringLiteral("、")));
}

// The teacher of a row. Where the school has no roster yet the list itself brings the teacher;
// where it has one, a name that it does not hold is more likely a slip than a colleague, and stays
// out.
static std::optional<Id> teacherOf(SheetRun &sheet, const RowDraft &row)
{
    const auto school = schoolOf(sheet, row);
    if (!school)
        return std::nullopt;
    const PersonClues clues = cluesOf(row, *school);
    const QList<Id> found = sheet.run.teachers.match(clues);
    if (found.size() == 1)
        return found.first();
    const Field *name = fieldOf<Teacher>("name");
    if (found.size() > 1) {
        sheet.leave(row, name,
                    ImportMembersTexts::tr(
                        "Several teachers are called “%1”. Add the school, the subject, the "
                        "birth date or the "
                        "phone to tell them apart.")
                        .arg(clues.name));
    } else if (*school && !sheet.run.teachers.hasAnyAt(*school)) {
        return addTeacher(sheet, row, *school);
    } else {
        const QString where =
            *school
                ? ImportMembersTexts::tr(
                      "The roster of %2 has no “%1”. Correct the name, or add the teacher to the "
                      "roster.")
                      .arg(clues.name, sheet.run.schools.name(*school))
                : ImportMembersTexts::tr(
                      "No roster has a “%1”. Correct the name, or add the school.")
                      .arg(clues.name);
        sheet.leave(row, name, where + elsewhere(sheet, clues.name));
    }
    return std::nullopt;
}

static RowOutcome takeMember(SheetRun &sheet, const RowDraft &row, PackageOfRow &packages)
{
    ImportRun &run = sheet.run;
    const Id group = packages.of(row);
    if (!group)
        return RowOutcome::Left;
    const auto teacher = teacherOf(sheet, row);
    if (!teacher)
        return RowOutcome::Left;
    const Id known = run.memberships.value({group, *teacher});
    Membership membership;
    if (known)
        membership = *find<Membership>(run.transaction.database(), known);
    membership.groupId = group;
    membership.teacherId = *teacher;
    const bool changed = takeOver(row, membership);
    if (const auto fits = checkDays(membership); !fits)
        return sheet.leave(row, fieldOf<Membership>("left_on"), fits.error().message);
    if (known) {
        if (changed)
            run.transaction.update(membership);
        return changed ? RowOutcome::Changed : RowOutcome::Unchanged;
    }
    run.memberships.insert({group, *teacher}, run.transaction.insert(membership));
    sheet.remember(row, membership.id);
    return RowOutcome::Added;
}

void importMembers(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    PackageOfRow packages(sheet, *cycle, fieldOf<Membership>("group_id"));
    sheet.forEachRow([&](const RowDraft &row) { return takeMember(sheet, row, packages); });
}

} // namespace models
