// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"

namespace models {

// What the header of a column of marks says of its activity.
struct MarkHeader
{
    QDate date;            // unset: it names none
    QString name;          // of the activity, as it stands there; may be empty
    bool isSigned = false; // 签到: which activity it is stands above the table
};

// How much a headerKey() speaks for a column of marks: one under a date with the activity's name,
// under a date alone, or where members sign; 0 when it is none.
int weightOfMarkHeader(const QString &header);

// Reads such a header: "3月5日 磨课", "2023-03-05\n磨课", 签到. A date without a year is the one
// within the cycle, that of `year` first.
MarkHeader parseMarkHeader(const QString &text, const Cycle &cycle, int year);

// The first date in a text (活动时间:2023年3月5日下午), by the same rules; unset when there is
// none.
QDate firstDateIn(const QString &text, const Cycle &cycle, int year);

} // namespace models
