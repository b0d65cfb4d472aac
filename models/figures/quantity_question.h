// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"

namespace models {

// The kind of group that figures count unless they say another.
inline constexpr char kPackageKind[] = "package";

// The last day that a cycle's numbers reach: its end, or its acceptance (验收考核) if that is
// later.
QDate lastCountedDay(const Cycle &cycle);

// What is asked of quantities: of which cycle, and until which day. Nothing after today has
// happened, so the day is never later than today (rules (a) and (d) of quantities.cpp).
struct QuantityQuestion
{
    // As of now: today, but not after the last counted day of the cycle.
    static QuantityQuestion ofYear(const Cycle &cycle);
    // As it was on a day; null asks for ofYear().
    static QuantityQuestion onDay(const Cycle &cycle, const QDate &day);

    Cycle cycle;
    QDate until;
    QDate from;           // only what happened from this day on; null: from the beginning
    bool isOfYear = true; // false: outcomes awarded after `until` do not count yet either
    QString groupKind = QString::fromLatin1(kPackageKind); // of quantities of the whole cycle
};

} // namespace models
