// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/any_record.h"
#include "models/records/cycle.h"
#include "models/storage/transaction.h"

namespace models {

// THE TABLE OF WHAT CAN BE TYPED: kinds of record that one line of "key=value" may add, each with
// the kinds that are part of it and may be said in the same line.
//
// To add one: its line in typed_record.cpp.
struct TypedKind
{
    const char *word;  // as it is typed: "activity"
    const char *table; // of the record
    QStringList parts; // tables of what belongs to it: the packages of an activity
};

const QList<TypedKind> &typedKinds();

// Null when there is none of that word.
const TypedKind *typedKind(const QString &word);

// A record that was typed, with its parts, not in the file yet.
struct TypedRecord
{
    AnyRecord record;
    QList<AnyRecord> parts;
};

// Reads lines of "key=value" as a record of a cycle. A key is the key of a field, its title in
// either language or a column header that workbooks use for it; a link is written as a name (see
// named_records.h); a part may be said several times. Errors (Input) name every key and value that
// will not do, and what is missing. Throws SQLite::Exception.
Result<TypedRecord> readTyped(SQLite::Database &database, const TypedKind &kind, const Cycle &cycle,
                              const QStringList &lines);

// Adds what was typed under the rules of its kind and tells the record. Throws SQLite::Exception.
Result<Id> addTyped(Transaction &transaction, const TypedRecord &typed);

} // namespace models
