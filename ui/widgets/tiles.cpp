// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tiles.h"

#include "ui/widgets/labels.h"

#include <QResizeEvent>

namespace ui {

Tiles::Tiles(int leastWidth, int mostColumns, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_leastWidth(leastWidth),
      m_mostColumns(mostColumns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(em(this));
    m_grid->setVerticalSpacing(em(this));
}

void Tiles::addTile(QWidget *tile)
{
    m_tiles << tile;
    place(qMax(1, m_columns));
}

void Tiles::place(int columns)
{
    for (QWidget *tile : std::as_const(m_tiles))
        m_grid->removeWidget(tile);
    for (int i = 0; i < m_mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], i / columns, i % columns, Qt::AlignTop);
    m_columns = columns;
}

void Tiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int gap = m_grid->horizontalSpacing();
    int columns = qBound(1, (event->size().width() + gap) / (m_leastWidth + gap), m_mostColumns);
    // Four tiles as two and two, not three and one.
    while (columns > 1 && columns < m_tiles.size() && m_tiles.size() % columns == 1)
        --columns;
    if (columns != m_columns)
        place(columns);
}

} // namespace ui
