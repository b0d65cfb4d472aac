// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"

#include <QByteArray>
#include <QList>

namespace models {

// What happened to one row.
enum class RowChange { Added, Changed, Removed };

// One value of a changeset, in the bytes that hold it.
struct ChangedValue
{
    enum Type : char { Absent = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };
    Type type = Absent;
    qint64 integer = 0;
    QByteArrayView bytes; // of Text and Blob; the eight bytes of a Real

    bool isPresent() const { return type != Absent; }
    // Null for what is absent.
    Value value() const;
    bool operator==(const ChangedValue &other) const;
};

// Goes through a changeset of SQLite's session extension row by row, in the format that its source
// (sqlite3session.c, "Changeset format") describes: for each table 'T', its number of columns,
// which of them are the key, its name; for each row its operation, and the values before and after.
// The bytes must outlive the reader.
class ChangesetReader
{
public:
    explicit ChangesetReader(QByteArrayView changeset) : m_bytes(changeset) {}

    // Goes to the next row. False at the end, and at bytes that are no changeset (isBroken()).
    bool next();
    bool isBroken() const { return m_broken; }

    const QByteArray &table() const { return m_table; }
    // True when next() came to another table than the row before was of.
    bool isNewTable() const { return m_newTable; }
    RowChange change() const { return m_change; }
    // The value of the key, which every recorded table has in its first column.
    Id id() const;
    int columns() const { return int(m_before.size()); }
    bool isKey(int column) const { return m_keys[column] != 0; }
    // Values by column. An added row has only those after, a removed one only those before, and a
    // changed one those of the key and of the changed columns before, of the changed ones after.
    const QList<ChangedValue> &before() const { return m_before; }
    const QList<ChangedValue> &after() const { return m_after; }
    // The row's own bytes, and those that begin its table.
    QByteArrayView row() const { return m_row; }
    QByteArrayView tableHeader() const { return m_header; }
    bool isIndirect() const { return m_indirect; }
    // How far it has come.
    qsizetype position() const { return m_at; }

private:
    bool readTable();
    bool readValues(QList<ChangedValue> &values);
    bool readSize(quint64 &size);
    void clear(QList<ChangedValue> &values) const;

    QByteArrayView m_bytes, m_header, m_row, m_keys;
    qsizetype m_at = 0;
    QByteArray m_table;
    QList<ChangedValue> m_before, m_after;
    RowChange m_change = RowChange::Added;
    bool m_indirect = false;
    bool m_newTable = false;
    bool m_broken = false;
};

// Puts rows together to a changeset again.
class ChangesetWriter
{
public:
    // The row that the reader stands on, as it is.
    void add(const ChangesetReader &at);
    // Its opposite: what takes it back.
    void addInverted(const ChangesetReader &at);
    // A row of the reader's table with other values.
    void add(const ChangesetReader &at, RowChange change, const QList<ChangedValue> &before,
             const QList<ChangedValue> &after);

    const QByteArray &bytes() const { return m_bytes; }
    qint64 rows() const { return m_rows; }
    // Begins anew, keeping the memory.
    void clear();

private:
    void begin(const ChangesetReader &at);
    void addValues(const QList<ChangedValue> &values);

    QByteArray m_bytes;
    QByteArray m_table; // whose header was written last
    qint64 m_rows = 0;
};

} // namespace models
