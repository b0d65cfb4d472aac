// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

// A piece of work as the page that asked for it shows it: what, how far, how long still, and a way
// to stop it.
class WorkBox : public QWidget
{
    Q_OBJECT
public:
    explicit WorkBox(QWidget *parent = nullptr);
    void setState(const std::optional<WorkState> &state);

signals:
    void cancelled();

private:
    QLabel *m_title;
    QLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace ui
