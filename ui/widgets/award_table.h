// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/award_matrix.h"
#include "ui/base/page_context.h"

#include <QTableWidget>

class QButtonGroup;
class QLabel;

namespace ui {

// The award matrix of the cycle looked at (获奖矩阵): kinds or programmes by level and grade.
// Counted in the background after every edit. A click on a number asks for the outcomes behind it.
class AwardTable : public QWidget
{
    Q_OBJECT
public:
    explicit AwardTable(PageContext &context, QWidget *parent = nullptr);

    QTableWidget &table() const { return *m_table; }
    // What was counted last.
    const models::AwardMatrix &matrix() const { return m_matrix; }

signals:
    // `filters`: key of the list's filter → the codes that it must let through.
    void outcomesRequested(const QMap<QString, QStringList> &filters);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    void count();
    void fill();
    void fillRow(int line, const models::AwardRow *row);
    void addNumber(int line, int column, qint64 number, bool strong);
    void openCell(int line, int column);

    PageContext &m_context;
    QLabel *m_sum;
    QButtonGroup *m_rowsOf;
    QTableWidget *m_table;
    models::AwardMatrix m_matrix;
    models::AwardRows m_rows = models::AwardRows::Programme;
    bool m_stale = true;
};

} // namespace ui
