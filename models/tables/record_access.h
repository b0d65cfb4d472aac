// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"
#include "models/storage/store.h"
#include "models/storage/transaction.h"

#include <functional>
#include <memory>

namespace models {

// A record of a kind that is known at run time only: what a form reads and writes through its field
// table. Every function throws SQLite::Exception as the store does.
struct RecordAccess
{
    const RecordType *type = nullptr;
    std::function<std::shared_ptr<void>()> make;
    // Null when there is none of that id.
    std::function<std::shared_ptr<void>(SQLite::Database &, Id)> find;
    // As somebody asks for it: addRecord() and changeRecord() of the kind, with its rules.
    std::function<Result<Id>(Transaction &, void *)> add;
    std::function<Result<void>(Transaction &, void *)> change;
    // As the store does it, whatever the rules of the kind say.
    std::function<Id(Transaction &, void *)> insert;
    std::function<void(Transaction &, void *)> update;
    std::function<void(Transaction &, Id)> remove;
};

// The access to a table of the record table. A name that does not exist is a bug: asserts.
const RecordAccess &recordAccess(const QString &table);

// What a record is called in titles and messages: the name of a teacher, school, package or cycle;
// whose it is for what belongs to one of them. Empty for one that does not exist.
QString recordName(SQLite::Database &database, const QString &table, Id id);

// Removes a record with what is part of it: a teacher's postings, a school's sites and aliases, the
// links to its evidence. Refused, with who is in the way, while others refer to it.
Result<void> removeRecord(Transaction &transaction, const QString &table, Id id);

} // namespace models
