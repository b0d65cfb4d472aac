// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/private_copies.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFileInfo>

using namespace models;

TEST(PrivateCopies, CanBeReadByThisPersonAloneAndAreGoneAfterwards)
{
    QString path;
    {
        PrivateCopies copies;
        path = *copies.write(QStringLiteral("证书.pdf"), "bytes");
        EXPECT_EQ(tests::readFile(path), "bytes");
        EXPECT_EQ(QFileInfo(path).fileName(), QStringLiteral("证书.pdf"));
        const auto group = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup;
        const auto other = QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const auto execute = QFileDevice::ExeOwner;
        EXPECT_FALSE(QFileInfo(path).permissions() & (group | other | execute));
        const QString outer = QFileInfo(QFileInfo(path).path()).path();
        EXPECT_FALSE(QFileInfo(outer).permissions() & (group | other));
    }
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(PrivateCopies, KeepDocumentsOfOneNameApart)
{
    PrivateCopies copies;
    const QString first = *copies.write(QStringLiteral("a.pdf"), "1");
    const QString second = *copies.write(QStringLiteral("a.pdf"), "2");
    EXPECT_EQ(tests::readFile(first), "1");
    EXPECT_EQ(tests::readFile(second), "2");
    copies.clear();
    EXPECT_FALSE(QFileInfo::exists(first));
    EXPECT_TRUE(copies.write(QStringLiteral("a.pdf"), "3")) << "after the next file was opened";
}

TEST(PrivateCopies, NeverStartAProgram)
{
    PrivateCopies copies;
    for (const char *name : {"证书.pdf.exe", "a.DESKTOP", "b.sh", "c.lnk", "d.js"}) {
        const auto written = copies.write(QString::fromUtf8(name), "x");
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().code, ErrorCode::Refused);
    }
}

TEST(PrivateCopies, StayInTheirFolderWhateverTheName)
{
    PrivateCopies copies;
    ASSERT_TRUE(copies.write(QStringLiteral("a.pdf"), "x")); // makes the folder
    const QString root = QDir(PrivateFolder::root()).canonicalPath();
    ASSERT_FALSE(root.isEmpty());
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
