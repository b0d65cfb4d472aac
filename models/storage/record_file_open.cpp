// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is made and opened; what is done with an open one is in record_file.cpp.
#include "models/storage/add_checksums.h"
#include "models/storage/backups.h"
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"
#include "models/storage/network_share.h"
#include "models/storage/page_check.h"
#include "models/storage/record_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <sqlite3.h>

namespace models {

// SQLite takes paths of up to 512 bytes, and puts a journal beside the file.
static bool isTooLongToWrite(const QString &realPath)
{
    constexpr qsizetype kLongestPath = 511, kLongestName = 255;
    const qsizetype journal = qsizetype(sizeof("-journal")) - 1;
    return QFile::encodeName(realPath).size() + journal > kLongestPath ||
           QFile::encodeName(QFileInfo(realPath).fileName()).size() + journal > kLongestName;
}

// What forbids writing to the file before anything was tried; empty when nothing does.
static std::optional<ReadOnlyState> obstacle(const QString &realPath)
{
    const QFileInfo info(realPath);
    ReadOnlyState state{ReadOnlyReason::NotWritable, info.fileName(), {}, {}, {}};
    const auto share = networkShareOf(realPath);
    const auto present = fileState(realPath);
    if (share) {
        state.reason = ReadOnlyReason::NetworkShare;
        state.share = *share;
        state.owner = readOwner(realPath);
    } else if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()) {
        state.owner = readOwner(realPath);
    } else if (present && present->names > 1) {
        state.reason = ReadOnlyReason::SecondName;
    } else if (isTooLongToWrite(realPath)) {
        state.reason = ReadOnlyReason::NameTooLong;
    } else {
        return std::nullopt;
    }
    return state;
}

