// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/atomic_file.h"

#include "tests/support/support.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace models;

static QStringList everythingIn(const tests::Folder &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

TEST(AtomicFile, WritesNewFilesAndReplacesOldOnes)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("名册 2024.xlsx"));
    ASSERT_TRUE(atomicWrite(path, QByteArray("first")));
    ASSERT_TRUE(atomicWrite(path, QByteArray(3'000'000, 'x')));
    EXPECT_EQ(tests::readFile(path), QByteArray(3'000'000, 'x'));
    ASSERT_TRUE(atomicWrite(path, QByteArray()));
    EXPECT_EQ(QFileInfo(path).size(), 0);
    EXPECT_EQ(everythingIn(folder), QStringList{QStringLiteral("名册 2024.xlsx")});
}

TEST(AtomicFile, NamesTheFileAndTheCauseWhenTheFolderDoesNotExist)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("missing/list.csv"));
    const Result<void> result = atomicWrite(path, QByteArray("x"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Environment);
    EXPECT_TRUE(result.error().message.contains(QStringLiteral("list.csv")));
    EXPECT_TRUE(result.error().message.contains(QStringLiteral("folder does not exist")));
    EXPECT_FALSE(result.error().detail.contains(QStringLiteral("list")));
}

TEST(AtomicFile, FailsWhenThePathLeadsThroughAFileOrEndsInAFolder)
{
    tests::Folder folder;
    tests::writeFile(folder.path(QStringLiteral("file")), "old");
    EXPECT_FALSE(atomicWrite(folder.path(QStringLiteral("file/inside")), QByteArray("x")));
    EXPECT_EQ(tests::readFile(folder.path(QStringLiteral("file"))), "old");

    QDir(folder.path()).mkdir(QStringLiteral("sub"));
    EXPECT_FALSE(atomicWrite(folder.path(QStringLiteral("sub")), QByteArray("x")));
    EXPECT_EQ(everythingIn(folder).size(), 2);
}

TEST(AtomicFile, LeavesTheOldFileWhenTheWriterFails)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("report.pdf"));
    tests::writeFile(path, "old");
    const Result<void> result = atomicWrite(path, [](const QString &temporary) -> Result<void> {
        tests::writeFile(temporary, "half");
        return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(tests::readFile(path), "old");
    EXPECT_EQ(everythingIn(folder).size(), 1);
}

TEST(AtomicFile, FailsWhenTheWriterLeavesNothing)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("report.pdf"));
    tests::writeFile(path, "old");
    const Result<void> result = atomicWrite(path, [](const QString &temporary) -> Result<void> {
        QFile::remove(temporary);
        return {};
    });
    EXPECT_FALSE(result);
    EXPECT_EQ(tests::readFile(path), "old");
}

TEST(AtomicFile, TakesWhatTheWriterWroteAndKeepsTheSuffix)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("chart.svg"));
    ASSERT_TRUE(atomicWrite(path, [&](const QString &temporary) -> Result<void> {
        EXPECT_EQ(QFileInfo(temporary).suffix(), QStringLiteral("svg"));
        EXPECT_EQ(QFileInfo(temporary).absolutePath(), QFileInfo(path).absolutePath());
        tests::writeFile(temporary, "<svg/>");
        return {};
    }));
    EXPECT_EQ(tests::readFile(path), "<svg/>");
    EXPECT_EQ(everythingIn(folder), QStringList{QStringLiteral("chart.svg")});
}

#ifdef Q_OS_UNIX

static unsigned modeOf(const QString &path)
{
    struct stat status = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
    return status.st_mode & 07777;
}

TEST(AtomicFile, LetsOnlyTheOwnerReadWhatItWrites)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("a"));
    ASSERT_TRUE(atomicWrite(path, QByteArray("x")));
    EXPECT_EQ(modeOf(path), 0600u);

    // Also when a library removes our file and creates its own.
    ASSERT_TRUE(atomicWrite(path, [](const QString &temporary) -> Result<void> {
        QFile::remove(temporary);
        tests::writeFile(temporary, "y");
        QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        return {};
    }));
    EXPECT_EQ(modeOf(path), 0600u);
}

TEST(AtomicFile, ReplacesTheFileBehindALink)
{
    tests::Folder folder;
    const QString real = folder.path(QStringLiteral("real"));
    const QString link = folder.path(QStringLiteral("link"));
    tests::writeFile(real, "old");
    ASSERT_TRUE(QFile::link(real, link));
    ASSERT_TRUE(atomicWrite(link, QByteArray("new")));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(tests::readFile(real), "new");
}

TEST(AtomicFile, LeavesTheOldFileWhenTheDiskTakesOnlyAPart)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("big"));
    tests::writeFile(path, "old");

    // A limit on file size stands for a full disk: write() succeeds in part, then fails.
    rlimit before = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1000;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> result = atomicWrite(path, QByteArray(5000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Environment);
    EXPECT_EQ(tests::readFile(path), "old");
    EXPECT_EQ(everythingIn(folder).size(), 1);
}

#endif
