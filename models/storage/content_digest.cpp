// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/content_digest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <sqlite3.h>

namespace models {

namespace {

struct ContentDigestTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Backups)
};

// Adds up rows as two 64-bit numbers.
class RowSum
{
public:
    void add(const QByteArray &row)
    {
        m_hash.reset();
        m_hash.addData(row);
        const QByteArray sum = m_hash.result();
        m_high += qFromBigEndian<quint64>(sum.constData());
        m_low += qFromBigEndian<quint64>(sum.constData() + sizeof(quint64));
    }
    QByteArray bytes() const
    {
        QByteArray bytes(2 * sizeof(quint64), '\0');
        qToBigEndian(m_high, bytes.data());
        qToBigEndian(m_low, bytes.data() + sizeof(quint64));
        return bytes;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    quint64 m_high = 0, m_low = 0;
};

// A value as its type, length and bytes, so that no two rows read the same.
void appendCell(QByteArray &row, sqlite3_stmt *statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    row += char(type);
    if (type == SQLITE_INTEGER) {
        const qint64 number = qToBigEndian<qint64>(sqlite3_column_int64(statement, column));
        row.append(reinterpret_cast<const char *>(&number), sizeof number);
    } else if (type != SQLITE_NULL) { // no column holds a floating number
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        const qint32 length = qToBigEndian<qint32>(size);
        row.append(reinterpret_cast<const char *>(&length), sizeof length);
        row.append(bytes, size);
    }
}

QStringList tableNames(SQLite::Database &database)
{
    return textsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                             "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1");
}

// Unset when cancelled. Reads through the C interface: a large file has tens of millions of cells.
std::optional<TableDigest> digestOf(SQLite::Database &database, const QString &table,
                                    const std::function<bool()> &goOn)
{
    constexpr int kRowsBetweenQuestions = 4096;
    sqlite3_stmt *statement = nullptr;
    const std::string sql = "SELECT * FROM \"" + table.toStdString() + "\"";
    int code =
        sqlite3_prepare_v2(database.getHandle(), sql.c_str(), int(sql.size()), &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> guard(statement,
                                                                           sqlite3_finalize);
    TableDigest digest;
    RowSum sum;
    QByteArray row;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        row.resize(0);
        for (int column = 0; column < sqlite3_data_count(statement); ++column)
            appendCell(row, statement, column);
        sum.add(row);
        if (++digest.rows % kRowsBetweenQuestions == 0 && !goOn())
            return std::nullopt;
    }
    if (code != SQLITE_DONE)
        throw SQLite::Exception(database.getHandle(), code);
    digest.sum = sum.bytes();
    return digest;
}

} // namespace

Result<ContentDigest> contentDigest(SQLite::Database &database, const Progress &progress)
{
    ContentDigest digest;
    const QStringList tables = tableNames(database);
    for (const QString &table : tables) {
        const auto goOn = [&] {
            return progress(ContentDigestTexts::tr("Comparing"), digest.size(), tables.size());
        };
        const auto sum = goOn() ? digestOf(database, table, goOn) : std::nullopt;
        if (!sum)
            return fail(ErrorCode::Cancelled,
                        ContentDigestTexts::tr("Stopped; nothing was changed."));
        digest.insert(table, *sum);
    }
    return digest;
}

} // namespace models
