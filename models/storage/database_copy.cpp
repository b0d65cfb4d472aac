// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database_copy.h"

#include "models/base/disk.h"
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"
#include "models/storage/page_check.h"
#include "models/storage/page_checksum.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <cerrno>

namespace models {

namespace {

struct DatabaseCopyTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Backups)
};

constexpr int kPagesAtOnce = 256;    // 1 MB: a few milliseconds
constexpr int kWaitForEdit = 5;      // milliseconds
constexpr int kMostAttempts = 5;     // when edits come in between
constexpr int kSqliteSteps = 50'000; // between two questions whether to go on

Failure cancelled()
{
    return fail(ErrorCode::Cancelled, DatabaseCopyTexts::tr("Stopped; nothing was changed."));
}

bool isDamage(const SQLite::Exception &exception)
{
    return databaseFailure(exception, {}).error.code == ErrorCode::Damaged;
}

qint64 sizeOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA page_count").getInt64() *
           database.execAndGet("PRAGMA page_size").getInt64();
}

int versionOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

// As the pages are, so are those of a copy.
Pages pagesOf(SQLite::Database &database)
{
    int reserved = -1; // asks only
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    return reserved == kChecksumBytes ? Pages::Checksummed : Pages::Plain;
}

// Lets a long statement be cancelled while this lives.
class Cancellable
{
public:
    Cancellable(SQLite::Database &database, const Progress &progress, const QString &step)
        : m_handle(database.getHandle()), m_progress(progress), m_step(step)
    {
        sqlite3_progress_handler(m_handle, kSqliteSteps, &Cancellable::ask, this);
    }
    ~Cancellable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Cancellable(const Cancellable &) = delete;
    Cancellable &operator=(const Cancellable &) = delete;

private:
    static int ask(void *self)
    {
        const auto *asking = static_cast<Cancellable *>(self);
        return !asking->m_progress(asking->m_step, 0, 0);
    }
    sqlite3 *m_handle;
    const Progress &m_progress;
    QString m_step;
};

// Every page into the file, which is there and empty. Throws SQLite::Exception.
Result<void> copyPages(SQLite::Database &source, const QString &target, const Progress &progress)
{
    const auto copy = openDatabase(target, Access::ReadWrite, pagesOf(source));
    // Nobody needs half a copy, and the whole one is flushed below.
    copy->exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    SQLite::Backup backup(*copy, source);
    for (;;) {
        const int code = backup.executeStep(kPagesAtOnce);
        if (code == SQLITE_DONE)
            return {};
        const qint64 total = backup.getTotalPageCount();
        if (!progress(DatabaseCopyTexts::tr("Copying"), total - backup.getRemainingPageCount(),
                      total))
            return cancelled();
        if (code != SQLITE_OK) // an edit runs
            QThread::msleep(kWaitForEdit);
    }
}

QString firstLine(SQLite::Database &database, const char *sql)
{
    SQLite::Statement statement(database, sql);
    return statement.executeStep() ? QString::fromUtf8(statement.getColumn(0).getText())
                                   : QString();
}

// SQLite's own checks and the references. Empty when all is well. Throws SQLite::Exception.
QString faultIn(SQLite::Database &database, const Progress &progress)
{
    const Cancellable cancellable(database, progress, DatabaseCopyTexts::tr("Checking"));
    const QString integrity = firstLine(database, "PRAGMA integrity_check(1)");
    if (integrity != QLatin1String("ok"))
        return integrity;
    const QString reference = firstLine(database, "PRAGMA foreign_key_check");
    return reference.isEmpty() ? QString() : QStringLiteral("foreign_key_check: %1").arg(reference);
}

QStringList schemaOfVersion(int version)
{
    QList<Migration> steps;
    for (const Migration &step : listMigrations())
        if (step.version <= version)
            steps << step;
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(memory, steps);
    return schemaObjects(memory);
}

// Throws SQLite::Exception.
Result<CopiedFile> inspect(const QString &path, Pages pages, const QStringList &schema,
                           const Progress &progress)
{
    const auto database = openDatabase(path, Access::ReadOnly, pages);
    if (pages == Pages::Checksummed) {
        const auto checked = checkPages(*database, progress);
        if (!checked)
            return checked.failure();
        if (!checked->isGood())
            return checked->failure(path);
    }
    if (schemaObjects(*database) != schema)
        return damagedFailure(path, QStringLiteral("schema"));
    if (const QString fault = faultIn(*database, progress); !fault.isEmpty())
        return damagedFailure(path, fault);
    auto content = contentDigest(*database, progress);
    if (!content)
        return content.failure();
    return CopiedFile{sizeOf(*database), versionOf(*database), std::move(*content)};
}

