// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/activity.h"
#include "models/storage/database.h"

namespace models {

// Records that somebody names on the command line. "#123" is the record of that id everywhere. What
// is not found, and what several records are called, is an error (NotFound, Input) that says what
// to write instead. All throw SQLite::Exception.

// A package or other group of a cycle, by its name or number.
Result<Id> groupNamed(SQLite::Database &database, Id cycle, const QString &text);

// A school by a name that it bears or bore, or by its short name.
Result<Id> schoolNamed(SQLite::Database &database, const QString &text);

// A teacher by name; "张伟@荻港镇中心小学" tells those of one name apart by their school.
Result<Id> teacherNamed(SQLite::Database &database, const QString &text);

// A membership of a group, by the teacher's name as above.
Result<Id> memberNamed(SQLite::Database &database, Id group, const QString &text);

// An activity of a cycle by its name or its first day; group 0: whosever it is.
Result<Id> activityNamed(SQLite::Database &database, Id cycle, Id group, const QString &text);

// A record of any table that links may name; one of a table of others is NotFound.
Result<Id> recordNamed(SQLite::Database &database, const QString &table, Id cycle,
                       const QString &text);

} // namespace models
