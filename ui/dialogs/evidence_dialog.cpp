// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidence_dialog.h"

#include "ui/widgets/evidence_list.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ui {

namespace {
struct EvidenceDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceDialog)
};
} // namespace

void showEvidence(PageContext &context, const QString &table, models::Id id, const QString &title,
                  QWidget *parent)
{
    if (!id || !context.isReadable())
        return;
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(em(&dialog, 1.2), em(&dialog), em(&dialog, 1.2), em(&dialog));
    column->setSpacing(em(&dialog, 0.7));
    column->addWidget(makeSectionTitle(title));
    auto *files = new EvidenceList(context);
    files->setOwner(table, id);
    column->addWidget(files, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(EvidenceDialogTexts::tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(em(&dialog, 30));
    dialog.exec();
}

} // namespace ui
