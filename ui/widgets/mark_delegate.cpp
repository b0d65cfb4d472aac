// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_delegate.h"

#include "models/tables/attendance_grid.h"

#include <QApplication>
#include <QPainter>

namespace ui {

using models::AttendanceGrid;
using models::Mark;

// Orange and vermilion of Okabe and Ito, which the colour-blind tell apart.
static QColor tintOf(Mark mark)
{
    QColor tint;
    if (mark == Mark::Leave)
        tint = QColor(0xe69f00);
    else if (mark == Mark::Absent)
        tint = QColor(0xd55e00);
    if (tint.isValid())
        tint.setAlphaF(0.28F);
    return tint;
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Mark mark = Mark(index.data(AttendanceGrid::MarkRole).toInt());
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(cell.rect, cell.palette.color(QPalette::Base)); // over the row's highlight
    if (const QColor tint = tintOf(mark); tint.isValid())
        painter->fillRect(cell.rect, tint);
    if (!index.data(AttendanceGrid::DueRole).toBool()) {
        QColor lines = cell.palette.color(QPalette::PlaceholderText);
        lines.setAlphaF(0.45F);
        painter->fillRect(cell.rect, QBrush(lines, Qt::BDiagPattern));
    }
    if (selected) {
        QColor ground = cell.palette.color(QPalette::Highlight);
        ground.setAlphaF(0.30F); // what is marked shows through
        painter->fillRect(cell.rect, ground);
    }
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(cell.palette.color(QPalette::Highlight), 2));
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->setPen(
        cell.palette.color(mark == Mark::Present ? QPalette::PlaceholderText : QPalette::Text));
    const QString text = mark == Mark::Present ? QStringLiteral("√") : cell.text;
    painter->setFont(cell.font);
    painter->drawText(cell.rect, Qt::AlignCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, cell.rect.width() - 2));
    painter->restore();
}

} // namespace ui
