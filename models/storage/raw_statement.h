// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace models {

// A statement straight on SQLite's own interface, for the loops that read a hundred thousand rows:
// SQLite::Statement makes an object of every cell. Throws SQLite::Exception.
class RawStatement
{
public:
    RawStatement(SQLite::Database &database, const QByteArray &sql)
        : RawStatement(database.getHandle(), sql)
    {
    }
    RawStatement(sqlite3 *handle, const QByteArray &sql) : m_handle(handle)
    {
        const int length = int(sql.size());
        if (sqlite3_prepare_v2(m_handle, sql.constData(), length, &m_statement, nullptr))
            throw SQLite::Exception(m_handle);
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    // Marks that the statement does not have are passed over.
    void bind(int index, qint64 number) { sqlite3_bind_int64(m_statement, index, number); }
    void bind(int index, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(m_statement, index, bytes.constData(), int(bytes.size()),
                          SQLITE_TRANSIENT);
    }
    // 0 for a name that the statement does not have.
    int mark(const char *name) const { return sqlite3_bind_parameter_index(m_statement, name); }
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throw SQLite::Exception(m_handle, code);
        return code == SQLITE_ROW;
    }
    void reset() { sqlite3_reset(m_statement); }

    int columnCount() const { return sqlite3_column_count(m_statement); }
    QString columnName(int column) const
    {
        return QString::fromUtf8(sqlite3_column_name(m_statement, column));
    }
    bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const
    {
        const auto *bytes =
            reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    // Valid until the next step; "" for null.
    const char *bytes(int column) const
    {
        const auto *found =
            reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return found ? found : "";
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

// Keeps a connection to one thread while it lives: SQLite then need not take its lock for every
// cell.
class ConnectionLock
{
public:
    explicit ConnectionLock(SQLite::Database &database)
        : m_mutex(sqlite3_db_mutex(database.getHandle()))
    {
        sqlite3_mutex_enter(m_mutex);
    }
    ~ConnectionLock() { sqlite3_mutex_leave(m_mutex); }
    ConnectionLock(const ConnectionLock &) = delete;
    ConnectionLock &operator=(const ConnectionLock &) = delete;

private:
    sqlite3_mutex *m_mutex;
};

} // namespace models
