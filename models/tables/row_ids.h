// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/tables/list_kind.h"

#include <atomic>
#include <vector>

namespace models {

// Fills {cycle}, {day} and {rural} of a list's SQL from the cycle that the query looks at, and
// {today}.
std::string filledSql(std::string sql, const ListQuery &query);

// True when an index gives the rows in their order, so that even a million take no pause.
bool isIndexed(const ListQuery &query);

// How the thread that shows a list steers the one that reads its ids.
struct Reins
{
    std::atomic<bool> cancelled = false;
    std::atomic<bool> held = false; // the other thread reads; wait

    // Waits while held; false once cancelled.
    bool goOn() const;
};

// The ids of every row in its order. Reads row by row and sorts in memory, so that another thread
// may read in between; stops early, with what it has, once cancelled. Throws SQLite::Exception.
std::vector<Id> rowIds(SQLite::Database &database, const ListQuery &query, const Reins &reins);

} // namespace models
