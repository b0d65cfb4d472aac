// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace tests {

// What a program of poppler-utils prints about a PDF; null when the program is not installed.
inline QString runPoppler(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished(30000);
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return output.isNull() ? QStringLiteral("") : output;
}

inline QString textOfPdf(const QString &file)
{
    return runPoppler(QStringLiteral("pdftotext"),
                      {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
}

} // namespace tests

#define SKIP_WITHOUT_POPPLER(program)                                                              \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                         \
    GTEST_SKIP() << "needs " program " (poppler-utils), which is not on this machine"
