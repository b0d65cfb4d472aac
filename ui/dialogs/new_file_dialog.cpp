// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_file_dialog.h"

#include "models/base/clock.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

namespace {
struct NewFileDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(NewFileDialog)
};
} // namespace

static QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &example)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(label);
    line->setPlaceholderText(example);
    form->addRow(label, line);
    return line;
}

// The year that a centre works on today: until the showcase in March it is the year before.
static int yearAtWork()
{
    const QDate today = models::now().toLocalTime().date();
    return today.month() <= 3 ? today.year() - 1 : today.year();
}

static std::optional<NewFile> ask(QWidget *parent, const QString &title, const QString &note,
                                  const QString &action, const NewFile &present)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setSpacing(em(&dialog, 0.8));
    layout->setContentsMargins(em(&dialog, 1.2), em(&dialog), em(&dialog, 1.2), em(&dialog));
    layout->addWidget(makeNote(note));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QLineEdit *place = addLine(form, NewFileDialogTexts::tr("District"),
                               NewFileDialogTexts::tr("as report titles begin"));
    QLineEdit *centre = addLine(form, NewFileDialogTexts::tr("Centre"),
                                NewFileDialogTexts::tr("as reports are signed"));
    place->setText(present.place);
    centre->setText(present.centre);
    auto *numbers = new QLineEdit(&dialog);
    numbers->setText(present.numbers);
    numbers->setPlaceholderText(NewFileDialogTexts::tr("as usual"));
    numbers->setAccessibleName(NewFileDialogTexts::tr("Numbers of certificates"));
    numbers->setToolTip(
        NewFileDialogTexts::tr("{year} stands for the year, {number} for 001 and on"));
    auto *year = new QSpinBox(&dialog);
    year->setRange(2000, 2100);
    year->setValue(yearAtWork());
    year->setAccessibleName(NewFileDialogTexts::tr("Assessment year"));
    const bool isNew = present.year == 0;
    year->setVisible(isNew);
    numbers->setVisible(!isNew);
    if (isNew)
        form->addRow(NewFileDialogTexts::tr("Assessment year"), year);
    else
        form->addRow(NewFileDialogTexts::tr("Numbers of certificates"), numbers);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox;
    QPushButton *go = makeMainButton(action);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(NewFileDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    go->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.setMinimumWidth(em(&dialog, 26));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return NewFile{place->text().trimmed(), centre->text().trimmed(), year->value(),
                   numbers->text().trimmed()};
}

std::optional<NewFile> askNewFile(QWidget *parent)
{
    return ask(parent, NewFileDialogTexts::tr("New file"),
               NewFileDialogTexts::tr(
                   "One file holds one centre with all its years. You can change all of this "
                   "later."),
               NewFileDialogTexts::tr("Choose where to keep it…"), {});
}

std::optional<NewFile> askPlace(QWidget *parent, const NewFile &present)
{
    return ask(parent, NewFileDialogTexts::tr("District and centre"),
               NewFileDialogTexts::tr("Reports and the window use these names."),
               NewFileDialogTexts::tr("Keep"), {present.place, present.centre, 1, present.numbers});
}

} // namespace ui
