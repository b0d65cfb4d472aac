// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/funds.h"
#include "ui/pages/packages/package_tab.h"
#include "ui/widgets/related_rows.h"

namespace ui {

using models::Id;

// What the package may spend and spent, a line a category.
class MoneyTab : public PackageTab
{
    Q_OBJECT
public:
    explicit MoneyTab(PageContext &context) : PackageTab(context)
    {
        m_lines =
            new RelatedList(tr("Budget and spending (yuan)"),
                            {tr("Category"), tr("Budget"), tr("Spent"), tr("Left")}, {1, 2, 3});
        m_lines->setEmptyText(tr("No budget and no expenses yet."));
        add(m_lines);
    }

protected:
    void read(SQLite::Database &database, Id group) override
    {
        const auto &type = models::recordType<models::BudgetLine>();
        const auto *category = type.field(QStringLiteral("category"));
        const auto *amount = type.field(QStringLiteral("amount_fen"));
        m_lines->setRows(relatedRows(
            database,
            "SELECT min(id), category, sum(budget), sum(spent), sum(budget) - sum(spent) FROM ("
            "SELECT id, category, amount_fen AS budget, 0 AS spent, group_id FROM budget_line "
            "UNION ALL SELECT id, category, 0, amount_fen, group_id FROM expense) "
            "WHERE group_id = ? GROUP BY category ORDER BY sum(budget) DESC, category",
            group, {category, amount, amount, amount}));
    }

private:
    RelatedList *m_lines;
};

PackageTab *makeMoneyTab(PageContext &context)
{
    return new MoneyTab(context);
}

} // namespace ui

#include "money_tab.moc"
