// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <functional>

namespace ui {

// One line of the shortcut table.
struct ShortcutLine
{
    const char *id;    // snake_case
    const char *title; // English source text in context "Shortcut"
    const char *keys;  // portable text of the key sequences, separated by blanks
};

// THE SHORTCUT TABLE: every key of the frame; the help lists it. Keys of one page are the page's.
const QList<ShortcutLine> &shortcutTable();

// The keys of one line. An id that does not exist is a bug: asserts.
QList<QKeySequence> shortcutKeys(const QString &id);

// The line's words in the language that the program speaks.
QString shortcutTitle(const QString &id);

// An action of `owner`, worded and keyed by the table, that does `work` from anywhere in its
// window.
QAction *addShortcut(QWidget *owner, const QString &id, const std::function<void()> &work);

} // namespace ui
