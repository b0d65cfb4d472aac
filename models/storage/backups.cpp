// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups.h"

#include "models/base/clock.h"
#include "models/base/disk.h"
#include "models/storage/backup_thinning.h"
#include "models/storage/file_header.h"
#include "models/storage/record_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <mutex>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct BackupsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Backups)
};

// Two backups at once would each write a list without the other.
std::mutex &catalogueLock()
{
    static std::mutex lock;
    return lock;
}

Backup backupOf(const BackupCatalogue &catalogue, const CatalogueEntry &entry)
{
    return {catalogue.pathOf(entry), entry.madeAt, entry.reason, entry.size,
            entry.schemaVersion,     entry.content};
}

// What a crash left half done: a whole backup that had its name already is taken over, the rest is
// removed. Files that somebody took away are forgotten.
void tidy(BackupCatalogue &catalogue)
{
    const QList<CatalogueEntry> entries = catalogue.entries();
    for (CatalogueEntry entry : entries) {
        const QString path = catalogue.pathOf(entry);
        if (entry.pending) {
            const QString unfinished = catalogue.unfinishedPathOf(entry);
            QFile::remove(unfinished);
            QFile::remove(unfinished + "-journal"_L1);
        }
        if (!QFileInfo::exists(path)) {
            catalogue.remove(entry.number);
        } else if (entry.pending) {
            entry.pending = false;
            entry.size = QFileInfo(path).size();
            if (const auto whole = checkWhole(path)) {
                entry.schemaVersion = whole->schemaVersion;
                entry.content = whole->content;
                catalogue.replace(entry);
            } else {
                catalogue.removeFile(entry);
            }
        }
    }
}

// Whether anything went.
bool thin(BackupCatalogue &catalogue)
{
    const QList<CatalogueEntry> entries = catalogue.entries();
    const QList<qint64> obsolete = backupsToThin(entries, now());
    for (const CatalogueEntry &entry : entries)
        if (obsolete.contains(entry.number))
            catalogue.removeFile(entry);
    return !obsolete.isEmpty();
}

// Room for the backup, and for an edit after it that changes every page.
Result<void> requireSpace(SQLite::Database &database, const QString &path)
{
    constexpr qint64 kReserve = 1 << 20;
    const qint64 size = database.execAndGet("PRAGMA page_count").getInt64() *
                        database.execAndGet("PRAGMA page_size").getInt64();
    const qint64 needed = 2 * size + kReserve;
    const qint64 left = freeSpaceFor(path);
    if (left >= 0 && left < needed)
        return diskFailure(path, "free space", ENOSPC, needed);
    return {};
}

// Copies, checks and names the backup of an entry.
Result<void> fill(CatalogueEntry &entry, const BackupCatalogue &catalogue,
                  SQLite::Database &database, const SourceState &state, const Progress &progress)
{
    const QString path = catalogue.pathOf(entry);
    const QString unfinished = catalogue.unfinishedPathOf(entry);
    const auto copied = copyDatabase(database, unfinished, path, state, progress);
    if (!copied)
        return copied.failure();
    if (const auto named = renameOnDisk(unfinished, path, IfThere::Refuse); !named) {
        QFile::remove(unfinished);
        QFile::remove(path); // only its folder's list could not be flushed: nobody counts on it
        return named;
    }
    entry.pending = false;
    entry.size = QFileInfo(path).size();
    entry.schemaVersion = copied->schemaVersion;
    entry.content = copied->content;
    return {};
}

Result<Backup> writeBackup(SQLite::Database &database, const QString &filePath, BackupReason reason,
                           const SourceState &state, const Progress &progress)
{
    const QString folder = backupFolder(filePath);
    if (const auto room = requireSpace(database, folder); !room)
        return room.failure();
    if (const auto made = createPrivateFolder(folder); !made)
        return made.failure();
    BackupCatalogue catalogue = BackupCatalogue::read(folder);
    tidy(catalogue);
    CatalogueEntry entry = catalogue.begin(reason, now());
    if (const auto listed = catalogue.write(); !listed)
        return listed.failure();
    if (const auto filled = fill(entry, catalogue, database, state, progress); !filled) {
        catalogue.remove(entry.number);
        // When the list cannot be written either, the next backup tidies up.
        static_cast<void>(catalogue.write());
        return filled.failure();
    }
    catalogue.replace(entry);
    if (const auto listed = catalogue.write(); !listed)
        return listed.failure(); // pending on the list that is there: the next one takes it over
    if (thin(catalogue))
        if (const auto listed = catalogue.write(); !listed)
            return listed.failure();
    return backupOf(catalogue, entry);
}

