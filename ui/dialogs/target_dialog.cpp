// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/target_dialog.h"

#include "models/base/edit_title.h"
#include "models/edits/targets.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>

namespace ui {

using models::Result;
using models::Target;
using models::Transaction;

namespace {
struct TargetDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(TargetDialog)
};
} // namespace

static std::optional<Target> presentTarget(const PageContext &context, const QString &figureId)
{
    for (const Target &target : context.targets())
        if (target.figure == figureId)
            return target;
    return std::nullopt;
}

static QString figureTitle(const PageContext &context, const QString &figureId)
{
    const auto book = context.figures();
    const models::Figure *figure = book ? book->find(figureId) : nullptr;
    return figure ? figure->title(context.language()) : figureId;
}

bool setTarget(PageContext &context, const QString &figureId, std::optional<int> basisPoints)
{
    const auto cycle = context.cycle();
    if (!cycle)
        return false;
    const std::optional<Target> present = presentTarget(context, figureId);
    if ((present ? present->basisPoints : std::nullopt) == basisPoints)
        return true;
    const QString title = models::editTitle("targets.of_figure", {figureTitle(context, figureId)});
    return context.edit(title, [&](Transaction &transaction) -> Result<void> {
        models::setFigureTarget(transaction, cycle->id, figureId, basisPoints);
        return {};
    });
}

void askTarget(PageContext &context, const QString &figureId, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(TargetDialogTexts::tr("Target"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(em(&dialog, 1.2), em(&dialog), em(&dialog, 1.2), em(&dialog));
    layout->setSpacing(em(&dialog, 0.6));
    layout->addWidget(makeSectionTitle(figureTitle(context, figureId)));
    auto *line = new QLineEdit;
    line->setAccessibleName(TargetDialogTexts::tr("Target in percent"));
    line->setPlaceholderText(QStringLiteral("40 %"));
    if (const auto present = presentTarget(context, figureId); present && present->basisPoints)
        line->setText(basisPointsText(*present->basisPoints));
    layout->addWidget(line);
    layout->addWidget(
        makeNote(TargetDialogTexts::tr("Between 0 % and 100 %. Leave it empty for no target.")));
    auto *buttons = new QDialogButtonBox;
    QPushButton *set = makeMainButton(TargetDialogTexts::tr("Set"));
    buttons->addButton(set, QDialogButtonBox::AcceptRole);
    buttons->addButton(TargetDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    const auto valid = [line] {
        return line->text().trimmed().isEmpty() || parseBasisPoints(line->text());
    };
    QObject::connect(line, &QLineEdit::textChanged, set, [=] { set->setEnabled(valid()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(em(&dialog, 22));
    if (dialog.exec() == QDialog::Accepted && valid())
        setTarget(context, figureId, parseBasisPoints(line->text()));
}

} // namespace ui
