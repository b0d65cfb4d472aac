// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/program.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace tests {

Answer runProgram(const QStringList &words, const QString &folder)
{
    constexpr int kLongest = 60'000; // milliseconds
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(YANXUN_PROGRAM), words);
    Answer answer;
    if (process.waitForFinished(kLongest) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QJsonObject figureOf(const Answer &answer, const QString &id)
{
    for (const QJsonValue &figure : answer.json().array())
        if (figure[QLatin1String("id")].toString() == id)
            return figure.toObject();
    return {};
}

} // namespace tests
