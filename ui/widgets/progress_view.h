// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

// What runs in the background, small in the status bar: nothing for the first 300 ms, so that
// quick work does not flicker.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(Background &background, QWidget *parent = nullptr);

private:
    void refresh();

    Background &m_background;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

// The same as a panel over the window's lower right corner once it takes more than two seconds:
// what is done, how far it is, how long it still takes, and a way to stop it.
class ProgressPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressPanel(Background &background, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();

    Background &m_background;
    QLabel *m_title;
    QLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    int m_shownId = 0;
};

// "About 12 seconds left"; empty when it cannot be told yet.
QString remainingText(const WorkState &state);

} // namespace ui
