// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/any_record.h"
#include "models/storage/record_file.h"

#include <random>

namespace tests {

// Edits a file at random: adds, changes and removes records of every kind of the record table, by
// their field tables alone, so that a new kind is covered without a line. The same seed makes the
// same edits.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_dice(seed) {}

    // One edit of up to `most` operations. False when the file refused it, as it does when a record
    // that others need is removed: nothing has changed then.
    bool edit(models::RecordFile &file, int most);
    qint64 operations() const { return m_operations; }

private:
    void operate(models::Transaction &transaction);
    bool fill(SQLite::Database &database, const models::AnyRecord &record, bool everything);
    models::Value valueOf(SQLite::Database &database, const models::Field &field);
    models::Id anyOf(SQLite::Database &database, const char *table);
    int dice(int sides) { return int(m_dice() % quint32(sides)); }
    QString word(int length);

    std::mt19937 m_dice;
    qint64 m_operations = 0;
};

// Every row of every table that tells something about the records, as text: equal dumps are equal
// files. What is kept beside the records (history, notes) is left out.
QByteArray logicalDump(SQLite::Database &database);

} // namespace tests
