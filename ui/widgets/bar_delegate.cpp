// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_delegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

// Room for "100.25 %" beside the bar, and the least length of the bar, in letter heights.
static constexpr double kTextRoom = 4;
static constexpr double kBarRoom = 2.6;

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette &colours = cell.palette;
    const double letter = cell.fontMetrics.height();
    const QRectF area = QRectF(cell.rect).adjusted(letter * 0.25, 0, -letter * 0.25, 0);
    const QVariant share = index.data(ShareRole);
    painter->save();
    painter->setPen(colours.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, cell.text);
    const double length = area.width() - letter * kTextRoom;
    if (share.isValid() && length > 0) {
        QRectF bar(area.left(), area.center().y() - letter * 0.28, length, letter * 0.56);
        painter->fillRect(bar, colours.color(QPalette::Midlight));
        bar.setWidth(length * std::clamp(share.toDouble(), 0.0, 1.0));
        painter->fillRect(
            bar, colours.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    }
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int letter = option.fontMetrics.height();
    return {int(letter * (kTextRoom + kBarRoom)),
            QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace ui
