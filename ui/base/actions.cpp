// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/actions.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

const QList<ShortcutLine> &shortcutTable()
{
    static const QList<ShortcutLine> table{
        {"search", QT_TRANSLATE_NOOP("Shortcut", "Find people, schools and packages"), "Ctrl+K"},
        {"undo", QT_TRANSLATE_NOOP("Shortcut", "Undo"), "Ctrl+Z"},
        {"redo", QT_TRANSLATE_NOOP("Shortcut", "Redo"), "Ctrl+Y Ctrl+Shift+Z"},
        {"back", QT_TRANSLATE_NOOP("Shortcut", "Back"), "Alt+Left"},
        {"forward", QT_TRANSLATE_NOOP("Shortcut", "Forward"), "Alt+Right"},
        {"new_file", QT_TRANSLATE_NOOP("Shortcut", "New file…"), "Ctrl+N"},
        {"open_file", QT_TRANSLATE_NOOP("Shortcut", "Open file…"), "Ctrl+O"},
        {"larger", QT_TRANSLATE_NOOP("Shortcut", "Larger letters"), "Ctrl++ Ctrl+="},
        {"smaller", QT_TRANSLATE_NOOP("Shortcut", "Smaller letters"), "Ctrl+-"},
        {"help", QT_TRANSLATE_NOOP("Shortcut", "Help for this page"), "F1"},
        {"quit", QT_TRANSLATE_NOOP("Shortcut", "Quit"), "Ctrl+Q"},
    };
    return table;
}

static const ShortcutLine &line(const QString &id)
{
    const auto &table = shortcutTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const ShortcutLine &each) {
        return id == QLatin1String(each.id);
    });
    Q_ASSERT(found != table.end());
    return *found;
}

QList<QKeySequence> shortcutKeys(const QString &id)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(line(id).keys).split(QLatin1Char(' ')))
        keys << QKeySequence::fromString(text, QKeySequence::PortableText);
    return keys;
}

QString shortcutTitle(const QString &id)
{
    return QCoreApplication::translate("Shortcut", line(id).title);
}

QAction *addShortcut(QWidget *owner, const QString &id, const std::function<void()> &work)
{
    auto *action = new QAction(owner);
    action->setObjectName(id);
    action->setText(shortcutTitle(id));
    action->setShortcuts(shortcutKeys(id));
    QObject::connect(action, &QAction::triggered, owner, work);
    owner->addAction(action);
    return action;
}

} // namespace ui
