// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_people.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportPeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

static Id schoolOfSheet(const SheetRun &sheet)
{
    for (const QString &name : sheet.ownNames(sheet.layout.context.school))
        if (const Id school = sheet.run.schools.find(name))
            return school;
    return 0;
}

std::optional<Id> schoolOf(SheetRun &sheet, const RowDraft &row)
{
    const Field *field = fieldOf<Posting>("school_id");
    const QString name = row.text(field);
    if (name.isEmpty())
        return schoolOfSheet(sheet);
    if (const Id school = sheet.run.schools.find(name))
        return school;
    const QStringList similar = sheet.run.schools.similar(name);
    QString message =
        ImportPeopleTexts::tr(
            "There is no school “%1” in the file. Correct the name, or add it to the school list "
            "as an alias.")
            .arg(name);
    if (!similar.isEmpty())
        message +=
            ImportPeopleTexts::tr(" Perhaps it is: %1.").arg(similar.join(QStringLiteral("、")));
    sheet.leave(row, field, message);
    return std::nullopt;
}

PersonClues cluesOf(const RowDraft &row, Id school)
{
    Teacher teacher;
    takeOver(row, teacher);
    return {teacher.name,    school,        teacher.birth,
            teacher.subject, teacher.phone, teacher.idNumber.digits};
}

// Facts of one row that contradict each other: sex and birth date against the ID number.
static void checkAgainstIdNumber(SheetRun &sheet, const RowDraft &row, const Teacher &teacher)
{
    if (teacher.idNumber.isEmpty())
        return;
    const QString sexOfId = teacher.idNumber.isMale() ? QStringLiteral("1") : QStringLiteral("2");
    if ((teacher.sex == QLatin1String("1") || teacher.sex == QLatin1String("2")) &&
        teacher.sex != sexOfId)
        sheet.warn(
            row, fieldOf<Teacher>("sex"),
            ImportPeopleTexts::tr(
                "The sex differs from the one in the ID number. Please check which is right."));
    if (!teacher.birth.isEmpty() && teacher.birth.year != teacher.idNumber.birth().year)
        sheet.warn(
            row, fieldOf<Teacher>("birth"),
            ImportPeopleTexts::tr("The year of birth differs from the one in the ID number. Please "
                                  "check which is right."));
}

Id addTeacher(SheetRun &sheet, const RowDraft &row, Id school)
{
    Teacher teacher;
    takeOver(row, teacher);
    checkAgainstIdNumber(sheet, row, teacher);
    if (teacher.birth.isEmpty() && !teacher.idNumber.isEmpty())
        teacher.birth = teacher.idNumber.birth();
    teacher.schoolId = school;
    sheet.run.transaction.insert(teacher);
    if (school) {
        Posting posting{.teacherId = teacher.id, .schoolId = school};
        takeOver(row, posting);
        sheet.run.transaction.insert(posting);
    }
    sheet.remember(row, teacher.id);
    sheet.run.teachers.add(teacher.id, cluesOf(row, school));
    return teacher.id;
}

} // namespace models
