// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activity.h"
#include "models/storage/transaction.h"

namespace models {

// What a cell of attendance may say; None takes the mark away.
enum class Mark : std::uint8_t { None, Present, Leave, Absent };

// The code of a mark in the code table attendance_mark; empty for None.
QString codeOf(Mark mark);

Mark markOfCode(const QString &code);

// One mark: who was how at what.
struct AttendanceMark
{
    Id activity = 0;
    Id membership = 0;
    Mark mark = Mark::None;
};

// Writes a mark into the record that the file has of it already if it has one, or takes it away.
// Tells the record; 0 when there is none now. Whether somebody was a member on that day is for the
// caller to ask or to tell (isMemberOn): lists of schools are taken as they are, with a warning.
// Throws SQLite::Exception.
Id keepMark(Transaction &transaction, const AttendanceMark &mark);

// The same for who has read all marks before: `known` is the record of this one, 0 for none.
Id keepMark(Transaction &transaction, const AttendanceMark &mark, Id known);

// Why nobody can be marked so: not of a package that holds the activity, or no member on its day.
// Empty when it can be. Throws SQLite::Exception.
QString markProblem(SQLite::Database &database, const AttendanceMark &mark);

} // namespace models
