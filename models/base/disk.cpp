// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <filesystem>
#include <system_error>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace models {

static QString say(const char *sentence)
{
    return QCoreApplication::translate("AtomicFile", sentence);
}

// The cause as a sentence for the person, with what to do.
static QString causeText(int error, qint64 neededBytes)
{
    switch (error) {
    case ENOSPC:
        if (neededBytes > 0)
            return say(QT_TRANSLATE_NOOP("AtomicFile",
                                         "The disk is full: %1 are needed. Please free some space "
                                         "or choose another folder."))
                .arg(sizeText(neededBytes));
        return say(QT_TRANSLATE_NOOP("AtomicFile", "The disk is full. Please free some space or "
                                                   "choose another folder."));
#ifdef EDQUOT
    case EDQUOT:
        return say(QT_TRANSLATE_NOOP("AtomicFile",
                                     "Your share of the disk is used up. Please delete something "
                                     "or choose another folder."));
#endif
    case EACCES:
    case EPERM:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "You may not write in this folder. Please "
                                                   "choose another one."));
    case EROFS:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "The disk is read-only. Please choose another "
                                                   "folder."));
    case ENOENT:
    case ENOTDIR:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "The folder does not exist. Please create it or "
                                                   "choose another one."));
    case EISDIR:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "There is a folder of this name. Please choose "
                                                   "another file name."));
    case EEXIST:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "There is a file of this name already. Please "
                                                   "choose another file name."));
    case ENAMETOOLONG:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "The file name is too long. Please choose a "
                                                   "shorter one."));
    case EFBIG:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "The file would be larger than this disk "
                                                   "allows. Please choose another folder."));
    case EIO:
        return say(QT_TRANSLATE_NOOP("AtomicFile",
                                     "The disk reports a fault. Please choose another "
                                     "disk and have this one checked."));
    default:
        return say(QT_TRANSLATE_NOOP("AtomicFile", "The system refused it. Please try again or "
                                                   "choose another folder."));
    }
}

Failure diskFailure(const QString &path, const char *step, int error, qint64 neededBytes)
{
    return fail(
        error == EEXIST ? ErrorCode::Refused : ErrorCode::Environment,
        say(QT_TRANSLATE_NOOP("AtomicFile", "“%1” could not be saved. %2"))
            .arg(QDir::toNativeSeparators(path), causeText(error, neededBytes)),
        u"%1: %2"_s.arg(QString::fromLatin1(step), QString::fromLocal8Bit(strerror(error))));
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kKilobyte = 1024, kMegabyte = kKilobyte * 1024, kGigabyte = kMegabyte * 1024;
    if (bytes < kMegabyte)
        return u"%1 KB"_s.arg((bytes + kKilobyte - 1) / kKilobyte);
    const bool huge = bytes >= kGigabyte;
    // "20.1 MB" is over a limit that "20 MB" is not: one decimal, unless it is 0.
    QString number = QString::number(double(bytes) / double(huge ? kGigabyte : kMegabyte), 'f', 1);
    if (number.endsWith(u".0"_s))
        number.chop(2);
    return number + (huge ? u" GB"_s : u" MB"_s);
}

qint64 freeSpaceFor(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
}

#ifdef Q_OS_WIN

Result<void> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return diskFailure(path, "open", QFileInfo::exists(path) ? EEXIST : EACCES);
    return {};
}

Result<void> createPrivateFolder(const QString &path)
{
    if (!QFileInfo(path).isDir() && !QDir().mkdir(path))
        return diskFailure(path, "mkdir", EACCES);
    return {};
}

Result<void> flushToDisk(const QString &, const QString &)
{
    return {};
}

bool flushFolder(const QString &)
{
    return true;
}

Result<void> renameOnDisk(const QString &from, const QString &to, IfThere ifThere)
{
    if (ifThere == IfThere::Refuse && QFileInfo::exists(to))
        return diskFailure(to, "rename", EEXIST);
    std::error_code error;
    std::filesystem::rename(from.toStdWString(), to.toStdWString(), error);
    if (error)
        return diskFailure(to, "rename", error.value());
    return {};
}

Result<void> keepAs(const QString &path, const QString &to)
{
    return renameOnDisk(path, to, IfThere::Refuse);
}

#else

static QByteArray systemPath(const QString &path)
{
    return QFile::encodeName(path);
}

Result<void> createPrivateFile(const QString &path)
{
    const int file =
        ::open(systemPath(path), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 || ::close(file) != 0)
        return diskFailure(path, "open", errno);
    return {};
}

Result<void> createPrivateFolder(const QString &path)
{
    if (::mkdir(systemPath(path), 0700) != 0 && (errno != EEXIST || !QFileInfo(path).isDir()))
        return diskFailure(path, "mkdir", errno == EEXIST ? ENOTDIR : errno);
    return {};
}

Result<void> flushToDisk(const QString &path, const QString &shownPath)
{
    const int file = ::open(systemPath(path), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0)
        return diskFailure(shownPath, "open written", errno);
    int error = ::fsync(file) == 0 ? 0 : errno;
#ifdef POSIX_FADV_DONTNEED
    if (!error)
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
#endif
    if (::close(file) != 0 && !error) // some file systems report a failed write only here
        error = errno;
    if (error)
        return diskFailure(shownPath, "fsync", error);
    return {};
}

bool flushFolder(const QString &folder)
{
    const int directory = ::open(systemPath(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) // one that may be written but not read
        return true;
    const bool flushed = ::fsync(directory) == 0 || errno == EINVAL || errno == ENOTSUP ||
                         errno == EACCES || errno == EBADF;
    const int error = errno;
    ::close(directory);
    errno = error;
    return flushed;
}

// A rename that never replaces. Where the file system cannot do it in one step: the second name
// first, then the first one goes.
static int moveToNewName(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
#endif
    return ::link(from, to) == 0 ? ::unlink(from) : -1;
}

Result<void> renameOnDisk(const QString &from, const QString &to, IfThere ifThere)
{
    const QByteArray source = systemPath(from);
    const QByteArray target = systemPath(to);
    const int done =
        ifThere == IfThere::Replace ? ::rename(source, target) : moveToNewName(source, target);
    if (done != 0)
        return diskFailure(to, "rename", errno);
    if (!flushFolder(QFileInfo(to).absolutePath()))
        return diskFailure(to, "fsync folder", errno);
    return {};
}

Result<void> keepAs(const QString &path, const QString &to)
{
    if (::link(systemPath(path), systemPath(to)) != 0) {
        if (errno != EPERM && errno != ENOTSUP && errno != EMLINK)
            return diskFailure(to, "link", errno);
        return renameOnDisk(path, to, IfThere::Refuse);
    }
    if (!flushFolder(QFileInfo(to).absolutePath()))
        return diskFailure(to, "fsync folder", errno);
    return {};
}

#endif

} // namespace models
