// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QWheelEvent>

namespace ui {

// Tabs within a page that scrolls: the wheel scrolls the page and never changes the tab.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(const QString &accessibleName, QWidget *parent = nullptr) : QTabBar(parent)
    {
        setAccessibleName(accessibleName);
        setDrawBase(false);
        setExpanding(false);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace ui
