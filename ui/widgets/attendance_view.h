// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"
#include "ui/widgets/mark_table.h"

#include <QAbstractButton>
#include <QStackedWidget>

namespace ui {

// The attendance of one package: the grid, what its keys do, and the total of the package.
class AttendanceView : public QWidget
{
    Q_OBJECT
public:
    explicit AttendanceView(PageContext &context, QWidget *parent = nullptr);

    void setGroup(models::Id group);
    models::Id group() const { return m_grid.group(); }
    // Selects the column of an activity, ready to be marked.
    void goToActivity(models::Id activity);
    MarkTable &table() { return *m_table; }
    models::AttendanceGrid &grid() { return m_grid; }

private:
    QLayout *makeTools();
    void write(const QList<models::CellMark> &cells);
    void showState();
    void showTotal();

    PageContext &m_context;
    models::AttendanceGrid m_grid;
    MarkTable *m_table;
    QLabel *m_total;
    QLabel *m_told;
    QLabel *m_empty;
    QList<QAbstractButton *> m_buttons;
    QStackedWidget *m_stack;
};

} // namespace ui
