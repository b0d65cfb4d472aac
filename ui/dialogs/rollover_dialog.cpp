// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rollover_dialog.h"

#include "models/assessment/rollover.h"
#include "models/base/money.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using models::Progress;
using models::Result;
using models::RolloverPackage;
using models::RolloverPlan;

namespace {

enum Column { kPackage, kStaying, kLeaving, kHost, kBase, kBudget, kState };

class RolloverDialog : public QDialog
{
    Q_OBJECT
public:
    RolloverDialog(PageContext &context, QWidget *parent);

private:
    void addTop(QVBoxLayout *column);
    void addTable(QVBoxLayout *column);
    void addSwitches(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    QString target() const { return m_to->currentText().trimmed(); }
    void plan();
    void showPlan(const Result<RolloverPlan> &plan);
    void addPackage(const RolloverPackage &package);
    void addMembers(QTreeWidgetItem *item, const RolloverPackage &package);
    void showNotes();
    void refresh();
    models::RolloverChoice choice() const;
    void carry();
    void takeBack();
    void say(const QString &text);

    PageContext &m_context;
    models::Cycle m_from;
    RolloverPlan m_plan;
    QComboBox *m_to = nullptr;
    QTreeWidget *m_table = nullptr;
    QCheckBox *m_targets = nullptr;
    QCheckBox *m_deadlines = nullptr;
    QCheckBox *m_budget = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_carry = nullptr;
    QPushButton *m_back = nullptr;
    bool m_filling = false;
};

RolloverDialog::RolloverDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_from(*context.cycle())
{
    setWindowTitle(tr("Carry the year %1 over").arg(m_from.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.6));
    addTop(column);
    addTable(column);
    addSwitches(column);
    m_notes = makeNote({});
    m_notes->setObjectName(QStringLiteral("notes"));
    column->addWidget(m_notes);
    m_told = makeNote({});
    m_told->setObjectName(QStringLiteral("told"));
    m_told->hide();
    column->addWidget(m_told);
    addButtons(column);
    resizeWithinScreen(this, 60, 38);
    connect(&context, &PageContext::fileChanged, this, &QDialog::reject);
    plan();
}

void RolloverDialog::addTop(QVBoxLayout *column)
{
    column->addWidget(makeNote(
        tr("Packages come into the new year with their hosts, the members who stay and a link to "
           "the package they follow. What was carried before is passed over, so that the rest can "
           "be carried later. One edit: it can be taken back until something builds on it.")));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Into the year"));
    m_to = new QComboBox;
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setAccessibleName(tr("Into the year"));
    m_to->setEditable(true);
    for (const models::Cycle &cycle : m_context.cycles())
        if (cycle.startsOn > m_from.startsOn)
            m_to->addItem(cycle.name);
    bool isYear = false;
    const int year = m_from.name.toInt(&isYear);
    const QString next = isYear ? QString::number(year + 1) : m_from.name + QStringLiteral("+1");
    if (m_to->findText(next) < 0)
        m_to->insertItem(0, next);
    m_to->setCurrentText(next);
    label->setBuddy(m_to);
    row->addWidget(label);
    row->addWidget(m_to);
    row->addStretch();
    column->addLayout(row);
    connect(m_to, &QComboBox::currentTextChanged, this, &RolloverDialog::plan);
}

void RolloverDialog::addTable(QVBoxLayout *column)
{
    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("packages"));
    m_table->setAccessibleName(tr("Packages"));
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Package"), tr("Staying"), tr("Leaving"), tr("Host"),
                              tr("Base school"), tr("Budget"), tr("In the new year")});
    for (const int number : {kStaying, kLeaving, kBudget})
        m_table->headerItem()->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    m_table->header()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    connect(m_table, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            refresh();
    });
}

void RolloverDialog::addSwitches(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &title, const char *name) {
        auto *box = new QCheckBox(title);
        box->setObjectName(QLatin1String(name));
        box->setChecked(true);
        row->addWidget(box);
        return box;
    };
    m_targets = add(tr("Targets"), "targets");
    m_deadlines = add(tr("Deadlines, a year later"), "deadlines");
    m_budget = add(tr("Budgets with their amounts"), "budget");
    row->addStretch();
    column->addLayout(row);
}

void RolloverDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox;
    m_back = new QPushButton(tr("Take the last carrying back"));
    m_back->setObjectName(QStringLiteral("take_back"));
    m_back->setAutoDefault(false);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    m_carry = makeMainButton(tr("Carry over"));
    m_carry->setObjectName(QStringLiteral("carry"));
    m_carry->setEnabled(false);
    buttons->addButton(m_carry, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_carry, &QPushButton::clicked, this, &RolloverDialog::carry);
    connect(m_back, &QPushButton::clicked, this, &RolloverDialog::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RolloverDialog::plan()
{
    m_carry->setEnabled(false);
    const auto work = [file = m_context.sharedFile(), from = m_from,
                       to = target()](const Progress &) {
        return models::planRollover(file->database(), from, to);
    };
    m_context.background().run(tr("Looking at the packages"), this, work,
                               [this, to = target()](const Result<RolloverPlan> &plan) {
                                   if (to == target())
                                       showPlan(plan);
                               });
}

void RolloverDialog::showPlan(const Result<RolloverPlan> &plan)
{
    m_filling = true;
    m_table->clear();
    m_plan = plan ? *plan : RolloverPlan();
    for (const RolloverPackage &package : std::as_const(m_plan.packages))
        addPackage(package);
    for (int i = 0; i < kState; ++i)
        m_table->resizeColumnToContents(i);
    m_table->setColumnWidth(kPackage, qMin(m_table->columnWidth(kPackage), em(this, 18)));
    m_table->setColumnWidth(kBase, qMin(m_table->columnWidth(kBase), em(this, 14)));
    m_filling = false;
    if (!plan)
        say(plan.error().message);
    m_deadlines->setVisible(m_plan.deadlines > 0);
    showNotes();
    refresh();
}

void RolloverDialog::addPackage(const RolloverPackage &package)
{
    auto *item = new QTreeWidgetItem(m_table);
    item->setText(kPackage, package.group.name);
    item->setText(kStaying, QString::number(package.staying()));
    item->setText(kLeaving, QString::number(package.leaving()));
    item->setText(kHost, package.host.isEmpty() ? QStringLiteral("—")
                         : package.hostStays    ? package.host
                                                : tr("%1 (left)").arg(package.host));
    item->setText(kBase, package.baseSchool.isEmpty() ? QStringLiteral("—")
                         : package.isBaseClosed       ? tr("%1 (closed)").arg(package.baseSchool)
                                                      : package.baseSchool);
    item->setText(kBudget,
                  package.budgetLines ? models::moneyText(package.budget) : QStringLiteral("—"));
    item->setText(kState, package.carriedAs ? tr("is there already") : tr("will be carried"));
    for (const int number : {kStaying, kLeaving, kBudget})
        item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    item->setCheckState(kPackage, package.carriedAs ? Qt::Unchecked : Qt::Checked);
    if (package.carriedAs)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    addMembers(item, package);
}

// Who leaves, and why; who works at a closed school.
void RolloverDialog::addMembers(QTreeWidgetItem *item, const RolloverPackage &package)
{
    for (const models::RolloverMember &member : package.members) {
        if (member.leaves.isEmpty() && member.closedSchool.isEmpty())
            continue;
        auto *line = new QTreeWidgetItem(item);
        line->setText(kPackage, member.name);
        line->setText(kState, member.leaves.isEmpty()
                                  ? tr("stays; %1 is closed").arg(member.closedSchool)
                                  : member.leaves);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void RolloverDialog::showNotes()
{
    QStringList notes = m_plan.notes;
    if (!m_plan.closedSchools.isEmpty())
        notes << tr("Closed base schools that are left out: %1")
                     .arg(m_plan.closedSchools.join(tr(", ")));
    if (m_plan.isNewCycle)
        notes << tr("The year %1 is made, from %2 to %3.")
                     .arg(m_plan.to.name, m_plan.to.startsOn.toString(Qt::ISODate),
                          m_plan.to.endsOn.toString(Qt::ISODate));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

models::RolloverChoice RolloverDialog::choice() const
{
    models::RolloverChoice choice{.packages = QList<models::Id>(),
                                  .targets = m_targets->isChecked(),
                                  .deadlines = m_deadlines->isChecked(),
                                  .budget = m_budget->isChecked()};
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        if (m_table->topLevelItem(row)->checkState(kPackage) == Qt::Checked)
            *choice.packages << m_plan.packages[row].group.id;
    return choice;
}

void RolloverDialog::refresh()
{
    const qsizetype chosen = choice().packages->size();
    m_carry->setText(tr("Carry over: %1").arg(chosen));
    m_carry->setEnabled(chosen > 0 && m_context.isWritable());
    m_back->setEnabled(m_context.isWritable() && !m_context.file()->isBusy() &&
                       models::lastRollover(*m_context.file(), m_from.name, target()));
}

void RolloverDialog::say(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

void RolloverDialog::carry()
{
    if (m_context.tellIfBusy())
        return;
    m_carry->setEnabled(false);
    const auto work = [file = m_context.sharedFile(), from = m_from, to = target(),
                       choice = choice()](const Progress &progress) {
        return models::rollOver(*file, from, to, choice, progress);
    };
    m_context.background().run(tr("Carrying packages over"), this, work,
                               [this](const Result<models::RolloverResult> &done) {
                                   say(done ? tr("Carried: packages %1, members %2; left out %3.")
                                                  .arg(done->packages)
                                                  .arg(done->members)
                                                  .arg(done->leftOut)
                                            : done.error().message);
                                   plan();
                               });
}

void RolloverDialog::takeBack()
{
    if (m_context.tellIfBusy())
        return;
    QList<models::Dependent> dependents;
    const auto done =
        models::takeRolloverBack(*m_context.file(), m_from.name, target(), dependents);
    QString text = done ? tr("It was taken back.") : done.error().message;
    for (const models::Dependent &dependent : std::as_const(dependents).mid(0, 5))
        text += QStringLiteral("\n· ") + dependent.title + QStringLiteral(": ") + dependent.name;
    say(text);
    plan();
}

} // namespace

void showRollover(PageContext &context, QWidget *parent)
{
    if (context.isReadable() && context.cycle())
        RolloverDialog(context, parent).exec();
}

} // namespace ui

#include "rollover_dialog.moc"
