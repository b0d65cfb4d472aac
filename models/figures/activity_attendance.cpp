// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/activity_attendance.h"

#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

namespace models {

std::optional<ActivityAttendance> attendanceOfActivity(SQLite::Database &database, Id activity)
{
    RawStatement row(database, sqlText(QStringLiteral("figures/activity_attendance.sql")));
    row.bind(1, activity);
    if (!row.step())
        return std::nullopt;
    return ActivityAttendance{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

} // namespace models
