// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/score_grid.h"

#include <QTableView>

namespace ui {

// The grid of judges' scores on screen, filled with the keyboard: digits begin to type, Enter keeps
// and goes down, Tab to the right, Delete clears, Ctrl+C and Ctrl+V exchange blocks with WPS and
// Excel. Where nobody may score is hatched, and where judges lie far apart is tinted.
class ScoreTable : public QTableView
{
    Q_OBJECT
public:
    explicit ScoreTable(models::ScoreGrid &grid, QWidget *parent = nullptr);

    void paste();
    void copy();
    void clearSelected();

signals:
    // An edit that the table wants done; answered in the same call.
    void pointsWanted(const QList<models::CellPoints> &cells);
    // What a person should know of the last key; empty when there is nothing.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QRect selectedBlock() const;
    void moveDown();

    models::ScoreGrid &m_grid;
};

} // namespace ui
