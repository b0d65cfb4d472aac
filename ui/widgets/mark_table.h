// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/attendance_grid.h"

#include <QLabel>
#include <QTableView>

namespace ui {

// The attendance grid on screen, filled with the keyboard: P, L and A mark what is selected, Delete
// clears it, Enter moves on, Ctrl+Space takes the whole column, Ctrl+C and Ctrl+V exchange blocks
// with WPS and Excel. Members with their totals stay at the left, activities at the top.
class MarkTable : public QTableView
{
    Q_OBJECT
public:
    MarkTable(models::AttendanceGrid &grid, QWidget *parent = nullptr);

    // Marks what is selected, in one edit. Of several cells those are passed over whose member was
    // not due; a single one is taken at its word. Moves on to the next member behind a single one.
    void markSelected(models::Mark mark);
    void paste();
    void copy();

signals:
    // An edit that the table wants done; answered in the same call.
    void marksWanted(const QList<models::CellMark> &cells);
    // What a person should know of the last key; empty when there is nothing.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    bool handleKey(QKeyEvent *event);
    void moveOn(int down);

    models::AttendanceGrid &m_grid;
    QLabel *m_corner = nullptr; // geometries are asked for before it is made
};

} // namespace ui
