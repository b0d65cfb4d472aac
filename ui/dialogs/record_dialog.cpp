// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_dialog.h"

#include "models/base/edit_title.h"
#include "models/records/worded_title.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>

namespace ui {

using models::Id;
using models::Result;
using models::Transaction;

namespace {
struct RecordDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordDialog)
};
} // namespace

static QVBoxLayout *makeColumn(QDialog &dialog)
{
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(em(&dialog, 1.2), em(&dialog), em(&dialog, 1.2), em(&dialog));
    column->setSpacing(em(&dialog, 0.7));
    dialog.setMinimumWidth(em(&dialog, 26));
    return column;
}

Id addRecord(PageContext &context, const AnyNewRecord &request, QWidget *parent)
{
    const models::RecordAccess &access =
        models::recordAccess(QLatin1String(request.draft.type()->table));
    Id added = 0;
    QDialog dialog(parent);
    const QString heading = models::wordedTitle(request.title, models::language());
    dialog.setWindowTitle(heading);
    QVBoxLayout *column = makeColumn(dialog);
    column->addWidget(makeSectionTitle(heading));
    if (!request.note.isEmpty())
        column->addWidget(makeNote(request.note));
    auto *form = new RecordForm(access, request.keys, context);
    form->setDraft(request.draft);
    column->addWidget(form);
    auto *buttons = new QDialogButtonBox;
    QPushButton *add =
        makeMainButton(request.action.isEmpty() ? RecordDialogTexts::tr("Add") : request.action);
    add->setObjectName(QStringLiteral("add_record"));
    buttons->addButton(add, QDialogButtonBox::AcceptRole);
    buttons->addButton(RecordDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (!form->draftProblem().isEmpty())
            return;
        const QString title = request.editTitle ? request.editTitle() : request.title;
        const bool done = context.edit(title, [&](Transaction &transaction) -> Result<void> {
            const Result<Id> stored =
                request.store ? request.store(transaction) : access.add(transaction, request.draft);
            if (!stored)
                return stored.failure();
            added = *stored;
            return {};
        });
        if (done)
            dialog.accept();
    });
    form->focusFirst();
    return dialog.exec() == QDialog::Accepted ? added : 0;
}

void editRecord(PageContext &context, const QString &table, Id id, const QStringList &keys,
                QWidget *parent)
{
    if (!id || !context.isReadable())
        return;
    QDialog dialog(parent);
    const QString name = models::recordName(context.file()->database(), table, id);
    dialog.setWindowTitle(name);
    QVBoxLayout *column = makeColumn(dialog);
    column->addWidget(makeSectionTitle(name));
    auto *form = new RecordForm(models::recordAccess(table), keys, context);
    form->setRecord(id);
    column->addWidget(form);
    column->addWidget(makeNote(
        RecordDialogTexts::tr("Each field is kept when you leave it. Ctrl+Z takes it back.")));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(RecordDialogTexts::tr("Close"), QDialogButtonBox::RejectRole);
    auto *history = new LinkButton(RecordDialogTexts::tr("History of this record"));
    history->setObjectName(QStringLiteral("record_history"));
    buttons->addButton(history, QDialogButtonBox::ResetRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(history, &LinkButton::clicked, &dialog, [&] {
        dialog.reject();
        context.openPage(QStringLiteral("history"),
                         {{QStringLiteral("table"), table},
                          {QStringLiteral("record"), QVariant::fromValue(id)}});
    });
    form->focusFirst();
    dialog.exec();
    form->setRecord(0); // writes what was being typed
}

} // namespace ui
