// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace models {

// One kind of record: its table and its field table. The table's first column is its id.
struct RecordType
{
    const char *table = ""; // database table, singular
    const char *title = ""; // English source text in context "Record"
    QList<Field> fields;    // in display order, without the id

    // Null when there is no field of that key.
    const Field *field(const QString &key) const;
    QString displayTitle(Language language) const;
};

// The field table of a record struct; each record's .cpp specialises it.
template <class Record>
const RecordType &recordType();

// THE RECORD TABLE: every kind of record in the file, in the order in which they depend on each
// other (a school before its teachers).
//
// To add a kind of record: its struct and field table in models/records/, its line in
// record_types.cpp, and a migration with its table.
// To add a fact to a record: the struct member, its line in the field table, and a migration.
const QList<const RecordType *> &recordTypes();

} // namespace models
