// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QProcess>
#include <QStandardPaths>

TEST(TablesPage, SaysWhatTheMigrationsSay)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        GTEST_SKIP() << "needs python3, which is not on this machine";
    QProcess process;
    process.start(python, {QStringLiteral(YANXUN_SOURCE_DIR "/packaging/tables.py"),
                           QStringLiteral("--check")});
    ASSERT_TRUE(process.waitForFinished(60000)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}
