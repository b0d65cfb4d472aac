// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_disk.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace tests {

#ifdef Q_OS_LINUX

static int mountTmpfs(const QString &path, qint64 bytes, unsigned long flags)
{
    const QByteArray options = "size=" + QByteArray::number(bytes) + ",mode=700";
    return ::mount("tmpfs", QFile::encodeName(path), "tmpfs", flags, options.constData());
}

static void writeText(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

// Makes this process its own root, once.
static bool enterNamespace()
{
    const QByteArray user = QByteArray::number(::getuid()), group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeText("/proc/self/setgroups", "deny");
    writeText("/proc/self/uid_map", "0 " + user + " 1");
    writeText("/proc/self/gid_map", "0 " + group + " 1");
    return true;
}

TinyDisk::TinyDisk(qint64 bytes)
{
    int done = mountTmpfs(m_folder.path(), bytes, 0);
    if (done != 0 && errno == EPERM && enterNamespace())
        done = mountTmpfs(m_folder.path(), bytes, 0);
    if (done != 0)
        m_reason = QString::fromLocal8Bit(std::strerror(errno));
}

TinyDisk::~TinyDisk()
{
    if (m_reason.isEmpty())
        ::umount2(QFile::encodeName(m_folder.path()), MNT_DETACH);
}

bool TinyDisk::grow(qint64 bytes)
{
    return mountTmpfs(m_folder.path(), bytes, MS_REMOUNT) == 0;
}

#else

TinyDisk::TinyDisk(qint64) : m_reason(QStringLiteral("only Linux has tmpfs")) {}
TinyDisk::~TinyDisk() = default;
bool TinyDisk::grow(qint64)
{
    return false;
}

#endif

} // namespace tests
