// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include <QApplication>
#include <QLineEdit>

namespace ui {

// Half a letter's height behind what stands at the right.
static int roomBehind(const QStyleOptionViewItem &option)
{
    return option.displayAlignment & Qt::AlignRight ? option.fontMetrics.height() / 2 : 0;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(0, 0, -roomBehind(cell), 0);
    cell.showDecorationSelected = true;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + roomBehind(cell), size.height()};
}

QWidget *makeNumberEditor(QWidget *parent, const QModelIndex &index)
{
    auto *line = new QLineEdit(parent);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

} // namespace ui
