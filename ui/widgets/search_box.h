// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QLineEdit>
#include <QListWidget>

namespace ui {

// Finds teachers, schools and packages while one types: characters, pinyin, initials or a phone.
// Arrows choose, Enter opens, Esc goes back to where one was.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    // The hits are shown over `stage`, below the box.
    SearchBox(PageContext &context, QWidget *stage);

    // What is shown now; null while there is nothing to show.
    const QListWidget *hits() const { return m_hits->isVisible() ? m_hits : nullptr; }
    // Begins a search: focus, with what was typed before chosen.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void placeHits();
    void open(const QListWidgetItem *item);

    PageContext &m_context;
    QListWidget *m_hits;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace ui
