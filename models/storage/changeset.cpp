// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changeset.h"

#include <QtEndian>

#include <sqlite3.h>

namespace models {

Value ChangedValue::value() const
{
    switch (type) {
    case Integer:
        return integer;
    case Text:
        return QString::fromUtf8(bytes);
    default: // nothing recorded holds reals or blobs
        return {};
    }
}

bool ChangedValue::operator==(const ChangedValue &other) const
{
    return type == other.type && integer == other.integer && bytes == other.bytes;
}

Id ChangesetReader::id() const
{
    const QList<ChangedValue> &values = m_change == RowChange::Added ? m_after : m_before;
    return values.isEmpty() ? 0 : values.first().integer;
}

// A size as SQLite writes them: seven bits a byte, the highest first, at most nine bytes.
bool ChangesetReader::readSize(quint64 &size)
{
    size = 0;
    for (int i = 0; i < 9 && m_at < m_bytes.size(); ++i) {
        const auto byte = quint8(m_bytes[m_at++]);
        if (i == 8) {
            size = size << 8 | byte;
            return true;
        }
        size = size << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

bool ChangesetReader::readTable()
{
    const qsizetype from = m_at - 1;
    quint64 count = 0;
    if (!readSize(count) || count == 0 || count > quint64(m_bytes.size() - m_at))
        return false;
    m_keys = m_bytes.sliced(m_at, qsizetype(count));
    m_at += qsizetype(count);
    const qsizetype end = QByteArrayView(m_bytes).sliced(m_at).indexOf('\0');
    if (end < 0)
        return false;
    m_table = m_bytes.sliced(m_at, end).toByteArray();
    m_at += end + 1;
    m_header = m_bytes.sliced(from, m_at - from);
    m_before.resize(qsizetype(count));
    m_after.resize(qsizetype(count));
    m_newTable = true;
    return true;
}

bool ChangesetReader::readValues(QList<ChangedValue> &values)
{
    for (ChangedValue &value : values) {
        if (m_at >= m_bytes.size())
            return false;
        value = {ChangedValue::Type(m_bytes[m_at++]), 0, {}};
        if (value.type == ChangedValue::Integer || value.type == ChangedValue::Real) {
            if (m_bytes.size() - m_at < 8)
                return false;
            if (value.type == ChangedValue::Integer)
                value.integer = qFromBigEndian<qint64>(m_bytes.data() + m_at);
            else
                value.bytes = m_bytes.sliced(m_at, 8);
            m_at += 8;
        } else if (value.type == ChangedValue::Text || value.type == ChangedValue::Blob) {
            quint64 size = 0;
            if (!readSize(size) || size > quint64(m_bytes.size() - m_at))
                return false;
            value.bytes = m_bytes.sliced(m_at, qsizetype(size));
            m_at += qsizetype(size);
        } else if (value.type != ChangedValue::Absent && value.type != ChangedValue::Null) {
            return false;
        }
    }
    return true;
}

void ChangesetReader::clear(QList<ChangedValue> &values) const
{
    for (ChangedValue &value : values)
        value = {};
}

bool ChangesetReader::next()
{
    m_newTable = false;
    if (m_broken || m_at >= m_bytes.size())
        return false;
    m_broken = true; // until the row has been read
    qsizetype from = m_at;
    char operation = m_bytes[m_at++];
    while (operation == 'T') {
        if (!readTable() || m_at >= m_bytes.size())
            return false;
        from = m_at;
        operation = m_bytes[m_at++];
    }
    if (m_before.isEmpty() || m_at >= m_bytes.size())
        return false;
    m_indirect = m_bytes[m_at++] != 0;
    if (operation == SQLITE_INSERT)
        m_change = RowChange::Added;
    else if (operation == SQLITE_DELETE)
        m_change = RowChange::Removed;
    else if (operation == SQLITE_UPDATE)
        m_change = RowChange::Changed;
    else
        return false;
    if (m_change == RowChange::Added)
        clear(m_before);
    else if (!readValues(m_before))
        return false;
    if (m_change == RowChange::Removed)
        clear(m_after);
    else if (!readValues(m_after))
        return false;
    m_row = m_bytes.sliced(from, m_at - from);
    m_broken = false;
    return true;
}

void ChangesetWriter::clear()
{
    m_bytes.resize(0);
    m_table.clear();
    m_rows = 0;
}

void ChangesetWriter::begin(const ChangesetReader &at)
{
    if (m_table != at.table() || m_rows == 0) {
        m_table = at.table();
        m_bytes.append(at.tableHeader());
    }
    ++m_rows;
}

void ChangesetWriter::add(const ChangesetReader &at)
{
    begin(at);
    m_bytes.append(at.row());
}

static void appendSize(QByteArray &bytes, quint64 size)
{
    char digits[9];
    int count = 0;
    do {
        digits[count++] = char(size & 0x7f);
        size >>= 7;
    } while (size && count < 9);
    while (count--)
        bytes.append(char(digits[count] | (count ? 0x80 : 0)));
}

void ChangesetWriter::addValues(const QList<ChangedValue> &values)
{
    for (const ChangedValue &value : values) {
        m_bytes.append(char(value.type));
        if (value.type == ChangedValue::Integer) {
            char digits[8];
            qToBigEndian(value.integer, digits);
            m_bytes.append(digits, 8);
        } else if (value.type == ChangedValue::Real) {
            m_bytes.append(value.bytes);
        } else if (value.type == ChangedValue::Text || value.type == ChangedValue::Blob) {
            appendSize(m_bytes, quint64(value.bytes.size()));
            m_bytes.append(value.bytes);
        }
    }
}

void ChangesetWriter::add(const ChangesetReader &at, RowChange change,
                          const QList<ChangedValue> &before, const QList<ChangedValue> &after)
{
    begin(at);
    m_bytes.append(char(change == RowChange::Added     ? SQLITE_INSERT
                        : change == RowChange::Removed ? SQLITE_DELETE
                                                       : SQLITE_UPDATE));
    m_bytes.append(char(at.isIndirect() ? 1 : 0));
    if (change != RowChange::Added)
        addValues(before);
    if (change != RowChange::Removed)
        addValues(after);
}

void ChangesetWriter::addInverted(const ChangesetReader &at)
{
    if (at.change() == RowChange::Added) {
        add(at, RowChange::Removed, at.after(), {});
        return;
    }
    if (at.change() == RowChange::Removed) {
        add(at, RowChange::Added, {}, at.before());
        return;
    }
    QList<ChangedValue> before = at.after();
    QList<ChangedValue> after = at.before();
    for (int column = 0; column < at.columns(); ++column)
        if (at.isKey(column))
            before[column] = std::exchange(after[column], {}); // the key stays what it is
    add(at, RowChange::Changed, before, after);
}

} // namespace models
