// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_copies.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFileInfo>

using namespace models;

static QStringList foldersIn(const QString &parent)
{
    return QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

TEST(PrivateCopies, CanBeReadByThisPersonAloneAndAreGoneAfterwards)
{
    const tests::Folder folder;
    QString path;
    {
        PrivateCopies copies(folder.path());
        path = *copies.write(QStringLiteral("证书.pdf"), "bytes");
        EXPECT_EQ(tests::readFile(path), "bytes");
        EXPECT_EQ(QFileInfo(path).fileName(), QStringLiteral("证书.pdf"));
        const auto group = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup;
        const auto other = QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const auto execute = QFileDevice::ExeOwner;
        EXPECT_FALSE(QFileInfo(path).permissions() & (group | other | execute));
        const QString outer = folder.path(foldersIn(folder.path()).first());
        EXPECT_FALSE(QFileInfo(outer).permissions() & (group | other));
    }
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_EQ(foldersIn(folder.path()), QStringList());
}

TEST(PrivateCopies, KeepDocumentsOfOneNameApart)
{
    const tests::Folder folder;
    PrivateCopies copies(folder.path());
    const QString first = *copies.write(QStringLiteral("a.pdf"), "1");
    const QString second = *copies.write(QStringLiteral("a.pdf"), "2");
    EXPECT_EQ(tests::readFile(first), "1");
    EXPECT_EQ(tests::readFile(second), "2");
    copies.clear();
    EXPECT_FALSE(QFileInfo::exists(first));
    EXPECT_TRUE(copies.write(QStringLiteral("a.pdf"), "3")) << "after the next file was opened";
}

TEST(PrivateCopies, AreRemovedByTheNextProgramWhenOneEndedWithoutAWord)
{
    const tests::Folder folder;
    const QString left = folder.path(QStringLiteral("yanxun-copies-left"));
    QDir().mkpath(left + QStringLiteral("/1"));
    tests::writeFile(left + QStringLiteral("/1/证书.pdf"), "secret");
    // The lock of a process that does not run: no system gives that number.
    tests::writeFile(left + QStringLiteral("/lock"),
                     "2147483600\nyanxun\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    PrivateCopies running(folder.path());
    EXPECT_FALSE(QFileInfo::exists(left));
    const QString shown = *running.write(QStringLiteral("a.pdf"), "1");
    const PrivateCopies second(folder.path());
    EXPECT_TRUE(QFileInfo::exists(shown)) << "a running program's copies must stay";
}

TEST(PrivateCopies, NeverStartAProgram)
{
    const tests::Folder folder;
    PrivateCopies copies(folder.path());
    for (const char *name : {"证书.pdf.exe", "a.DESKTOP", "b.sh", "c.lnk", "d.js"}) {
        const auto written = copies.write(QString::fromUtf8(name), "x");
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().code, ErrorCode::Refused);
    }
    EXPECT_EQ(foldersIn(folder.path()), QStringList());
}

TEST(PrivateCopies, StayInTheirFolderWhateverTheName)
{
    const tests::Folder folder;
    PrivateCopies copies(folder.path());
    const QString root = QDir(folder.path()).canonicalPath();
    const QString many = QString(400, QChar(u'长')) + QStringLiteral(".pdf");
    for (const QString &name :
         {QStringLiteral("../../evil.pdf"), QStringLiteral("/etc/x.pdf"), QStringLiteral(".."),
          QString(), QStringLiteral("a\nb.pdf"), many, QStringLiteral("-rf.pdf")}) {
        const auto path = copies.write(name, "x");
        ASSERT_TRUE(path) << name.toStdString();
        EXPECT_TRUE(QFileInfo(*path).canonicalFilePath().startsWith(root));
        EXPECT_FALSE(QFileInfo(*path).fileName().startsWith(QLatin1Char('-')));
    }
    EXPECT_TRUE(copies.write(many, "x")->endsWith(QStringLiteral(".pdf")));
}
