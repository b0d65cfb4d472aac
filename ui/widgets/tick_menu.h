// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

// A menu of things to tick that stays open while they are ticked.
class TickMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;
    QAction *addTick(const QString &text, bool on);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
