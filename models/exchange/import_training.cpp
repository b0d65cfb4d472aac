// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_people.h"

#include "models/base/text.h"
#include "models/records/training.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportTrainingTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

// The teacher of a row by name and school; 0, with the row left, when it is nobody or not sure.
static Id trainedTeacher(SheetRun &sheet, const RowDraft &row)
{
    const Field *field = fieldOf<TrainingRecord>("teacher_id");
    const QString name = cleanedName(row.text(field));
    if (name.isEmpty()) {
        sheet.leave(
            row, field,
            ImportTrainingTexts::tr("Nothing says whose training this is. Fill in the name."));
        return 0;
    }
    const auto school = schoolOf(sheet, row);
    if (!school)
        return 0;
    const QList<Id> found = sheet.run.teachers.match({name, *school});
    if (found.size() == 1)
        return found.first();
    sheet.leave(row, field,
                found.isEmpty()
                    ? ImportTrainingTexts::tr(
                          "There is no teacher “%1” at this school in the file. Import the "
                          "roster first, or correct the name or the school.")
                          .arg(name)
                    : ImportTrainingTexts::tr(
                          "Several teachers are called “%1”. Add a column with the school, "
                          "or enter the training on the teacher's page.")
                          .arg(name));
    return 0;
}

static RowOutcome takeTraining(SheetRun &sheet, const RowDraft &row)
{
    Transaction &transaction = sheet.run.transaction;
    TrainingRecord given;
    takeOver(row, given);
    given.teacherId = trainedTeacher(sheet, row);
    if (!given.teacherId)
        return RowOutcome::Left;
    const auto known = findAll<TrainingRecord>(
        transaction.database(), "WHERE teacher_id = ? AND starts_on = ? AND name = ?",
        {Value(given.teacherId), toValue(given.startsOn), toValue(given.name)});
    if (known.isEmpty()) {
        sheet.remember(row, transaction.insert(given));
        return RowOutcome::Added;
    }
    TrainingRecord record = known.first();
    if (!takeOver(row, record))
        return RowOutcome::Unchanged;
    transaction.update(record);
    return RowOutcome::Changed;
}

void importTrainings(SheetRun &sheet)
{
    sheet.forEachRow([&sheet](const RowDraft &row) { return takeTraining(sheet, row); });
}

} // namespace models
