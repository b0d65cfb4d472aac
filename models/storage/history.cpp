// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history.h"

#include "models/records/record_type.h"

#include <SQLiteCpp/Exception.h>

#include <QCoreApplication>

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
    sqlite3_changeset_iter *iterator = nullptr;
    void *data = const_cast<char *>(changeset.constData()); // only read
    if (const int code = sqlite3changeset_start(&iterator, int(changeset.size()), data))
        throw SQLite::Exception("changeset", code);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        sqlite3_value *id = nullptr; // every recorded table begins with its id
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, 0, &id);
        else
            sqlite3changeset_old(iterator, 0, &id);
        rows[table].push_back(sqlite3_value_int64(id));
    }
    if (const int code = sqlite3changeset_finalize(iterator))
        throw SQLite::Exception("changeset", code);
    return rows;
}

QByteArray invertedChangeset(sqlite3 *database, const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    require(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &data),
            database);
    return takeBuffer(size, data);
}

Result<void> applyChangeset(sqlite3 *database, const QByteArray &changeset)
{
    const auto onConflict = [](void *, int, sqlite3_changeset_iter *) -> int {
        return SQLITE_CHANGESET_ABORT;
    };
    // The parameter is not const in the C interface, but is only read.
    void *data = const_cast<char *>(changeset.constData());
    const int code =
        sqlite3changeset_apply(database, int(changeset.size()), data, nullptr, onConflict, nullptr);
    if (code == SQLITE_ABORT)
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate("models::RecordFile",
                                                "This cannot be taken back because later "
                                                "changes depend on it. Take those back first."));
    require(code, database);
    return {};
}

} // namespace models