// What SQLite reports while `path` is written, with the space needed when there is too little.
Failure copyFailure(const SQLite::Exception &exception, const QString &path, qint64 needed,
                    const QString &source)
{
    const int code = exception.getErrorCode() & 0xff;
    if (code == SQLITE_INTERRUPT)
        return cancelled();
    if (code == SQLITE_FULL)
        return diskFailure(path, "sqlite", ENOSPC, needed);
    return isDamage(exception) ? damagedFailure(source, QString::fromUtf8(exception.what()))
                               : databaseFailure(exception, path);
}

// The same, with damage as an error. Throws what else SQLite reports.
Result<CopiedFile> inspectCopy(const QString &path, Pages pages, const QStringList &schema,
                               const Progress &progress)
{
    try {
        return inspect(path, pages, schema, progress);
    } catch (const SQLite::Exception &exception) {
        if (!isDamage(exception))
            throw;
        return damagedFailure(path, QString::fromUtf8(exception.what()));
    }
}

// Unset when an edit came in between, so that there is nothing to compare.
using Attempt = std::optional<CopiedFile>;

Result<Attempt> attempt(SQLite::Database &source, const QString &target, const QString &shownPath,
                        const SourceState &state, const Progress &progress)
{
    const QString sourcePath = QString::fromStdString(source.getFilename());
    const qint64 before = state();
    if (const auto copied = copyPages(source, target, progress); !copied)
        return copied.failure();
    if (const auto flushed = flushToDisk(target, shownPath); !flushed)
        return flushed.failure();
    const auto content = contentDigest(source, progress);
    if (!content)
        return content.failure();
    auto copy = inspectCopy(target, pagesOf(source), schemaOfVersion(versionOf(source)), progress);
    if (copy && copy->content == *content)
        return Attempt(std::move(*copy));
    if (copy || copy.error().code == ErrorCode::Damaged) {
        if (state() != before || before < 0)
            return Attempt();
        const QString fault = faultIn(source, silently());
        return fault.isEmpty() ? diskFailure(shownPath, "read back", EIO)
                               : damagedFailure(sourcePath, fault);
    }
    return copy.failure();
}

// A file that goes again unless it is kept, with what SQLite may leave beside it.
class Unfinished
{
public:
    explicit Unfinished(const QString &path) : m_path(path) {}
    ~Unfinished()
    {
        if (!m_kept)
            remove();
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    void keep() { m_kept = true; }
    void remove()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }

private:
    QString m_path;
    bool m_kept = false;
};

} // namespace

Result<CopiedFile> copyDatabase(SQLite::Database &source, const QString &target,
                                const QString &shownPath, const SourceState &state,
                                const Progress &progress)
{
    qint64 needed = 0;
    if (QFileInfo::exists(target))
        return diskFailure(shownPath, "open", EEXIST);
    Unfinished unfinished(target);
    try {
        needed = sizeOf(source);
        for (int i = 0; i < kMostAttempts; ++i) {
            unfinished.remove();
            if (const auto made = createPrivateFile(target); !made)
                return made.failure();
            auto done = attempt(source, target, shownPath, state, progress);
            if (!done)
                return done.failure();
            if (*done) {
                unfinished.keep();
                return std::move(**done);
            }
        }
    } catch (const SQLite::Exception &exception) {
        return copyFailure(exception, shownPath, needed,
                           QString::fromStdString(source.getFilename()));
    }
    return fail(ErrorCode::Refused,
                DatabaseCopyTexts::tr("The file was edited all the while, so that no copy "
                                      "could be checked. Try again in a moment."));
}

Result<CopiedFile> checkWhole(const QString &path, const Progress &progress)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.failure();
    try {
        return inspect(path, header->checksummed ? Pages::Checksummed : Pages::Plain,
                       schemaOfVersion(header->schemaVersion), progress);
    } catch (const SQLite::Exception &exception) {
        return (exception.getErrorCode() & 0xff) == SQLITE_INTERRUPT
                   ? cancelled()
                   : databaseFailure(exception, path);
    }
}

} // namespace models
