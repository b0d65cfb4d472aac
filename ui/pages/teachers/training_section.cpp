// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teachers/training_section.h"

#include "models/base/edit_title.h"
#include "models/records/training.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/record_details.h"
#include "ui/widgets/related_rows.h"

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
    const auto &type = models::recordType<TrainingRecord>();
    const auto field = [&type](const char *key) { return type.field(QLatin1String(key)); };
    setRows(relatedRows(database,
                        "SELECT id, starts_on, name, level, mode, hours, credits, result, "
                        "certificate_number FROM training_record WHERE teacher_id = ? "
                        "ORDER BY starts_on DESC, id",
                        teacher,
                        {field("starts_on"), nullptr, field("level"), field("mode"), field("hours"),
                         field("credits"), field("result"), nullptr}));
}

void TrainingSection::addTraining()
{
    NewRecord request;
    request.table = kTable;
    request.keys = keys();
    request.title = tr("New training");
    request.note = tr("Class hours left empty follow from the days under the rules.");
    request.prepare = [teacher = m_teacher](void *record) {
        static_cast<TrainingRecord *>(record)->teacherId = teacher;
    };
    request.editTitle = [](const void *record) {
        return models::editTitle("training.added",
                                 {static_cast<const TrainingRecord *>(record)->name});
    };
    addRecord(m_context, request, this);
}

} // namespace ui
