// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/damaged_pages.h"
#include "models/storage/database.h"

#include <QStringList>

#include <set>

namespace models {

// A column as far as it tells rows of one table from those of another.
struct KnownColumn
{
    std::string name;
    std::string type;      // "INTEGER", "TEXT", "BLOB", "REAL"
    std::string refersTo;  // table; empty when it refers to none
    bool required = false; // NOT NULL
    bool isRowid = false;  // stored as NULL, because it is the rowid
};

// A table of a schema that is known, whatever is left of the file's own description of it.
struct KnownTable
{
    std::string name;
    std::vector<KnownColumn> columns;
    bool withoutRowid = false;
    std::vector<std::string> indexes;
};

// The tables of an empty database. Throws SQLite::Exception.
std::vector<KnownTable> knownTables(SQLite::Database &database);

// What was found of one table.
struct FoundRows
{
    std::vector<Row> rows;
    std::set<qint64> known; // rowids of `rows`
    std::set<qint64> lost;  // rowids that are known to have been there
    // Rowids of rows that lay on a damaged page, or whose table was guessed.
    std::set<qint64> doubtful;
    bool hurt = false; // a page of the table is damaged or cannot be found
};

// Finds the rows of every table: down from its root where the pages between are whole; pages whose
// way down is lost by what their rows look like and refer to; single rows of damaged pages when
// they fit their table, as doubtful. `found` is in the order of `tables`. Errors: Cancelled.
Result<std::vector<FoundRows>> findRows(DamagedPages &pages, const std::vector<KnownTable> &tables,
                                        const Progress &progress);

} // namespace models