Result<std::unique_ptr<RecordFile>> RecordFile::create(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isTooLongToWrite(QFileInfo(path).absoluteFilePath()))
        return fail(ErrorCode::Refused,
                    tr("The name or folder of “%1” is too long. Choose a shorter one.").arg(name));
    if (const auto share = networkShareOf(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::Refused,
                    tr("“%1” would be on a network drive (%2), where what two people change at the "
                       "same time can be lost. Choose a folder of this computer.")
                        .arg(name, *share));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return fail(ErrorCode::Refused,
                        tr("There is a file “%1” already. Choose another name, or open that one.")
                            .arg(name));
        return fail(
            ErrorCode::Environment,
            tr("“%1” cannot be made in that folder. Check that you may write there.").arg(name),
            file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    try {
        const QString real = realPath(path);
        auto live = std::make_unique<LiveFile>(fileState(real).value_or(FileState()).identity);
        auto database = openDatabase(path, Access::ReadWrite);
        database->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        migrate(*database, listMigrations());
        auto hold = std::make_unique<FileHold>(real, std::move(live), database->getHandle());
        return std::unique_ptr<RecordFile>(
            new RecordFile(path, std::move(hold), std::move(database)));
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        return databaseFailure(exception, path);
    }
}

namespace {

// A connection that passed every check, and how the file behind it is held.
struct OpenFile
{
    std::unique_ptr<FileHold> hold;
    std::unique_ptr<SQLite::Database> database;
};

// Whether somebody else's lock is in the way, or the file system will not be written or locked
// after all.
bool isLocked(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

bool isUnwritable(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_READONLY || code == SQLITE_PERM;
}

} // namespace

// Throws SQLite::Exception.
static Result<void> checkStructure(SQLite::Database &database, const QString &path)
{
    if (schemaObjects(database) == expectedSchema())
        return {};
    return fail(ErrorCode::Damaged,
                RecordFile::tr("The structure of “%1” was changed by another program. It was left "
                               "untouched. Open your latest copy of it instead.")
                    .arg(QFileInfo(path).fileName()));
}

// Asked of the open database, not of the file's first bytes: a migration that was killed has
// written its version there already, and opening has taken that back.
static bool isOlder(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt() < currentSchemaVersion();
}

// Opens the file itself and takes the claim on it. Throws SQLite::Exception, also for a file that
// is locked.
static Result<OpenFile> openLive(const QString &path, const FileHeader &header,
                                 std::unique_ptr<LiveFile> &live)
{
    if (!header.checksummed) { // which keeps a copy as well, and puts another file in its place
        live.reset();
        if (const auto added = addChecksums(path); !added)
            return added.failure();
        live = std::make_unique<LiveFile>(fileState(path).value_or(FileState()).identity);
    }
    auto database = openDatabase(path, Access::ReadWrite);
    if (const auto whole = checkAtOpening(*database, path); !whole)
        return whole.failure();
    if (isOlder(*database)) {
        if (const auto kept = backUpDatabase(*database, path, BackupReason::Migration); !kept)
            return kept.failure();
        migrate(*database, listMigrations());
    }
    if (const auto sound = checkStructure(*database, path); !sound)
        return sound.failure();
    auto hold = std::make_unique<FileHold>(realPath(path), std::move(live), database->getHandle());
    return OpenFile{std::move(hold), std::move(database)};
}

// Opens a snapshot of the file. What is older is migrated in the snapshot, and what a killed
// program left half done is taken back in it: the file itself is only read. Throws
// SQLite::Exception.
static Result<OpenFile> openSnapshot(const QString &path, ReadOnlyState state,
                                     const Progress &progress)
{
    const QString real = realPath(path);
    auto snapshot = takeSnapshot(real, progress);
    if (!snapshot)
        return snapshot.failure();
    state.seenAt = snapshot->takenAt;
    const auto header = readFileHeader(snapshot->path);
    if (!header)
        return header.failure();
    if (snapshot->hasJournal)
        openDatabase(snapshot->path, Access::ReadWrite,
                     header->checksummed ? Pages::Checksummed : Pages::Plain);
    if (!header->checksummed)
        if (const auto added = addChecksums(snapshot->path); !added)
            return added.failure();
    if (const auto whole = checkAtOpening(*openDatabase(snapshot->path, Access::ReadOnly), path);
        !whole)
        return whole.failure();
    auto database = openDatabase(snapshot->path, Access::ReadOnly);
    if (isOlder(*database)) {
        database.reset();
        migrate(*openDatabase(snapshot->path, Access::ReadWrite), listMigrations());
        database = openDatabase(snapshot->path, Access::ReadOnly);
    }
    if (const auto sound = checkStructure(*database, path); !sound)
        return sound.failure();
    auto hold = std::make_unique<FileHold>(real, std::move(*snapshot), std::move(state));
    return OpenFile{std::move(hold), std::move(database)};
}

// Opens the file for writing; when another program has it, a snapshot. Two programs that open it in
// the same moment may each find the other's lock and step back, so nobody gives up at once unless a
// note says who has it. Throws SQLite::Exception.
static Result<OpenFile> openAnyway(const QString &path, const FileHeader &header,
                                   std::unique_ptr<LiveFile> live, const Progress &progress)
{
    ReadOnlyState state{ReadOnlyReason::OpenElsewhere, QFileInfo(path).fileName(), {}, {}, {}};
    constexpr int kTries = 6;
    constexpr unsigned long kPause = 20; // milliseconds, and up to as many again
    for (int i = 0; i < kTries && !state.owner; ++i) {
        try {
            return openLive(path, header, live);
        } catch (const SQLite::Exception &exception) {
            if (isUnwritable(exception)) {
                state.reason = ReadOnlyReason::NotWritable;
                break;
            }
            if (!isLocked(exception))
                throw;
        }
        state.owner = readOwner(realPath(path));
        if (!state.owner)
            QThread::msleep(kPause + QRandomGenerator::global()->bounded(quint32(kPause)));
    }
    live.reset();
    return openSnapshot(path, std::move(state), progress);
}

Result<std::unique_ptr<RecordFile>> RecordFile::open(const QString &path, const Progress &progress)
{
    const auto present = fileState(path);
    auto live = std::make_unique<LiveFile>(present.value_or(FileState()).identity);
    if (present && !live->isHeld())
        return fail(ErrorCode::Refused,
                    tr("“%1” is open in this program already.").arg(QFileInfo(path).fileName()));
    const auto header = readFileHeader(path);
    if (!header)
        return header.failure();
    try {
        auto state = obstacle(realPath(path));
        if (state)
            live.reset();
        auto opened = state ? openSnapshot(path, std::move(*state), progress)
                            : openAnyway(path, *header, std::move(live), progress);
        if (!opened)
            return opened.failure();
        return std::unique_ptr<RecordFile>(
            new RecordFile(path, std::move(opened->hold), std::move(opened->database)));
    } catch (const SQLite::Exception &exception) {
        return databaseFailure(exception, path);
    }
}

} // namespace models
