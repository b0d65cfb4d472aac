// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_process.h"

#include <QJsonDocument>

namespace tests {

static constexpr int kLongest = 60'000; // milliseconds

OtherProcess::OtherProcess(const QStringList &words, const QStringList &before)
{
    const QStringList command = before + QStringList{QStringLiteral(YANXUN_FILE_WORKER)} + words;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(command.first(), command.mid(1));
    m_process.waitForStarted(kLongest);
}

OtherProcess::~OtherProcess()
{
    finish();
}

QJsonObject OtherProcess::answer()
{
    for (;;) {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kLongest))
                return {};
        const QJsonDocument document = QJsonDocument::fromJson(m_process.readLine());
        if (document.isObject())
            return document.object();
    }
}

QJsonObject OtherProcess::ask(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    return answer();
}

void OtherProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kLongest);
}

QByteArray OtherProcess::finish()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kLongest))
        kill();
    return m_process.readAllStandardOutput();
}

QJsonObject describeFile(const QString &path, const QStringList &before)
{
    OtherProcess other({QStringLiteral("describe"), path}, before);
    return other.answer();
}

bool shell(const QString &command, const QStringList &words)
{
    return QProcess::execute(QStringLiteral("sh"),
                             QStringList{QStringLiteral("-c"), command, QStringLiteral("sh")} +
                                 words) == 0;
}

} // namespace tests
