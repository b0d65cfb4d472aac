// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace tests {

// Another process that opens files (file_worker.cpp), talked to line by line.
class OtherProcess
{
public:
    // `before` are words put before the command, such as those of strace or setpriv.
    explicit OtherProcess(const QStringList &words, const QStringList &before = {});
    // Ends it.
    ~OtherProcess();
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    // Its next line that is a JSON document, waited for up to a minute; empty when there is none.
    QJsonObject answer();
    // Says a line, and returns the answer.
    QJsonObject ask(const QString &line);
    // SIGKILL, as when the power of the program ends.
    void kill();
    // Ends its input, waits for its end and returns everything that it said and was not yet read.
    QByteArray finish();
    qint64 number() const { return m_process.processId(); }

private:
    QProcess m_process;
};

// How `file_worker describe` finds a file.
QJsonObject describeFile(const QString &path, const QStringList &before = {});

// Runs a command of the shell, in which "$1", "$2" … are `words`; false when it fails.
bool shell(const QString &command, const QStringList &words = {});

} // namespace tests
