// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/traced_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tests {

// Calls that change files. Only the program's first thread is traced: it is the one that writes.
static const QString kCalls =
    QStringLiteral("write,writev,pwrite64,pwritev,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,"
                   "renameat,renameat2,link,linkat,mkdir,mkdirat");

static QProcess::ExitStatus run(const QStringList &options, const QStringList &words, int *exitCode)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("strace"),
                  options + QStringList{QStringLiteral(YANXUN_PROGRAM)} + words);
    if (!process.waitForFinished(120'000))
        return QProcess::CrashExit;
    *exitCode = process.exitCode();
    return process.exitStatus();
}

bool canTrace()
{
    QProcess process;
    process.start(QStringLiteral("strace"),
                  {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
                   QStringLiteral("trace=none"), QStringLiteral("true")});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

int countWriteCalls(const QStringList &words)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("log"));
    int exitCode = -1;
    const auto status = run({QStringLiteral("-qq"), QStringLiteral("--seccomp-bpf"),
                             QStringLiteral("-f"), QStringLiteral("-ff"), QStringLiteral("-o"), log,
                             QStringLiteral("-e"), QStringLiteral("trace=") + kCalls},
                            words, &exitCode);
    if (status != QProcess::NormalExit || exitCode > 1)
        return -1;
    // One log a thread; the first thread has the smallest number.
    const QStringList logs =
        QDir(folder.path()).entryList({QStringLiteral("log.*")}, QDir::Files, QDir::Name);
    QStringList sorted = logs;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.mid(4).toInt() < b.mid(4).toInt();
    });
    QFile file(folder.filePath(sorted.value(0)));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return int(file.readAll().count('\n'));
}

bool runKilledAt(int call, const QStringList &words)
{
    int exitCode = -1;
    const auto status =
        run({QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
             QStringLiteral("-e"), QStringLiteral("trace=") + kCalls, QStringLiteral("-e"),
             QStringLiteral("inject=%1:signal=KILL:when=%2").arg(kCalls).arg(call)},
            words, &exitCode);
    return status == QProcess::CrashExit; // strace dies as what it traced did
}

} // namespace tests
