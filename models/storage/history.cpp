// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

#include "models/records/record_type.h"
#include "models/storage/changeset.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace models {

static void require(int code, sqlite3 *database)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(database, code);
}

// Takes over a buffer that SQLite allocated.
static QByteArray takeBuffer(int size, void *data)
{
    const QByteArray bytes(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return bytes;
}

RecordingSession::RecordingSession(sqlite3 *database) : m_database(database)
{
    require(sqlite3session_create(database, "main", &m_session), database);
    for (const RecordType *type : recordTypes())
        require(sqlite3session_attach(m_session, type->table), database);
    for (const char *table : {"import_book", "origin"})
        require(sqlite3session_attach(m_session, table), database);
}

RecordingSession::~RecordingSession()
{
    sqlite3session_delete(m_session);
}

QByteArray RecordingSession::changeset() const
{
    int size = 0;
    void *data = nullptr;
    require(sqlite3session_changeset(m_session, &size, &data), m_database);
    return takeBuffer(size, data);
}

ChangedRows changedRows(const QByteArray &changeset)
{
    ChangedRows rows;
    ChangesetReader reader(changeset);
    while (reader.next())
        rows[reader.table().toStdString()].push_back(reader.id());
    if (reader.isBroken())
        throw SQLite::Exception("changeset", SQLITE_CORRUPT);
    return rows;
}

} // namespace models
