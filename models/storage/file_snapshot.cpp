// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_snapshot.h"

#include "models/base/clock.h"
#include "models/base/open_files.h"
#include "models/storage/file_header.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace models {

static QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

bool hasHotJournal(const QString &path)
{
    QFile journal(journalOf(path));
    char first = 0; // as SQLite itself tells it
    return fileState(journalOf(path)) && journal.open(QIODevice::ReadOnly) &&
           journal.getChar(&first) && first != 0;
}

namespace {

struct FileSnapshotTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordFile)
};

constexpr qint64 kBlock = 1 << 20;

// What lies at a path at one instant.
struct Look
{
    std::optional<FileState> file;
    std::optional<FileState> journal;
    bool atWork = false; // the journal is hot
};

Look lookAt(const QString &path)
{
    return {fileState(path), fileState(journalOf(path)), hasHotJournal(path)};
}

// Makes the bytes of one file equal to those of another, and remembers whether they were.
class Mirror
{
public:
    Mirror(const QString &from, const QString &to) : m_from(from), m_to(to) {}

    // Opened anew each time: there may be another file by now.
    bool open()
    {
        m_from.close();
        if (!m_from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return false;
        if (m_to.isOpen())
            return true;
        const bool made =
            m_to.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered);
        return made && m_to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    // Brings the first `size` bytes over. Errors: Environment, Cancelled.
    Result<void> refresh(qint64 size, const Progress &progress)
    {
        m_changed = m_to.size() != size;
        for (qint64 at = 0; at < size; at += kBlock) {
            if (!progress(FileSnapshotTexts::tr("Taking a copy to look at"), at, size))
                return fail(ErrorCode::Cancelled, {});
            if (!refreshBlock(at, qMin(kBlock, size - at)))
                return failure(size);
        }
        return m_to.resize(size) ? Result<void>() : failure(size);
    }

    bool hasChanged() const { return m_changed; }

private:
    bool refreshBlock(qint64 at, qint64 size)
    {
        if (!m_from.seek(at) || !m_to.seek(at))
            return false;
        const QByteArray there = m_from.read(size);
        if (there.size() < size) { // cut off meanwhile: the next look tells
            m_changed = true;
            return m_from.error() == QFileDevice::NoError;
        }
        if (m_to.read(size) == there)
            return true;
        m_changed = true;
        return m_to.seek(at) && m_to.write(there) == there.size();
    }

    Failure failure(qint64 size) const
    {
        const QString name = QFileInfo(m_from.fileName()).fileName();
        if (m_to.error() != QFileDevice::NoError)
            return fail(
                ErrorCode::Environment,
                FileSnapshotTexts::tr("There is no room for a copy of “%1” to look at: %2 MB are "
                                      "needed in “%3”. Free some space, then open it again.")
                    .arg(name)
                    .arg(size / 1'000'000 + 1)
                    .arg(QDir::toNativeSeparators(QFileInfo(m_to.fileName()).path())),
                m_to.errorString());
        return fail(ErrorCode::Environment,
                    FileSnapshotTexts::tr(
                        "“%1” cannot be read to its end. Check the disk or the network, then "
                        "open it again.")
                        .arg(name),
                    m_from.errorString());
    }

    QFile m_from, m_to;
    bool m_changed = true;
};

// How much of a file at rest is the database: what another program appended is left out. A file
// with a transaction under way is taken as it is.
qint64 sizeToTake(const QString &path, const Look &look)
{
    QFile file(path);
    if (look.atWork || !file.open(QIODevice::ReadOnly))
        return look.file->size;
    const QByteArray header = file.read(kHeaderBytes);
    const auto number = [&header](int at) {
        return qFromBigEndian<quint32>(header.constData() + at);
    };
    constexpr int kChangeAt = 24, kValidForAt = 92;
    if (header.size() < kHeaderBytes || number(kChangeAt) != number(kValidForAt))
        return look.file->size;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 size = number(kPageCountAt) * (pageSize == 1 ? 65536 : pageSize);
    return size > 0 ? qMin(size, look.file->size) : look.file->size;
}

// One round of copying or comparing. True when nothing differed from the round before: then every
// page was the same before and after the look in between, so file and journal are those of that
// instant, whatever was written since.
Result<bool> takeRound(const QString &path, Mirror &file, Mirror &journal, FileSnapshot &snapshot,
                       const Progress &progress)
{
    const Look before = lookAt(path);
    if (!before.file)
        return fail(
            ErrorCode::NotFound,
            FileSnapshotTexts::tr("There is no file “%1”. It may have been moved or renamed.")
                .arg(path));
    if (!file.open())
        return fail(ErrorCode::Environment,
                    FileSnapshotTexts::tr("“%1” cannot be opened. Check that you may read it.")
                        .arg(QFileInfo(path).fileName()));
    if (const auto done = file.refresh(sizeToTake(path, before), progress); !done)
        return done.failure();
    bool changed = file.hasChanged();
    if (before.atWork) {
        if (!journal.open())
            return false; // it came to its end just now
        if (const auto done = journal.refresh(before.journal->size, progress); !done)
            return done.failure();
        changed = changed || journal.hasChanged();
    }
    snapshot.original = *before.file;
    snapshot.hasJournal = before.atWork;
    snapshot.takenAt = now();
    return !changed;
}

} // namespace

Result<FileSnapshot> takeSnapshot(const QString &realPath, const Progress &progress)
{
    const ReadFile claim(realPath);
    if (!claim.isAllowed())
        return fail(ErrorCode::Refused,
                    FileSnapshotTexts::tr("“%1” is open in this program already.")
                        .arg(QFileInfo(realPath).fileName()));
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder.failure();
    FileSnapshot snapshot{std::move(*folder)};
    snapshot.path = snapshot.folder->path(u"snapshot.yanxun"_s);
    Mirror file(realPath, snapshot.path);
    Mirror journal(journalOf(realPath), journalOf(snapshot.path));
    QDeadlineTimer deadline(QDeadlineTimer::Forever);
    for (int round = 0; !deadline.hasExpired(); ++round) {
        const auto whole = takeRound(realPath, file, journal, snapshot, progress);
        if (!whole)
            return whole.failure();
        if (*whole) {
            if (!snapshot.hasJournal)
                QFile::remove(journalOf(snapshot.path));
            return snapshot;
        }
        constexpr int kPatience = 2000, kPause = 5; // milliseconds
        if (round == 0) // copying takes its time; comparing must succeed soon
            deadline.setRemainingTime(kPatience);
        else
            QThread::msleep(kPause);
    }
    return fail(ErrorCode::Refused,
                FileSnapshotTexts::tr(
                    "“%1” is being written elsewhere just now. Open it again in a moment.")
                    .arg(QFileInfo(realPath).fileName()));
}

OriginState lookAt(const SnapshotOrigin &origin)
{
    const auto present = fileState(origin.realPath);
    return {present.has_value(), present && *present != origin.state,
            present && isLockedElsewhere(origin.realPath)};
}

bool isLockedElsewhere([[maybe_unused]] const QString &realPath)
{
#ifdef Q_OS_UNIX
    const ReadFile claim(realPath);
    if (!claim.isAllowed())
        return false;
    const int file =
        ::open(QFile::encodeName(realPath).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    // Where SQLite puts its locks (https://www.sqlite.org/fileformat.html §1.2, "lock-byte page").
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool locked = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return locked;
#else
    return false;
#endif
}

} // namespace models
