// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/restore.h"

#include "models/base/clock.h"
#include "models/base/disk.h"
#include "models/base/file_state.h"
#include "models/base/open_files.h"
#include "models/base/private_folder.h"
#include "models/storage/file_header.h"
#include "models/storage/record_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct RestoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Backups)
};

QString journalOf(const QString &path)
{
    return path + "-journal"_L1;
}

Failure openHere(const QString &path)
{
    return fail(
        ErrorCode::Refused,
        RestoreTexts::tr("“%1” is open in this program already.").arg(QFileInfo(path).fileName()));
}

// A hidden name beside `path` that nobody else uses.
QString temporaryBeside(const QString &path)
{
    return u"%1/.saving-%2.yanxun"_s.arg(
        QFileInfo(path).absolutePath(),
        QString::number(QRandomGenerator::system()->generate64(), 16));
}

// A finished copy under a temporary name, which goes again unless it gets its own.
class Copy
{
public:
    explicit Copy(const QString &target)
        : m_target(target), m_path(temporaryBeside(target)), m_noted(m_path)
    {
    }
    ~Copy() { QFile::remove(m_path); }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    const QString &path() const { return m_path; }
    Result<void> name(IfThere ifThere) const { return renameOnDisk(m_path, m_target, ifThere); }

private:
    QString m_target, m_path;
    NotedFile m_noted;
};

Pages pagesOf(const FileHeader &header)
{
    return header.checksummed ? Pages::Checksummed : Pages::Plain;
}

// Opens a file that nobody has open; for writing only where a journal must be played back first.
std::unique_ptr<SQLite::Database> openQuietly(const QString &path, const FileHeader &header)
{
    const bool unfinished = QFileInfo::exists(journalOf(path)) && QFileInfo(path).isWritable();
    return openDatabase(path, unfinished ? Access::ReadWrite : Access::ReadOnly, pagesOf(header));
}

Result<CopiedFile> copyTo(const QString &from, const Copy &copy, const QString &shownPath,
                          const Progress &progress)
{
    const LiveFile live(fileState(from).value_or(FileState()).identity);
    if (QFileInfo::exists(from) && !live.isHeld())
        return openHere(from);
    const auto header = readFileHeader(from);
    if (!header)
        return header.failure();
    try {
        const auto source = openQuietly(from, *header);
        return copyDatabase(*source, copy.path(), shownPath, unchanging, progress);
    } catch (const SQLite::Exception &exception) {
        return databaseFailure(exception, from);
    }
}

// "繁昌 损坏 2026-05-01 08.30.05.yanxun", with a number when there is one of that name.
QString damagedName(const QString &target)
{
    const QFileInfo info(target);
    const QString date = now().toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    for (int number = 1;; ++number) {
        const QString name =
            u"%1/%2 损坏 %3%4.yanxun"_s.arg(info.absolutePath(), info.completeBaseName(), date,
                                            number > 1 ? u" %1"_s.arg(number) : QString());
        if (!QFileInfo::exists(name) && !QFileInfo::exists(journalOf(name)))
            return name;
    }
}

// Gives what stands at `target` a second name, with the journal that belongs to it: a journal left
// behind would be played back into the file that takes its place.
Result<QString> keepDamaged(const QString &target)
{
    const QString kept = damagedName(target);
    const bool isThere = QFileInfo::exists(target);
    if (isThere)
        if (const auto named = keepAs(target, kept); !named)
            return named.failure();
    if (QFileInfo::exists(journalOf(target)))
        if (const auto named = renameOnDisk(journalOf(target), journalOf(kept), IfThere::Refuse);
            !named)
            return named.failure();
    return isThere ? kept : QString();
}

// Backs up the file at `target`, opened as it is. Damaged when that shows that it is not whole.
Result<Backup> backUpPresent(const QString &target, const Progress &progress)
{
    const LiveFile live(fileState(target).value_or(FileState()).identity);
    if (!live.isHeld())
        return openHere(target);
    const auto header = readFileHeader(target);
    if (!header)
        return header.error().code == ErrorCode::Refused
                   ? fail(ErrorCode::Damaged, header.error().message, header.error().detail)
                   : header.failure();
    std::unique_ptr<SQLite::Database> database;
    try {
        database = openDatabase(target, Access::ReadWrite, pagesOf(*header));
    } catch (const SQLite::Exception &exception) {
        // SQLite does not always tell what of a file cannot be read from a disk that fails.
        const Error error = databaseFailure(exception, target).error;
        return fail(error.code == ErrorCode::Environment ? ErrorCode::Damaged : error.code,
                    error.message, error.detail);
    }
    return backUpDatabase(*database, target, BackupReason::Restore, unchanging, progress);
}

// Sees to it that nothing of what stands at `target` can be lost.
Result<Restored> preserve(const QString &target, const Progress &progress)
{
    Restored restored;
    if (QFileInfo::exists(target)) {
        if (!QFileInfo(target).isWritable())
            return fail(ErrorCode::Refused,
                        RecordFile::tr("“%1” can only be read. Copy it to a folder of your own to "
                                       "change it.")
                            .arg(QFileInfo(target).fileName()));
        auto before = backUpPresent(target, progress);
        if (before) {
            restored.before = std::move(*before);
            return restored;
        }
        if (before.error().code != ErrorCode::Damaged)
            return before.failure();
    }
    auto kept = keepDamaged(target);
    if (!kept)
        return kept.failure();
    restored.keptAs = *kept;
    return restored;
}

} // namespace

Result<CopiedFile> saveCopy(const QString &from, const QString &to, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return diskFailure(to, "open", EEXIST);
    const Copy copy(to);
    auto copied = copyTo(from, copy, to, progress);
    if (!copied)
        return copied.failure();
    if (const auto named = copy.name(IfThere::Refuse); !named)
        return named.failure();
    return copied;
}

Result<CopiedFile> saveCopyOf(const RecordFile &file, const QString &to, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return diskFailure(to, "open", EEXIST);
    const Copy copy(to);
    const auto state = [&file] { return file.isBusy() ? -1 : qint64(file.revision()); };
    auto copied = copyDatabase(file.database(), copy.path(), to, state, progress);
    if (!copied)
        return copied.failure();
    if (const auto named = copy.name(IfThere::Refuse); !named)
        return named.failure();
    return copied;
}

Result<Restored> restoreBackup(const QString &backup, const QString &target,
                               const Progress &progress)
{
    const QString path = realPath(target); // what a link leads to, not the link
    if (isLive(path))
        return openHere(path);
    const Copy copy(path);
    if (const auto copied = copyTo(backup, copy, path, progress); !copied)
        return copied.failure();
    auto restored = preserve(path, progress);
    if (!restored)
        return restored;
    if (const auto named = copy.name(IfThere::Replace); !named)
        return named.failure();
    return restored;
}

} // namespace models
