// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

namespace ui {

// The line above every page: which cycle, where one has been, what can be taken back, and the menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(PageContext &context, QMenu *menu, QWidget *parent = nullptr);

    // What stands in the middle of the line: the search box.
    void setMiddle(QWidget *widget);
    void setHistory(bool canGoBack, bool canGoForward);

signals:
    void backRequested();
    void forwardRequested();
    void undoRequested();
    void redoRequested();
    void cycleEditRequested();
    void newCycleRequested();
    void yearStateRequested();
    void rolloverRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &objectName);
    void showCycles();
    void chooseCycle(int entry);
    void showUndo();

    PageContext &m_context;
    QHBoxLayout *m_layout;
    QComboBox *m_cycle;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace ui
