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

// What the words for a time (2023年, 2024年以来, 近两年, 五年来, 截至目前, 今年上半年, 2024学年,
// 两届) mean in a document of a cycle: years are counted back from its end, editions are cycles,
// and "up to now" begins with the file's first cycle. Not given for no words and for words that
// name no days (近年来, 创建以来).
Window windowNamed(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles);

// How the words for a time were understood where that is not plain from the days, as a sentence in
// the language that the program speaks: that editions are counted as cycles, or that the words name
// no days and the cycle was counted. Empty where nothing needs saying.
QString windowNote(const QString &words, const Cycle &cycle, const QList<Cycle> &cycles);

// Whether words say up to when something stood (截至6月, 目前), rather than over which time.
bool isUntil(const QString &words);

} // namespace models
