// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <functional>

namespace ui {

// The thin line above every page that says what holds for the whole file, with what can be done
// about it. Not there when there is nothing to say.
class Banner : public QWidget
{
    Q_OBJECT
public:
    // A button; `id` is its object name.
    struct Choice
    {
        QString id;
        QString title;
        std::function<void()> chosen;
    };

    explicit Banner(QWidget *parent = nullptr);

    // An empty text hides it. Buttons that stay the same keep the focus.
    void show(const QString &text, const QList<Choice> &choices = {});

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<Choice> m_choices;
};

} // namespace ui
