// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teachers/training_section.h"

#include "models/base/edit_title.h"
#include "models/records/training.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/record_details.h"

namespace ui {

using models::Id;
using models::TrainingRecord;

static const QString kTable = QStringLiteral("training_record");

static QStringList keys()
{
    QStringList keys;
    for (const models::Field &field : models::recordType<TrainingRecord>().fields)
        if (QLatin1String(field.key) != QLatin1String("teacher_id"))
            keys << QLatin1String(field.key);
    return keys;
}

TrainingSection::TrainingSection(PageContext &context, QWidget *parent)
    : RelatedList(tr("Other training"),
                  {tr("From"), tr("Training"), tr("Level"), tr("Mode"), tr("Class hours"),
                   tr("Credits"), tr("Result"), tr("Certificate")},
                  {4, 5}, parent),
      m_context(context)
{
    table()->setObjectName(QStringLiteral("trainings"));
    setEmptyText(tr("No training outside the packages yet."));
    const auto change = [this] { editRecord(m_context, kTable, selected(), keys(), this); };
    setOpen([change](Id) { change(); });
    addAction(QStringLiteral("add_training"), tr("Add a training…"), false,
              [this] { addTraining(); });
    addAction(QStringLiteral("edit_training"), tr("Change…"), true, change);
    addAction(QStringLiteral("remove_training"), tr("Remove"), true,
              [this] { removePart(m_context, kTable, selected()); });
}

void TrainingSection::showTeacher(SQLite::Database &database, Id teacher)
{
    m_teacher = teacher;
    setRows(models::trainingsOfTeacher(database, teacher));
}

void TrainingSection::addTraining()
{
    NewRecord<TrainingRecord> request;
    request.draft.teacherId = m_teacher;
    request.keys = keys();
    request.title = tr("New training");
    request.note = tr("Class hours left empty follow from the days under the rules.");
    request.editTitle = [](const TrainingRecord &training) {
        return models::editTitle("training.added", {training.name});
    };
    addRecord(m_context, request, this);
}

} // namespace ui
