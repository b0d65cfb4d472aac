// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/all_records.h"
#include "models/storage/database.h"
#include "models/storage/id_source.h"
#include "models/storage/snapshots.h"
#include "models/storage/store.h"

#include <map>
#include <memory>

namespace models {

// The only way to write: what RecordFile::edit() hands to its change. Keeps derived columns true
// and tells the snapshots what to refresh. Its methods throw SQLite::Exception, which edit()
// catches.
class Transaction
{
public:
    Transaction(SQLite::Database &database, IdSource &ids) : m_database(database), m_ids(ids) {}

    // Gives the record an id when it has none, stores it and returns the id.
    template <class Record>
    Id insert(Record &record)
    {
        deriveFields(record);
        if (!record.id)
            record.id = m_ids.next();
        write(recordType<Record>(), &record, record.id, Verb::Insert);
        m_touched.add(record);
        return record.id;
    }

    // Writes every field of a record that exists.
    template <class Record>
    void update(Record &record)
    {
        if (const auto before = find<Record>(m_database, record.id))
            m_touched.add(*before); // what it was linked to changes too
        deriveFields(record);
        write(recordType<Record>(), &record, record.id, Verb::Update);
        m_touched.add(record);
    }

    // Removes a record; one that others refer to is refused by the database.
    template <class Record>
    void remove(const Record &record)
    {
        m_touched.add(record);
        removeRow(recordType<Record>().table, record.id);
    }

    // Brings the derived columns of everything touched up to date; edit() calls it at the end.
    void refreshDerived() { m_touched.refresh(m_database); }

    // Has what follows from the records of a changeset brought up to date too: as they are now, so
    // call it before and after applying one.
    void touch(const QByteArray &changeset) { m_touched.addChangeset(m_database, changeset); }

    Id nextId() { return m_ids.next(); }
    SQLite::Database &database() { return m_database; }

    // A statement prepared once for the whole transaction, reset and ready to bind.
    SQLite::Statement &prepared(const std::string &sql);

private:
    enum class Verb { Insert, Update };

    template <class Record>
    static void deriveFields(Record &record)
    {
        if constexpr (requires { derive(record); })
            derive(record);
    }
    void write(const RecordType &type, const void *record, Id id, Verb verb);
    void removeRow(const char *table, Id id);

    SQLite::Database &m_database;
    IdSource &m_ids;
    TouchedRecords m_touched;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    std::map<std::pair<const RecordType *, Verb>, SQLite::Statement *> m_writers;
};

} // namespace models
