// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

// A header of the attendance grid with its totals: beside each member how often present of how
// often due and in percent, below each activity's date and name how many present of how many due.
class MarkHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MarkHeader(Qt::Orientation orientation, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintMember(QPainter &painter, const QRect &rect, int section) const;
    void paintActivity(QPainter &painter, const QRect &rect, int section) const;
    QString text(int section, int role) const;
};

// How wide the totals beside a member are.
int memberTotalsWidth(const QWidget *widget);

} // namespace ui
