// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

#include <QHash>

#include <functional>

namespace SQLite {
class Database;
}

namespace models {

// The kind of record of a table; null for a table that holds none.
const RecordType *findRecordType(const QString &table);

// What records are called, everywhere: by their first needed text (a name, the name of an
// activity), a voucher by its number, else its purpose; else by the records that they need (a
// membership by its package and its teacher). In the history also those that are gone by now.
// Remembers what it has found. Its methods throw SQLite::Exception.
class RecordNames
{
public:
    explicit RecordNames(SQLite::Database &database) : m_database(database) {}

    // Empty for a record that neither the file nor its history knows.
    QString name(const QString &table, Id id);
    // Of what the file holds now; empty for what it does not.
    QString nameNow(const QString &table, Id id);
    // The name of a record with these values, by field key.
    using Values = std::function<Value(const Field &)>;
    QString name(const RecordType &type, const Values &values);

private:
    std::optional<QString> present(const RecordType &type, Id id);
    QString gone(const RecordType &type, Id id);

    SQLite::Database &m_database;
    QHash<QString, QHash<Id, QString>> m_known;
};

// Whether a changeset names a record anywhere, so that it is worth reading.
bool mentions(const QByteArray &changeset, Id record);

} // namespace models
