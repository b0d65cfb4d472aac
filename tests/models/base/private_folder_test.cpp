// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/private_folder.h"

#include "tests/support/support.h"

#include <QDir>
#include <QFile>

using namespace models;

TEST(PrivateFolder, RemovesWhatAKilledBackupLeftWithItsJournal_Defect15)
{
    const tests::Folder folder;
    const QString saving = folder.path(QStringLiteral(".saving-12ab34cd.yanxun"));
    const QString journal = saving + QStringLiteral("-journal");
    const QString other = folder.path(QStringLiteral("a.yanxun-journal"));
    for (const QString &file : {saving, journal, other})
        tests::writeFile(file, "left");
    // The folder of a program that is gone: nobody holds its lock.
    const QString dead = PrivateFolder::root() + QStringLiteral("/dead-for-a-test");
    ASSERT_TRUE(QDir().mkpath(dead));
    tests::writeFile(dead + QStringLiteral("/1.note"), saving.toUtf8());
    removeLeftovers();
    EXPECT_FALSE(QFile::exists(dead));
    EXPECT_FALSE(QFile::exists(saving));
    EXPECT_FALSE(QFile::exists(journal));
    EXPECT_TRUE(QFile::exists(other)) << "somebody's own";
}
