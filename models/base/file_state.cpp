// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/file_state.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <QDateTime>
#else
#include <sys/stat.h>
#endif

namespace models {

#ifdef Q_OS_WIN

// Windows lets nobody rename or remove a file that SQLite has open: size and time are enough there.
std::optional<FileState> fileState(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return std::nullopt;
    return FileState{{0, qHash(info.canonicalFilePath().toLower())},
                     info.size(),
                     info.lastModified().toMSecsSinceEpoch() * 1'000'000,
                     1};
}

#else

std::optional<FileState> fileState(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
#ifdef Q_OS_MACOS
    const timespec modified = found.st_mtimespec;
#else
    const timespec modified = found.st_mtim;
#endif
    return FileState{{quint64(found.st_dev), quint64(found.st_ino)},
                     qint64(found.st_size),
                     qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec,
                     quint64(found.st_nlink)};
}

#endif

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace models
