// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"

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
        // What is counted: a quantity's id (models/figures/quantities.h), or "own:…" for what only
        // the record itself counts. The label carries it as property "quantity".
        QString quantity;
        QString definition = {}; // shown when the mouse rests on it

        // A quantity with its value and definition.
        static Number of(const models::CountedQuantity &quantity, const QString &name);
    };
    explicit SmallNumbers(QWidget *parent = nullptr);
    void setNumbers(const QList<Number> &numbers);

private:
    QList<std::pair<QLabel *, QLabel *>> m_labels;
};

} // namespace ui
