// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"

#include <SQLiteCpp/Database.h>

#include <optional>

namespace models {

// How many members were due (应到) at one activity, and what became of them.
struct ActivityAttendance
{
    qint64 due = 0, present = 0, onLeave = 0, absent = 0;
};

// Empty where nobody is marked. Throws SQLite::Exception.
std::optional<ActivityAttendance> attendanceOfActivity(SQLite::Database &database, Id activity);

} // namespace models
