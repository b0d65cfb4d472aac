// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_menu.h"

#include <QMouseEvent>

namespace ui {

QAction *TickMenu::addTick(const QString &text, bool on)
{
    QString shown = text;
    QAction *action = addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace ui
