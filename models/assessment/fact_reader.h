// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/facts.h"

namespace models {

// Reads the facts of those ids for every package of a cycle, or every member, in one pass a query.
// Facts that are counted from events are left out. `today` is the day of assessment, after which
// nothing has happened. Throws SQLite::Exception.
Facts readFacts(SQLite::Database &database, const Cycle &cycle, SchemeSubject subject,
                const QSet<QString> &ids, const QDate &today);

} // namespace models
