// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/atomic_file.h"

#include "models/base/open_files.h"
#include "models/base/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <QSaveFile>

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
static QString causeText(int error)
{
    switch (error) {
    case ENOSPC:
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

// `step` names the system call for the log.
static Failure environment(const QString &path, const char *step, int error)
{
    return fail(
        ErrorCode::Environment,
        say(QT_TRANSLATE_NOOP("AtomicFile", "“%1” could not be saved. %2"))
            .arg(QDir::toNativeSeparators(path), causeText(error)),
        u"%1: %2"_s.arg(QString::fromLatin1(step), QString::fromLocal8Bit(strerror(error))));
}

// A hidden name in the target's folder that nobody else uses. The suffix stays, because some
// libraries choose the format by it.
static QString temporaryName(const QFileInfo &target)
{
    const QString suffix = target.suffix().left(16);
    return u"%1/.saving-%2%3"_s.arg(target.absolutePath(),
                                    QString::number(QRandomGenerator::system()->generate64(), 16),
                                    suffix.isEmpty() ? QString() : u"."_s + suffix);
}

// The file itself, not the link to it, is what gets replaced.
static QFileInfo resolved(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? QFileInfo(info.symLinkTarget()) : QFileInfo(info.absoluteFilePath());
}

// The file of records that is open must not be replaced by something else, whoever asks for it.
static Result<void> notOpen(const QString &path)
{
    if (!isLive(path))
        return {};
    return fail(ErrorCode::Refused,
                say(QT_TRANSLATE_NOOP("AtomicFile", "“%1” is the file that is open just now. "
                                                    "Please choose another file name."))
                    .arg(QDir::toNativeSeparators(path)));
}

// Removes the temporary file unless it became the target.
class Remover
{
public:
    explicit Remover(QString path) : m_path(std::move(path)) {}
    ~Remover()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Remover(const Remover &) = delete;
    Remover &operator=(const Remover &) = delete;
    void release() { m_path.clear(); }

private:
    QString m_path;
};

#ifdef Q_OS_WIN

Result<void> atomicWrite(const QString &path, const QByteArray &content)
{
    if (const auto open = notOpen(path); !open)
        return open;
    QSaveFile file(resolved(path).filePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return environment(path, "save", errno);
    return {};
}

Result<void> atomicWrite(const QString &path,
                         const std::function<Result<void>(const QString &temporary)> &write)
{
    if (const auto open = notOpen(path); !open)
        return open;
    const QFileInfo target = resolved(path);
    const QString temporary = temporaryName(target);
    const NotedFile noted(temporary);
    Remover remover(temporary);
    if (const Result<void> written = write(temporary); !written)
        return written;
    std::error_code error;
    std::filesystem::rename(temporary.toStdWString(), target.filePath().toStdWString(), error);
    if (error)
        return environment(path, "rename", error.value());
    remover.release();
    return {};
}

#else

// An open file that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    // 0, or -1 with errno: some file systems report a failed write only here.
    int close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 ? 0 : ::close(number);
    }

private:
    int m_number;
};

static int createExclusively(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(),
                  O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

static bool writeAll(int file, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count =
            ::write(file, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

// Whether the file holds `content` and nothing more. errno is EIO when it does not.
static bool holds(int file, const QByteArray &content)
{
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED); // read the disk, not what we just wrote
#endif
    QByteArray block(1 << 18, Qt::Uninitialized);
    qsizetype done = 0;
    for (;;) {
        const ssize_t count = ::pread(file, block.data(), static_cast<size_t>(block.size()),
                                      static_cast<off_t>(done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        errno = EIO;
        if (count == 0)
            return done == content.size();
        if (done + count > content.size() ||
            std::memcmp(block.constData(), content.constData() + done,
                        static_cast<size_t>(count)) != 0)
            return false;
        done += count;
    }
}

// Makes the rename survive a power cut. A folder that may not be read, or a file system that cannot
// flush folders, is no failure: the file itself is on the disk by then.
static bool flushFolder(const QString &folder)
{
    const Descriptor directory(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen())
        return true;
    return ::fsync(directory.number()) == 0 || errno == EINVAL || errno == ENOTSUP ||
           errno == EACCES || errno == EBADF;
}

static Result<void> replace(const QString &path, const QFileInfo &target, const QString &temporary)
{
    if (::rename(QFile::encodeName(temporary).constData(),
                 QFile::encodeName(target.filePath()).constData()) != 0)
        return environment(path, "rename", errno);
    if (!flushFolder(target.absolutePath()))
        return environment(path, "fsync folder", errno);
    return {};
}

// Both kinds of writing: `fill` gets the new file, open and empty.
static Result<void> writeThrough(const QString &path,
                                 const std::function<Result<void>(int, const QString &)> &fill)
{
    const QFileInfo target = resolved(path);
    if (target.isDir())
        return environment(path, "open", EISDIR);
    if (const auto open = notOpen(path); !open)
        return open;
    const QString temporary = temporaryName(target);
    const NotedFile noted(temporary);
    Descriptor created(createExclusively(temporary));
    if (!created.isOpen())
        return environment(path, "open", errno);
    Remover remover(temporary);
    if (const Result<void> filled = fill(created.number(), temporary); !filled)
        return filled;
    if (created.close() != 0)
        return environment(path, "close", errno);
    if (const Result<void> replaced = replace(path, target, temporary); !replaced)
        return replaced;
    remover.release();
    return {};
}

Result<void> atomicWrite(const QString &path, const QByteArray &content)
{
    return writeThrough(path, [&](int file, const QString &) -> Result<void> {
        if (!writeAll(file, content))
            return environment(path, "write", errno);
        if (::fsync(file) != 0)
            return environment(path, "fsync", errno);
        if (!holds(file, content))
            return environment(path, "read back", errno);
        return {};
    });
}

Result<void> atomicWrite(const QString &path,
                         const std::function<Result<void>(const QString &temporary)> &write)
{
    return writeThrough(path, [&](int, const QString &temporary) -> Result<void> {
        if (const Result<void> written = write(temporary); !written)
            return written;
        // The library may have put another file in the place of the one that we made.
        const Descriptor file(
            ::open(QFile::encodeName(temporary).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
        if (!file.isOpen())
            return environment(path, "open written", errno);
        if (::fchmod(file.number(), 0600) != 0)
            return environment(path, "chmod", errno);
        if (::fsync(file.number()) != 0)
            return environment(path, "fsync", errno);
        return {};
    });
}

#endif

} // namespace models
