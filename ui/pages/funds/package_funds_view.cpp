// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funds/package_funds_view.h"

#include "models/base/edit_title.h"
#include "models/base/percent.h"
#include "models/edits/budgets.h"
#include "models/records/funds.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/pages/funds/package_money_model.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_details.h"

#include <QHeaderView>
#include <QSplitter>

namespace ui {

using models::BudgetLine;
using models::CategoryMoney;
using models::FundMove;
using models::Id;
using models::Money;
using models::moneyText;
using models::Result;
using models::Transaction;
using models::Value;

PackageFundsView::PackageFundsView(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_model = new PackageMoneyModel(this);
    m_totals = new SmallNumbers;
    m_empty = makeNote(tr("No package in this year yet. Import the package list first."));
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("package_money"));
    m_table->setAccessibleName(tr("Budget and balance by package"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_details = makeDetails();
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this), em(this), em(this), em(this));
    column->setSpacing(em(this, 0.6));
    column->addWidget(m_totals);
    column->addWidget(m_empty);
    column->addWidget(split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PackageFundsView::onCurrent);
    for (const auto signal : {&PageContext::recordsChanged, &PageContext::figuresChanged})
        connect(&context, signal, this, &PackageFundsView::refresh);
    refresh();
}

QWidget *PackageFundsView::makeDetails()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, em(this, 0.4), 0, 0);
    m_title = makeSectionTitle({});
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 1.5));
    for (QWidget *list : {makeBudget(), makeMoves()}) {
        auto *side = new QVBoxLayout; // as high as its rows
        side->addWidget(list);
        side->addStretch(1);
        row->addLayout(side, 1);
    }
    column->addLayout(row);
    column->addStretch(1);
    return box;
}

QWidget *PackageFundsView::makeBudget()
{
    m_budget = new RelatedList(
        tr("Budget by category (yuan)"),
        {tr("Category"), tr("Budget"), tr("Spent"), tr("Budget left"), tr("Execution")},
        {1, 2, 3, 4});
    m_budget->setEmptyText(tr("No budget and no vouchers yet."));
    m_budget->setOpen([this](Id) { setBudget(chosenCategory()); });
    m_budget->addAction(QStringLiteral("add_budget"), tr("Add a category…"), false,
                        [this] { setBudget({}); });
    m_budget->addAction(QStringLiteral("change_budget"), tr("Change…"), true,
                        [this] { setBudget(chosenCategory()); });
    m_budget->addAction(QStringLiteral("remove_budget"), tr("Remove the budget"), true,
                        [this] { removeBudget(); });
    return m_budget;
}

QWidget *PackageFundsView::makeMoves()
{
    static const QStringList keys{
        QStringLiteral("kind"),   QStringLiteral("moved_on"),        QStringLiteral("amount_fen"),
        QStringLiteral("source"), QStringLiteral("document_number"), QStringLiteral("note")};
    m_moves = new RelatedList(tr("Received, carried over, given back (yuan)"),
                              {tr("Date"), tr("Kind"), tr("Amount"), tr("Source")}, {2});
    m_moves->setEmptyText(tr("Nothing received yet."));
    const auto edit = [this] {
        editRecord(m_context, QStringLiteral("fund_move"), m_moves->selected(), keys, this);
    };
    m_moves->setOpen([edit](Id) { edit(); });
    m_moves->addAction(QStringLiteral("add_move"), tr("Add…"), false, [this] { addMove(); });
    m_moves->addAction(QStringLiteral("change_move"), tr("Change…"), true, edit);
    m_moves->addAction(QStringLiteral("remove_move"), tr("Remove"), true, [this] {
        removePart(m_context, QStringLiteral("fund_move"), m_moves->selected());
    });
    return m_moves;
}

void PackageFundsView::showPackage(Id group)
{
    m_group = group;
    refresh();
}

void PackageFundsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

