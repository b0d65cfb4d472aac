// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packages/steps_section.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/dialogs/deadlines_dialog.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace ui {

using models::GroupStep;
using models::Id;
using models::Result;
using models::StepState;
using models::Transaction;

static QString stepName(const QString &step)
{
    return models::codeTable(QStringLiteral("lifecycle_step")).name(step, models::language());
}

// The same for the history, in whichever language it will be read.
static QString stepWord(const QString &step)
{
    return models::codeWord(QStringLiteral("lifecycle_step"), step);
}

static QDate today()
{
    return models::now().toLocalTime().date();
}

StepsSection::StepsSection(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_list = new RelatedList(
        tr("Steps of the year"),
        {tr("Step"), tr("State"), tr("Document number"), tr("Person in charge"), tr("Files")}, {4});
    m_list->table()->setObjectName(QStringLiteral("steps"));
    m_list->setOpen([this](Id) { editSelected(); });
    m_list->addAction(QStringLiteral("edit_step"), tr("Enter the step…"), true,
                      [this] { editSelected(); });
    m_list->addAction(QStringLiteral("step_files"), tr("Files…"), true, [this] { showFiles(); });
    m_list->addAction(QStringLiteral("remove_step"), tr("Take back"), true,
                      [this] { removeSelected(); });
    m_list->addAction(QStringLiteral("deadlines"), tr("Deadlines of the year…"), false,
                      [this] { editDeadlines(m_context, this); });
    m_remarks = makeNote({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_remarks);
}

// Where a step stands, with its day or its deadline, in ISO form as all narrow tables have it.
static QString stateText(const StepState &state)
{
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    if (state.isLate)
        return StepsSection::tr("✓ %1, due %2").arg(day(state.record->doneOn), day(state.dueOn));
    if (state.isDone)
        return QStringLiteral("✓ ") + day(state.record->doneOn);
    if (!state.dueOn.isValid())
        return StepsSection::tr("Open");
    return state.isOverdue ? StepsSection::tr("⚠ Overdue, was due %1").arg(day(state.dueOn))
                           : StepsSection::tr("Open, due %1").arg(day(state.dueOn));
}

// How many files prove a step; none for one without a record.
static QString filesText(SQLite::Database &database, const std::optional<GroupStep> &step)
{
    const qint64 files =
        models::evidenceCount(database, QStringLiteral("group_step"), step ? step->id : 0);
    return files ? countText(files) : QStringLiteral("—");
}

void StepsSection::showPackage(SQLite::Database &database, Id group)
{
    m_group = group;
    const auto cycle = m_context.cycle();
    m_states = cycle ? models::stepsOfGroup(database, *cycle, group, today()) : QList<StepState>();
    QList<RelatedRow> rows;
    QStringList remarks;
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    for (const StepState &state : std::as_const(m_states)) {
        const GroupStep record = state.record.value_or(GroupStep());
        rows << RelatedRow{rows.size() + 1,
                           {stepName(state.step), stateText(state), shown(record.documentNumber),
                            shown(record.person), filesText(database, state.record)}};
        for (const QString &before : state.doneOutOfOrder)
            remarks << tr("“%1” was done before “%2”, which usually comes first.")
                           .arg(stepName(state.step), stepName(before));
    }
    m_list->setRows(rows);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

const StepState *StepsSection::selected() const
{
    const qsizetype at = m_list->selected() - 1;
    return at >= 0 && at < m_states.size() ? &m_states[at] : nullptr;
}

void StepsSection::editSelected()
{
    const auto cycle = m_context.cycle();
    const StepState *state = selected();
    if (!state || !cycle)
        return;
    GroupStep draft = state->record.value_or(GroupStep());
    draft.groupId = m_group;
    draft.step = state->step;
    if (!state->record)
        draft.doneOn = today();
    NewRecord<GroupStep> request;
    request.draft = draft;
    request.keys = {QStringLiteral("done_on"), QStringLiteral("document_number"),
                    QStringLiteral("person"), QStringLiteral("note")};
    request.title = stepName(state->step);
    request.note = tr("Without a day the step counts as not done.");
    request.action = tr("Keep");
    request.editTitle = [step = state->step](const GroupStep &record) {
        return models::editTitle(record.doneOn.isValid() ? "steps.done" : "steps.noted",
                                 {stepWord(step)});
    };
    addRecord(m_context, request, this);
}

void StepsSection::showFiles()
{
    const StepState *state = selected();
    if (!state)
        return;
    const QString name = stepName(state->step);
    if (state->record)
        showEvidence(m_context, QStringLiteral("group_step"), state->record->id, name, this);
    else
        m_context.prompt().inform(name, tr("Enter the step first; its files are kept with it."));
}

void StepsSection::removeSelected()
{
    const auto cycle = m_context.cycle();
    const StepState *state = selected();
    if (!state || !state->record || !cycle)
        return;
    m_context.edit(models::editTitle("steps.taken_back", {stepWord(state->step)}),
                   [&, id = state->record->id](Transaction &transaction) {
                       return models::removeStep(transaction, *cycle, id);
                   });
}

} // namespace ui
