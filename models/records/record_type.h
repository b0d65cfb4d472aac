// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace models {

// From when the records of a cycle can no more be changed (storage/cycle_lock.h).
enum class LockedFrom {
    Acceptance,  // 验收: what happened in the year
    Publication, // 发布: what was judged of it, and what was published
    Never,       // what comes afterwards
};

// One kind of record: its table and its field table. The table's first column is its id.
struct RecordType
{
    const char *table = "";                         // database table, singular
    const char *title = "";                         // English source text in context "Record"
    QList<Field> fields;                            // in display order, without the id
    LockedFrom lockedFrom = LockedFrom::Acceptance; // of records that belong to a cycle

    // Null when there is no field of that key.
    const Field *field(const QString &key) const;
    QString displayTitle(Language language) const;

    // What a person gives, in display order: not what follows from it, nor what the place of the
    // record says, which are its cycle and the record that it is part of.
    QList<const Field *> givenFields() const;
    // Of these, what has a column of its own in a list or a workbook: how exact a number is (余,
    // 约) stands with the number.
    QList<const Field *> columnFields() const;
    // The keys of givenFields(): what a form shows.
    QStringList formKeys() const;
};

// The field table of a record struct; each record's .cpp specialises it.
template <class Record>
const RecordType &recordType();

// The field tables of all records (models/records/all_records.h), in its order.
const QList<const RecordType *> &recordTypes();

} // namespace models
