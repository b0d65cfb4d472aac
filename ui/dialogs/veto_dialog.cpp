// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/veto_dialog.h"

#include "models/base/clock.h"
#include "models/base/partial_date.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {
struct VetoDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(VetoDialog)
};

// A dialog with a heading, a note, a form and a main button that is off until all is there.
class SmallForm
{
public:
    SmallForm(const QString &title, const QString &note, const QString &action, QWidget *parent)
        : m_dialog(parent)
    {
        m_dialog.setWindowTitle(title);
        m_dialog.setMinimumWidth(em(&m_dialog, 28));
        auto *column = new QVBoxLayout(&m_dialog);
        column->setContentsMargins(em(&m_dialog, 1.2), em(&m_dialog), em(&m_dialog, 1.2),
                                   em(&m_dialog));
        column->setSpacing(em(&m_dialog, 0.7));
        column->addWidget(makeSectionTitle(title));
        if (!note.isEmpty())
            column->addWidget(makeNote(note));
        form = new QFormLayout;
        form->setLabelAlignment(Qt::AlignRight);
        column->addLayout(form);
        auto *buttons = new QDialogButtonBox;
        m_do = makeMainButton(action);
        m_do->setObjectName(QStringLiteral("do_it"));
        buttons->addButton(m_do, QDialogButtonBox::AcceptRole);
        buttons->addButton(VetoDialogTexts::tr("Cancel"), QDialogButtonBox::RejectRole);
        column->addWidget(buttons);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &m_dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, &m_dialog, &QDialog::reject);
    }
    void add(const QString &label, QWidget *control)
    {
        control->setAccessibleName(label);
        form->addRow(label, control);
    }
    void setReady(bool ready) { m_do->setEnabled(ready); }
    bool run() { return m_dialog.exec() == QDialog::Accepted; }

    QFormLayout *form;

private:
    QDialog m_dialog;
    QPushButton *m_do;
};
} // namespace

std::optional<models::Veto> askVeto(const models::Scheme &scheme, models::Id group,
                                    const QString &groupName, const QString &kind, QWidget *parent)
{
    SmallForm form(
        VetoDialogTexts::tr("Veto for %1").arg(groupName),
        VetoDialogTexts::tr("Write the facts. The veto counts once a second person has confirmed "
                            "it; add its evidence afterwards."),
        VetoDialogTexts::tr("Propose the veto"), parent);
    auto *kinds = new QComboBox;
    for (const models::SchemeVeto &veto : scheme.vetoes)
        kinds->addItem(veto.name.in(models::language()), veto.code);
    kinds->setCurrentIndex(qMax(0, kinds->findData(kind)));
    kinds->setObjectName(QStringLiteral("veto_kind"));
    auto *facts = new QPlainTextEdit;
    facts->setObjectName(QStringLiteral("veto_facts"));
    facts->setTabChangesFocus(true);
    facts->setFixedHeight(em(facts, 6));
    auto *day = new QLineEdit(models::now().toLocalTime().date().toString(Qt::ISODate));
    auto *person = new QLineEdit;
    person->setObjectName(QStringLiteral("veto_person"));
    form.add(VetoDialogTexts::tr("Kind"), kinds);
    form.add(VetoDialogTexts::tr("What was found"), facts);
    form.add(VetoDialogTexts::tr("Found on"), day);
    form.add(VetoDialogTexts::tr("Proposed by"), person);
    const auto look = [&] {
        form.setReady(!facts->toPlainText().trimmed().isEmpty() &&
                      !person->text().trimmed().isEmpty() && kinds->count());
    };
    QObject::connect(facts, &QPlainTextEdit::textChanged, facts, look);
    QObject::connect(person, &QLineEdit::textChanged, person, look);
    look();
    facts->setFocus();
    if (!form.run())
        return std::nullopt;
    const auto read = models::parseDate(day->text(), false, 0, false);
    return models::Veto{.groupId = group,
                        .kind = kinds->currentData().toString(),
                        .foundOn = read ? read->date.earliest() : QDate(),
                        .description = facts->toPlainText().trimmed(),
                        .proposedBy = person->text().trimmed()};
}

QString askLine(const QString &title, const QString &text, const QString &label,
                const QString &action, QWidget *parent)
{
    SmallForm form(title, text, action, parent);
    auto *line = new QLineEdit;
    line->setObjectName(QStringLiteral("asked_line"));
    form.add(label, line);
    const auto look = [&] { form.setReady(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, line, look);
    look();
    line->setFocus();
    return form.run() ? line->text().trimmed() : QString();
}

} // namespace ui
