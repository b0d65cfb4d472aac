// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QMimeData>
#include <QTableWidget>

namespace ui {

// The numbers of a chart as a table: categories are rows, series are columns. Ctrl+C copies what is
// chosen, or all of it, for a spreadsheet; a double click or Enter opens the people of a cell.
class ValuesTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ValuesTable(QWidget *parent = nullptr);
    void setSpec(const models::ChartSpec &spec);

    // The selection, or everything, with the headers, as tableMimeData() gives it. The caller owns
    // it.
    QMimeData *copied() const;

signals:
    void peopleRequested(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCell(int row, int column);

    models::ChartSpec m_spec;
};

} // namespace ui
