// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/package_money.h"
#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"
#include "ui/widgets/small_numbers.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

class PackageMoneyModel;

// Budget and balance: every package with its money and their sum, and below it the budget by
// category and the receipts of the one that is chosen.
class PackageFundsView : public QWidget
{
    Q_OBJECT
public:
    explicit PackageFundsView(PageContext &context, QWidget *parent = nullptr);
    void showPackage(models::Id group);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetails();
    QWidget *makeBudget();
    QWidget *makeMoves();
    void refresh();
    void onCurrent();
    void showDetails(SQLite::Database &database);
    void showMoves(SQLite::Database &database);
    QString chosenCategory() const;
    void setBudget(const QString &category);
    void removeBudget();
    void addMove();

    PageContext &m_context;
    PackageMoneyModel *m_model;
    SmallNumbers *m_totals;
    QTableView *m_table;
    QLabel *m_title = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_details;
    RelatedList *m_budget = nullptr;
    RelatedList *m_moves = nullptr;
    QList<models::CategoryMoney> m_categories;
    models::Id m_group = 0;
    bool m_stale = true;
};

} // namespace ui
