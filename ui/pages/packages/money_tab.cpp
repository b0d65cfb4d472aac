// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/package_money.h"
#include "models/vocabulary/code_table.h"
#include "ui/pages/packages/package_tab.h"
#include "ui/widgets/related_list.h"

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
        const auto cycle = context().cycle();
        if (!cycle)
            return;
        QList<RelatedRow> rows;
        for (const models::CategoryMoney &one :
             models::categoryMoney(database, models::QuantityQuestion::ofYear(*cycle), group))
            rows << RelatedRow{rows.size() + 1,
                               {models::codeTable(QStringLiteral("expense_category"))
                                    .name(one.category, models::language()),
                                models::moneyText(one.budget), models::moneyText(one.spent),
                                models::moneyText(one.budget - one.spent)}};
        m_lines->setRows(rows);
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
