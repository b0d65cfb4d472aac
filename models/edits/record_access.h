// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/any_record.h"
#include "models/storage/store.h"
#include "models/storage/transaction.h"

#include <functional>

namespace models {

// The records of a kind that is known at run time only: what a form reads and writes through its
// field table. Every function throws SQLite::Exception as the store does.
struct RecordAccess
{
    const RecordType *type = nullptr;
    std::function<AnyRecord()> make;
    // Empty when there is none of that id.
    std::function<AnyRecord(SQLite::Database &, Id)> find;
    // As somebody asks for it: addRecord() and changeRecord() of the kind, with its rules.
    std::function<Result<Id>(Transaction &, const AnyRecord &)> add;
    std::function<Result<void>(Transaction &, const AnyRecord &)> change;
    // As the store does it, whatever the rules of the kind say.
    std::function<Id(Transaction &, const AnyRecord &)> insert;
    std::function<void(Transaction &, const AnyRecord &)> update;
    std::function<void(Transaction &, Id)> remove;
};

// The access to a table of the record table. A name that does not exist is a bug: asserts.
const RecordAccess &recordAccess(const QString &table);

// What a record is called in titles and messages: the one rule of RecordNames. Empty for one that
// does not exist.
QString recordName(SQLite::Database &database, const QString &table, Id id);

// Writes one field of a record under the rules of its kind. Errors: NotFound; those of
// changeRecord(). Throws SQLite::Exception.
Result<void> changeField(Transaction &transaction, const QString &table, Id id, const Field &field,
                         const Value &value);

// The table that the record of an id stands in; empty when the file has none of that id. Throws
// SQLite::Exception.
QString tableOfRecord(SQLite::Database &database, Id id);

// Removes a record with what is part of it: a teacher's postings, a school's sites and aliases, the
// links to its evidence. Refused, with who is in the way, while others refer to it.
Result<void> removeRecord(Transaction &transaction, const QString &table, Id id);

// Removes several, or none when one of them is refused. Throws SQLite::Exception.
Result<void> removeRecords(Transaction &transaction, const QString &table, const QList<Id> &ids);

} // namespace models
