// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tests {

QString sharedFile(const QString &relativePath)
{
    const QString path = QStringLiteral(YANXUN_SOURCE_DIR "/../shared/") + relativePath;
    return QFileInfo::exists(path) ? path : QString();
}

QString memoryPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace tests
