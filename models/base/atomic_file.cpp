// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/atomic_file.h"

#include "models/base/disk.h"
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
                QCoreApplication::translate("AtomicFile",
                                            "“%1” is the file that is open just now. Please choose "
                                            "another file name.")
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
        return diskFailure(path, "save", errno);
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
        return diskFailure(path, "rename", error.value());
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

static Result<void> replace(const QString &path, const QFileInfo &target, const QString &temporary)
{
    if (::rename(QFile::encodeName(temporary).constData(),
                 QFile::encodeName(target.filePath()).constData()) != 0)
        return diskFailure(path, "rename", errno);
    if (!flushFolder(target.absolutePath()))
        return diskFailure(path, "fsync folder", errno);
    return {};
}

// Both kinds of writing: `fill` gets the new file, open and empty.
static Result<void> writeThrough(const QString &path,
                                 const std::function<Result<void>(int, const QString &)> &fill)
{
    const QFileInfo target = resolved(path);
    if (target.isDir())
        return diskFailure(path, "open", EISDIR);
    if (const auto open = notOpen(path); !open)
        return open;
    const QString temporary = temporaryName(target);
    const NotedFile noted(temporary);
    Descriptor created(createExclusively(temporary));
    if (!created.isOpen())
        return diskFailure(path, "open", errno);
    Remover remover(temporary);
    if (const Result<void> filled = fill(created.number(), temporary); !filled)
        return filled;
    if (created.close() != 0)
        return diskFailure(path, "close", errno);
    if (const Result<void> replaced = replace(path, target, temporary); !replaced)
        return replaced;
    remover.release();
    return {};
}

Result<void> atomicWrite(const QString &path, const QByteArray &content)
{
    return writeThrough(path, [&](int file, const QString &) -> Result<void> {
        if (!writeAll(file, content))
            return diskFailure(path, "write", errno, content.size());
        if (::fsync(file) != 0)
            return diskFailure(path, "fsync", errno, content.size());
        if (!holds(file, content))
            return diskFailure(path, "read back", errno);
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
            return diskFailure(path, "open written", errno);
        if (::fchmod(file.number(), 0600) != 0)
            return diskFailure(path, "chmod", errno);
        if (::fsync(file.number()) != 0)
            return diskFailure(path, "fsync", errno);
        return {};
    });
}

#endif

} // namespace models
