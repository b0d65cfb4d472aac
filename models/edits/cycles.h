// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/storage/transaction.h"

namespace models {

// The calendar years that a cycle may lie in.
inline constexpr int kFirstYear = 1990;
inline constexpr int kLastYear = 2100;

// Whether a cycle may stand in the file: a name that may be part of a file's name and that no other
// cycle has, dates in their order and in years that can be meant. Errors: Input, with what to
// correct. Throws SQLite::Exception.
Result<void> checkCycle(SQLite::Database &database, const Cycle &cycle);

// Makes a cycle; every way to one leads here. Errors as checkCycle(). Throws SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, Cycle &cycle);

// Writes a cycle that exists. Errors as checkCycle(). Throws SQLite::Exception.
Result<void> changeRecord(Transaction &transaction, Cycle &cycle);

// Makes the cycle of a calendar year with its usual dates. Errors as checkCycle(). Throws
// SQLite::Exception.
Result<Id> addYear(Transaction &transaction, int year);

// Whose file it is, as reports are headed and signed; empty: not said.
struct FilePlace
{
    QString district;
    QString centre;
};

// Begins a new file: its first cycle, and whose it is. Errors as checkCycle(). Throws
// SQLite::Exception.
Result<Id> beginFile(Transaction &transaction, int year, const FilePlace &place);

// Writes whose file it is, also where that is nobody any more. Throws SQLite::Exception.
void setPlace(Transaction &transaction, const FilePlace &place);

} // namespace models
