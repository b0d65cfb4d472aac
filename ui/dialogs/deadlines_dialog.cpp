// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deadlines_dialog.h"

#include "models/base/edit_title.h"
#include "models/edits/lifecycle.h"
#include "models/vocabulary/code_table.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace ui {

using models::Cycle;
using models::Result;
using models::StepDeadline;
using models::Transaction;

namespace {
struct DeadlinesDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeadlinesDialog)
};

// The editor of one step's deadline.
struct Line
{
    QString step;
    FieldEditor *editor;
};
} // namespace

// The days as they are typed. Errors (Input) where one is no day.
static Result<QMap<QString, QDate>> read(const QList<Line> &lines)
{
    QMap<QString, QDate> days;
    for (const Line &line : lines) {
        const auto parsed = line.editor->read();
        if (!parsed)
            return parsed.failure();
        days.insert(line.step, QDate::fromString(models::textOf(parsed->value), Qt::ISODate));
    }
    return days;
}

void editDeadlines(PageContext &context, QWidget *parent)
{
    const auto cycle = context.cycle();
    if (!cycle || !context.isReadable())
        return;
    QDialog dialog(parent);
    dialog.setWindowTitle(DeadlinesDialogTexts::tr("Deadlines of %1").arg(cycle->name));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(em(&dialog, 1.2), em(&dialog), em(&dialog, 1.2), em(&dialog));
    column->setSpacing(em(&dialog, 0.7));
    column->addWidget(makeSectionTitle(dialog.windowTitle()));
    column->addWidget(makeNote(DeadlinesDialogTexts::tr(
        "What is not done by then is listed under “To do”. Empty: the usual day.")));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto &field = *models::recordType<StepDeadline>().field(QStringLiteral("due_on"));
    QList<Line> lines;
    const auto deadlines = models::stepDeadlines(context.file()->database(), *cycle);
    for (const auto &term : models::codeTable(QStringLiteral("lifecycle_step")).terms()) {
        auto *editor = makeFieldEditor(field, context, &dialog);
        editor->setValue(models::toValue(deadlines.value(term.code)));
        editor->control()->setObjectName(QStringLiteral("due_") + term.code);
        const QString name =
            models::language() == models::Language::English ? term.english : term.name;
        editor->control()->setAccessibleName(name);
        form->addRow(name, editor);
        lines << Line{term.code, editor};
    }
    column->addLayout(form);
    auto *problem = makeNote({});
    problem->hide();
    column->addWidget(problem);
    auto *buttons = new QDialogButtonBox;
    QPushButton *main = makeMainButton(DeadlinesDialogTexts::tr("Keep"));
    main->setObjectName(QStringLiteral("keep_deadlines"));
    main->setEnabled(context.isWritable());
    buttons->addButton(main, QDialogButtonBox::AcceptRole);
    buttons->addButton(DeadlinesDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        for (const Line &line : std::as_const(lines))
            if (const auto parsed = line.editor->read(); !parsed) {
                problem->setText(QStringLiteral("⚠ ") + parsed.error().message);
                problem->show();
                line.editor->control()->setFocus();
                return;
            }
        const auto days = read(lines);
        if (days && context.edit(models::editTitle("cycles.deadlines", {cycle->name}),
                                 [&](Transaction &transaction) {
                                     models::keepDeadlines(transaction, *cycle, *days);
                                     return Result<void>();
                                 }))
            dialog.accept();
    });
    dialog.exec();
}

} // namespace ui
