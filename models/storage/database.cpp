// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/base/disk.h"
#include "models/storage/checksum_vfs.h"
#include "models/storage/page_checksum.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace models {

namespace {
struct DatabaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordFile)
};
} // namespace

// The pragmas of a file that people copy, and of one that may have been tampered with. Under an
// exclusive lock the journal stays beside the file with what the last edits removed; the size limit
// empties it at each commit.
static const char *const kPragmas = "PRAGMA locking_mode = EXCLUSIVE;"
                                    "PRAGMA page_size = 4096;"
                                    "PRAGMA journal_mode = DELETE;"
                                    "PRAGMA synchronous = EXTRA;"
                                    "PRAGMA foreign_keys = ON;"
                                    "PRAGMA secure_delete = ON;"
                                    "PRAGMA temp_store = MEMORY;"
                                    "PRAGMA mmap_size = 0;"
                                    "PRAGMA cell_size_check = ON;"
                                    "PRAGMA trusted_schema = OFF;"
                                    "PRAGMA cache_size = -65536;"
                                    "PRAGMA journal_size_limit = 0;";

std::unique_ptr<SQLite::Database> openDatabase(const QString &path, Access access, Pages pages)
{
    const bool checksummed = pages == Pages::Checksummed;
    const int flags =
        (access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) |
        (checksummed ? 0 : SQLite::OPEN_URI); // for VACUUM INTO a file with checksums
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, 0,
                                                       checksummed ? checksumVfs() : "");
    int reserved = kChecksumBytes; // takes effect where pages are made: here in an empty file
    if (checksummed)
        sqlite3_file_control(database->getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    database->exec(kPragmas);
    if (access == Access::ReadWrite) // takes the lock now, not at the first edit
        database->exec("BEGIN EXCLUSIVE; COMMIT;");
    return database;
}

Failure damagedFailure(const QString &path, const QString &detail)
{
    return fail(
        ErrorCode::Damaged,
        DatabaseTexts::tr(
            "“%1” is damaged. It was left untouched. Open your latest backup of it, or rescue "
            "what can still be read into a new file.")
            .arg(QFileInfo(path).fileName()),
        detail);
}

bool isDamageCode(int extendedCode)
{
    const int code = extendedCode & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || extendedCode == SQLITE_IOERR_DATA;
}

// Free space that an edit of the file at `path` needs at most, as long as it does not add more than
// a megabyte: a journal with every page of it.
static qint64 neededFor(const QString &path)
{
    constexpr qint64 kGrowth = 1 << 20;
    return QFileInfo(path).size() + kGrowth;
}

Failure databaseFailure(const SQLite::Exception &exception, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail = QString::fromUtf8(exception.what());
    const int code = exception.getErrorCode();
    const bool damaged = isDamageCode(code) || isDamageCode(exception.getExtendedErrorCode());
    switch (damaged ? SQLITE_CORRUPT : code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Refused,
                    DatabaseTexts::tr(
                        "“%1” is open in another window or on another computer. Close it there, "
                        "then open it again.")
                        .arg(name),
                    detail);
    case SQLITE_FULL:
        return fail(ErrorCode::Environment,
                    DatabaseTexts::tr(
                        "The disk that holds “%1” is full: about %2 must be free. Nothing was "
                        "changed. Make room and try again.")
                        .arg(name, sizeText(neededFor(path))),
                    detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return fail(ErrorCode::Refused,
                    DatabaseTexts::tr(
                        "“%1” can only be read. Copy it to a folder of your own to change it.")
                        .arg(name),
                    detail);
    case SQLITE_CORRUPT:
        return damagedFailure(path, detail);
    default:
        return fail(
            ErrorCode::Environment,
            DatabaseTexts::tr(
                "“%1” could not be read or written. Nothing was changed. Check the disk and "
                "the folder.")
                .arg(name),
            detail);
    }
}

void beginWriting(SQLite::Database &database)
{
    database.exec("BEGIN IMMEDIATE");
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    database.exec("PRAGMA user_version = " + std::to_string(version)); // a write of the first page
}

Result<void> guarded(const QString &path, const std::function<Result<void>()> &work)
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return databaseFailure(exception, path);
    }
}

void bindValue(SQLite::Statement &statement, int index, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        statement.bind(index, static_cast<std::int64_t>(*number));
    else if (const auto *text = std::get_if<QString>(&value))
        statement.bind(index, text->toStdString());
    else
        statement.bind(index);
}

Value columnValue(const SQLite::Statement &statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    if (cell.isNull())
        return {};
    if (cell.isInteger())
        return qint64(cell.getInt64());
    return QString::fromUtf8(cell.getText(), cell.getBytes());
}

QStringList textsOf(SQLite::Database &database, const std::string &sql)
{
    QStringList texts;
    for (SQLite::Statement row(database, sql); row.executeStep();)
        texts << QString::fromUtf8(row.getColumn(0).getText());
    return texts;
}

QByteArray sqlText(const QString &name)
{
    QFile file(QStringLiteral(":/sql/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlText", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

} // namespace models