// Reads anew; while the tab is behind, once it comes to the front.
void PackageFundsView::refresh()
{
    m_stale = !isVisible() || !m_context.isReadable();
    const auto cycle = m_context.cycle();
    if (!m_context.isReadable() || !cycle)
        return;
    try {
        SQLite::Database &database = m_context.file()->database();
        const auto packages =
            models::packageMoney(database, models::QuantityQuestion::ofYear(*cycle));
        const Id group = m_group;
        m_model->setPackages(packages);
        for (int column = 1; column < m_model->columnCount(); ++column) {
            m_table->resizeColumnToContents(column);
            m_table->setColumnWidth(column, m_table->columnWidth(column) + em(this, 0.8));
        }
        const models::PackageMoney sum = models::moneyTogether(packages);
        const auto total = [](const QString &number, const QString &name, const char *quantity) {
            return SmallNumbers::Number{number, name, QLatin1String(quantity),
                                        models::quantityLine(QLatin1String(quantity))
                                            ->displayDefinition(models::language())};
        };
        m_totals->setNumbers(
            {total(moneyText(sum.budget), tr("budget (yuan)"), "budget"),
             total(moneyText(sum.received), tr("received"), "funds_received"),
             total(moneyText(sum.spent), tr("spent"), "spent"),
             total(models::percentText(sum.execution()), tr("execution"), "execution_rate"),
             total(moneyText(sum.balance()), tr("balance"), "balance")});
        m_empty->setVisible(packages.isEmpty());
        m_table->setVisible(!packages.isEmpty());
        m_group = group;
        const int row = m_model->rowOf(group);
        m_table->selectRow(row < 0 ? 0 : row);
        m_details->setVisible(!packages.isEmpty());
        onCurrent();
    } catch (const SQLite::Exception &exception) {
        m_context.prompt().report(
            models::databaseFailure(exception, m_context.file()->path()).error);
    }
}

void PackageFundsView::onCurrent()
{
    const int row = m_table->currentIndex().row();
    if (const Id group = m_model->groupAt(row))
        m_group = group;
    if (!m_group || !m_context.isReadable())
        return;
    m_title->setText(m_model->index(m_model->rowOf(m_group), 0).data().toString());
    showDetails(m_context.file()->database());
}

static RelatedRow rowOf(Id id, const QString &name, Money budget, Money spent)
{
    return {id,
            {name, moneyText(budget), moneyText(spent), moneyText(budget - spent),
             models::percentText(models::Amount{spent.fen, budget.fen})}};
}

void PackageFundsView::showDetails(SQLite::Database &database)
{
    m_categories = models::categoryMoney(
        database, models::QuantityQuestion::ofYear(*m_context.cycle()), m_group);
    QList<RelatedRow> rows;
    Money budget, spent;
    for (const CategoryMoney &one : m_categories) {
        // A category has no record of its own: its place stands for it.
        rows << rowOf(rows.size() + 1,
                      models::codeTable(QStringLiteral("expense_category"))
                          .name(one.category, models::language()),
                      one.budget, one.spent);
        budget = budget + one.budget;
        spent = spent + one.spent;
    }
    if (!rows.isEmpty())
        rows << rowOf(0, tr("Total"), budget, spent);
    m_budget->setRows(rows);
    showMoves(database);
}

void PackageFundsView::showMoves(SQLite::Database &database)
{
    m_moves->setRows(models::fundMovesOfGroup(database, m_group));
}

QString PackageFundsView::chosenCategory() const
{
    const Id place = m_budget->selected();
    return place > 0 && place <= m_categories.size() ? m_categories[place - 1].category : QString();
}

void PackageFundsView::setBudget(const QString &category)
{
    if (!m_group || !m_context.isReadable())
        return;
    NewRecord<BudgetLine> request;
    request.draft = BudgetLine{.groupId = m_group};
    if (!category.isEmpty())
        request.draft = models::budgetOf(m_context.file()->database(), m_group, category);
    request.keys = {QStringLiteral("category"), QStringLiteral("amount_fen"),
                    QStringLiteral("note")};
    request.title = tr("Budget of %1").arg(m_title->text());
    request.action = tr("Set");
    request.store = [](Transaction &transaction, BudgetLine &budget) {
        return models::setBudget(transaction, budget);
    };
    request.editTitle = [this](const BudgetLine &) {
        return models::editTitle("budget.set", {m_title->text()});
    };
    addRecord(m_context, request, this);
}

void PackageFundsView::removeBudget()
{
    const QString category = chosenCategory();
    if (category.isEmpty())
        return;
    const QString title = models::editTitle("budget.removed", {m_title->text()});
    m_context.edit(title, [&](Transaction &transaction) -> Result<void> {
        models::removeBudget(transaction, m_group, category);
        return {};
    });
}

void PackageFundsView::addMove()
{
    if (!m_group)
        return;
    NewRecord<FundMove> request;
    request.draft.groupId = m_group;
    request.keys = {QStringLiteral("kind"), QStringLiteral("moved_on"),
                    QStringLiteral("amount_fen"), QStringLiteral("source"),
                    QStringLiteral("document_number")};
    request.title = models::editTitle("money.moved", {m_title->text()});
    addRecord(m_context, request, this);
}

} // namespace ui
