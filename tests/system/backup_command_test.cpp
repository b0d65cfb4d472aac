// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups.h"
#include "models/storage/record_file.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

using tests::Answer;
using tests::runProgram;

// A filled file, closed, and a small roster that can be imported into it.
class BackupCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(tests::makeFilledFile(file));
        tests::writeFile(book, "学校名称,简称,城乡类型代码,代码年份\n新建小学,建小,220,"
                               "2016\n新建中学,建中,111,2016\n");
    }

    QStringList backups() const
    {
        return QDir(models::backupFolder(file)).entryList({"*.yanxun"}, QDir::Files);
    }

    tests::Folder folder;
    QString file = folder.path(QStringLiteral("某区.yanxun"));
    QString copy = folder.path(QStringLiteral("备份.yanxun"));
    QString book = folder.path(QStringLiteral("学校名录.csv"));
};

TEST_F(BackupCommand, CopiesAFileThereAndBack)
{
    const QByteArray before = tests::readFile(file);
    const Answer made = runProgram({"backup", file, "--to", copy, "--json"});
    EXPECT_EQ(made.exitCode, 0) << made.err.toStdString();
    EXPECT_EQ(made.json()["rows"]["teacher"].toInt(), 24);
    EXPECT_EQ(made.json()["bytes"].toInt(), QFileInfo(copy).size());
    EXPECT_EQ(tests::readFile(file), before);
    EXPECT_FALSE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther));

    const QString again = folder.path("again.yanxun");
    const Answer restored = runProgram({"restore", copy, "--to", again, "--json"});
    EXPECT_EQ(restored.exitCode, 0) << restored.err.toStdString();
    EXPECT_EQ(restored.json()["rows"].toObject(), made.json()["rows"].toObject());
    EXPECT_EQ(runProgram({"check", again}).exitCode, runProgram({"check", file}).exitCode);
}

TEST_F(BackupCommand, NeverWritesOverAFile)
{
    tests::writeFile(copy, "mine");
    for (const QStringList &line :
         {QStringList{"backup", file, "--to", copy}, QStringList{"restore", file, "--to", copy},
          QStringList{"backup", file, "--to", file}, QStringList{"restore", file, "--to", file}}) {
        const QByteArray before = tests::readFile(line.last());
        const Answer answer = runProgram(line + QStringList{"--json"});
        EXPECT_EQ(answer.exitCode, 3) << line.first().toStdString();
        EXPECT_TRUE(answer.json()["error"].toString().contains(line.last()));
        EXPECT_EQ(tests::readFile(line.last()), before);
    }
}

TEST_F(BackupCommand, RefusesABackupThatIsNotWhole)
{
    ASSERT_EQ(runProgram({"backup", file, "--to", copy}).exitCode, 0);
    QFile damaged(copy);
    ASSERT_TRUE(damaged.resize(damaged.size() / 2));
    const QString to = folder.path("new.yanxun");
    const Answer answer = runProgram({"restore", copy, "--to", to, "--json"});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_EQ(answer.json()["code"].toString(), "damaged");
    EXPECT_FALSE(QFileInfo::exists(to));
    EXPECT_EQ(runProgram({"restore", folder.path("no.yanxun"), "--to", to}).exitCode, 3);
    EXPECT_EQ(QDir(folder.path()).entryList({".saving*"}, QDir::Files | QDir::Hidden).size(), 0);
}

TEST_F(BackupCommand, BacksUpBeforeAnImportButNotBeforeARehearsal)
{
    EXPECT_LE(runProgram({"import", file, book, "--dry-run"}).exitCode, 1);
    EXPECT_EQ(backups(), QStringList());
    EXPECT_LE(runProgram({"import", file, book}).exitCode, 1);
    ASSERT_EQ(backups().size(), 1);
    EXPECT_TRUE(backups().first().contains("import"));
}

TEST_F(BackupCommand, ImportsWithoutABackupOnlyWhenToldTo)
{
    tests::writeFile(models::backupFolder(file), "in the way");
    const QByteArray before = tests::readFile(file);
    const Answer refused = runProgram({"import", file, book, "--json", "--lang", "en"});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.json()["error"].toString().contains("--without-backup"));
    EXPECT_TRUE(refused.json()["error"].toString().contains(models::backupFolder(file)));
    EXPECT_EQ(tests::readFile(file), before);
    EXPECT_LE(runProgram({"import", file, book, "--without-backup"}).exitCode, 1);
    EXPECT_NE(tests::readFile(file), before);
}

} // namespace
