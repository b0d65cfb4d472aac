// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QWidget>

namespace ui {

// Lays its tiles in as many equal columns as their least width lets stand side by side.
class Tiles : public QWidget
{
    Q_OBJECT
public:
    // `leastWidth` in pixels; never more than `mostColumns` columns.
    Tiles(int leastWidth, int mostColumns, QWidget *parent = nullptr);
    void addTile(QWidget *tile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int columns);

    QGridLayout *m_grid;
    QList<QWidget *> m_tiles;
    int m_leastWidth;
    int m_mostColumns;
    int m_columns = 0;
};

} // namespace ui
