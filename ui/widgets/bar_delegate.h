// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Draws the cells of a column as bars: how much of a goal is reached, with the cell's text at its
// end. A cell without a share shows its text only.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole + 20 // double, 1 is the goal; more is drawn full
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
