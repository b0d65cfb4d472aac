// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/transaction.h"

namespace models {

// Adds a record under the rules of its kind and tells its id. This one is for kinds without rules
// of their own; a kind that has some has its own addRecord() and changeRecord() in the file of its
// deeds, and record_access.cpp includes that file. Throws SQLite::Exception.
template <class Record>
Result<Id> addRecord(Transaction &transaction, Record &record)
{
    return transaction.insert(record);
}

// Writes a record that exists under the rules of its kind. Throws SQLite::Exception.
template <class Record>
Result<void> changeRecord(Transaction &transaction, Record &record)
{
    transaction.update(record);
    return {};
}

} // namespace models
