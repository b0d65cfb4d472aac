// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

namespace ui {

// A few numbers side by side, each with its name below: what stands at the head of a record.
class SmallNumbers : public QWidget
{
    Q_OBJECT
public:
    struct Number
    {
        QString number;
        QString name;
    };
    explicit SmallNumbers(QWidget *parent = nullptr);
    void setNumbers(const QList<Number> &numbers);

private:
    QList<std::pair<QLabel *, QLabel *>> m_labels;
};

} // namespace ui
