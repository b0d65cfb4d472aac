// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_layout.h"

#include <QTreeWidget>

namespace ui {

// The headings of a report: a click goes to the place.
class Outline : public QTreeWidget
{
    Q_OBJECT
public:
    explicit Outline(QWidget *parent = nullptr);
    void setHeadings(const QList<PlacedHeading> &headings);
    // Marks the first heading of a page, or the last before it.
    void showPage(int page);

signals:
    void placeChosen(int page, qreal y);

private:
    QList<QTreeWidgetItem *> m_items; // of each heading
    QList<PlacedHeading> m_headings;
};

} // namespace ui