SourceState stateOf(const RecordFile &file)
{
    return [&file] { return file.isBusy() ? -1 : qint64(file.revision()); };
}

bool isOfToday(const Backup &backup)
{
    return backup.madeAt.toLocalTime().date() == now().toLocalTime().date();
}

} // namespace

QString backupFolder(const QString &filePath)
{
    constexpr int kLongestName = 255; // bytes, in every file system of today
    const QFileInfo given(filePath);
    const QFileInfo file(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    const QString ending = u".backups"_s;
    QString name = file.completeBaseName();
    if (QFile::encodeName(name + ending).size() > kLongestName) {
        const QByteArray sum = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
        const QString tag = QString::fromLatin1(sum.toHex().left(8));
        while (QFile::encodeName(name + tag + ending).size() > kLongestName)
            name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
        name += tag;
    }
    return file.absolutePath() + u'/' + name + ending;
}

QList<Backup> listBackups(const QString &filePath)
{
    const BackupCatalogue catalogue = BackupCatalogue::read(backupFolder(filePath));
    QList<Backup> ours;
    QStringList names;
    for (const CatalogueEntry &entry : catalogue.entries()) {
        const QFileInfo file(catalogue.pathOf(entry));
        if (entry.pending || !file.isFile() || file.size() != entry.size)
            continue;
        names << entry.name;
        ours.prepend(backupOf(catalogue, entry));
    }
    const QFileInfoList files =
        QDir(catalogue.folder())
            .entryInfoList({u"*.yanxun"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files)
        if (!names.contains(file.fileName()))
            ours.append({file.absoluteFilePath(), file.lastModified().toUTC(), {}, file.size()});
    return ours;
}

bool mayGoBack(const QString &filePath, const Error &error)
{
    const bool isUnreadable =
        error.code == ErrorCode::Environment && QFileInfo(filePath).isReadable();
    const bool isHelped = error.code == ErrorCode::Damaged || error.code == ErrorCode::NotFound ||
                          isUnreadable ||
                          (error.code == ErrorCode::Refused && !hasOurBeginning(filePath));
    return isHelped && !listBackups(filePath).isEmpty();
}

Result<Backup> backUpDatabase(SQLite::Database &database, const QString &filePath,
                              BackupReason reason, const SourceState &state,
                              const Progress &progress)
{
    const std::lock_guard lock(catalogueLock());
    try {
        return writeBackup(database, filePath, reason, state, progress);
    } catch (const SQLite::Exception &exception) {
        return databaseFailure(exception, filePath);
    }
}

Result<Backup> backUp(const RecordFile &file, BackupReason reason, const Progress &progress)
{
    if (file.isReadOnly())
        return fail(
            ErrorCode::Refused,
            BackupsTexts::tr("“%1” can only be read here, so nothing of it can be lost and no "
                             "backup is made.")
                .arg(QFileInfo(file.path()).fileName()));
    return backUpDatabase(file.database(), file.path(), reason, stateOf(file), progress);
}

Result<bool> backUpDaily(const RecordFile &file, const Progress &progress)
{
    const QList<Backup> backups = listBackups(file.path());
    const bool any = !backups.isEmpty() && backups.first().reason;
    if (any && isOfToday(backups.first()))
        return false;
    try {
        if (any) {
            const auto content = contentDigest(file.database(), progress);
            if (!content)
                return content.failure();
            if (*content == backups.first().content)
                return false;
        }
    } catch (const SQLite::Exception &exception) {
        return databaseFailure(exception, file.path());
    }
    const auto made = backUp(file, BackupReason::Daily, progress);
    if (!made)
        return made.failure();
    return true;
}

} // namespace models
