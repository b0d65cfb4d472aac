// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"

#include <QList>

namespace models {

// The days over which something was counted, both included.
struct Window
{
    QDate from, to; // null: the whole cycle
    bool isGiven() const { return from.isValid() && to.isValid(); }
    bool contains(const Window &other) const { return from <= other.from && other.to <= to; }
    bool touches(const Window &other) const { return from <= other.to && other.from <= to; }
    bool operator==(const Window &) const = default;
};

// What the words for a time (近两年, 两年来, 五年来, 截至目前, 今年上半年, 两届) mean in a document
// of a cycle: years are counted back from its end, editions are cycles, and "up to now" begins with
// the file's first cycle. Not given for no words and for words that it does not know.
Window windowNamed(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles);

} // namespace models
