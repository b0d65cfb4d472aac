// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/process_identity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#endif

namespace models {

static QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
#ifdef Q_OS_UNIX
    if (const passwd *entry = ::getpwuid(::getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return QStringLiteral("?");
}

static QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// Field 22 of /proc/<number>/stat, see proc(5); 0 where there is no such process or no /proc. The
// name in field 2 may hold blanks and brackets, so fields are counted from behind it.
static qint64 startOf(qint64 number)
{
    constexpr int kFieldsBefore = 19;
    const QByteArray stat = textOf(QStringLiteral("/proc/%1/stat").arg(number));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(kFieldsBefore).toLongLong();
}

// machine-id(5) must not be shown as it is; a digest of it with our name tells computers apart,
// too.
static QString machineDigest()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    const QByteArray digest =
        QCryptographicHash::hash("yanxun " + id, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.left(16));
}

const ProcessIdentity &thisProcess()
{
    static const ProcessIdentity process = [] {
        const qint64 number = QCoreApplication::applicationPid();
        return ProcessIdentity{
            loginName(),
            QSysInfo::machineHostName(),
            machineDigest(),
            QString::fromLatin1(textOf(QStringLiteral("/proc/sys/kernel/random/boot_id"))),
            QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1),
            number,
            startOf(number)};
    }();
    return process;
}

static bool exists([[maybe_unused]] qint64 number)
{
#ifdef Q_OS_UNIX
    return number > 0 && (::kill(pid_t(number), 0) == 0 || errno == EPERM);
#else
    return true;
#endif
}

Liveness livenessOf(const ProcessIdentity &process)
{
    const ProcessIdentity &own = thisProcess();
    const bool sameMachine =
        own.machine.isEmpty() ? process.host == own.host : process.machine == own.machine;
    if (process.bootId != own.bootId) // this computer was started anew since, or it is another one
        return sameMachine ? Liveness::Gone : Liveness::Elsewhere;
    if (own.bootId.isEmpty() && !sameMachine)
        return Liveness::Elsewhere;
    if (process.processes != own.processes)
        return Liveness::Elsewhere;
    const bool same = process.startedAt == startOf(process.number);
    return exists(process.number) && same ? Liveness::Runs : Liveness::Gone;
}

} // namespace models
