// SPDX-License-Identifier: GPL-3.0-or-later
// E3: everything that a person may try to open.
#include "models/storage/network_share.h"
#include "models/storage/record_file.h"
#include "tests/support/other_process.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace models;
using tests::describeFile;
using tests::OtherProcess;

namespace {

enum class Opens { ForWriting, ToRead, NotAtAll };

// What is tried: a command of the shell that makes it at "$1" of a whole file "$2", and how it must
// open.
struct Target
{
    const char *name;
    const char *command;
    Opens opens;
    std::optional<ReadOnlyReason> reason = {};
    const char *under = "繁昌.yanxun"; // its name
    const char *before = "";           // words before the program that opens it
};

void PrintTo(const Target &target, std::ostream *stream)
{
    *stream << target.name;
}

// The superuser may write everything; not so without this right.
constexpr auto kAsAnybody =
    "setpriv --bounding-set=-dac_override,-dac_read_search,-linux_immutable --inh-caps=-all";

// A whole file with one teacher.
class OpenTargets : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = RecordFile::create(whole);
        ASSERT_TRUE(made);
        ASSERT_TRUE((*made)->edit("add", [](Transaction &transaction) -> Result<void> {
            Teacher teacher{.name = "张伟"};
            transaction.insert(teacher);
            return {};
        }));
    }
    void TearDown() override { tests::shell("chmod -R u+rwX \"$1\"", {folder.path()}); }

    tests::Folder folder;
    QString whole = folder.path("whole.yanxun");
};

class E3 : public OpenTargets, public testing::WithParamInterface<Target>
{
};

TEST_P(E3, OpensOrSaysWhyNotWithinTwoSeconds)
{
    const Target &target = GetParam();
    const QStringList before = QString::fromUtf8(target.before).split(' ', Qt::SkipEmptyParts);
    if (!before.isEmpty() && QStandardPaths::findExecutable(before.first()).isEmpty())
        GTEST_SKIP() << "needs " << before.first().toStdString();
    const QString at = folder.path(QString::fromUtf8(target.under));
    ASSERT_TRUE(tests::shell(target.command, {at, whole}));
    const QJsonObject answer = describeFile(at, before);
    ASSERT_FALSE(answer.isEmpty());
    EXPECT_LT(answer["ms"].toInt(), 2000);
    EXPECT_EQ(answer["opened"].toBool(), target.opens != Opens::NotAtAll)
        << answer["message"].toString().toStdString();
    EXPECT_EQ(answer["read_only"].toBool(), target.opens == Opens::ToRead);
    EXPECT_EQ(answer["teachers"].toInt(), target.opens != Opens::NotAtAll);
    if (target.reason) {
        EXPECT_EQ(answer["reason"].toInt(), int(*target.reason));
    }
    if (target.opens != Opens::ForWriting) {
        EXPECT_FALSE(answer["message"].toString().isEmpty());
        EXPECT_FALSE(answer["message"].toString().contains("%1"));
    }
}

constexpr auto kCopy = "cp \"$2\" \"$1\"";
// With room for a journal beside it, and without.
constexpr auto kLong =
    "研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研"
    "研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研a"
    "b.yanxun";
constexpr auto kLongest =
    "研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研"
    "研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研研"
    "研研ab.yanxun";
constexpr auto kDeep = "研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研"
                       "训研训研训研训研训研训研训/"
                       "研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研"
                       "训研训研训研训研训研训研训/"
                       "研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研"
                       "训研训研训研训研训研训研训/"
                       "研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研训研"
                       "训研训研训研训研训研训研训/"
                       "繁昌.yanxun";
constexpr auto kDeepCopy = "mkdir -p \"$(dirname \"$1\")\" && cp \"$2\" \"$1\"";

INSTANTIATE_TEST_SUITE_P(
    Targets, E3,
    testing::Values(
        Target{"PlainFile", kCopy, Opens::ForWriting},
        Target{"ReadOnlyFile", "cp \"$2\" \"$1\" && chmod 400 \"$1\"", Opens::ToRead,
               ReadOnlyReason::NotWritable, "繁昌.yanxun", kAsAnybody},
        Target{"ReadOnlyFolder", "mkdir \"${1%/*}\" && cp \"$2\" \"$1\" && chmod 500 \"${1%/*}\"",
               Opens::ToRead, ReadOnlyReason::NotWritable, "里/繁昌.yanxun", kAsAnybody},
        Target{"UnreadableFile",
               "cp \"$2\" \"$1\" && chmod 000 \"$1\"",
               Opens::NotAtAll,
               {},
               "繁昌.yanxun",
               kAsAnybody},
        Target{"HanziAndBlanks", kCopy, Opens::ForWriting, {}, "繁昌区 2023 年 研训.yanxun"},
        Target{"Emoji", kCopy, Opens::ForWriting, {}, "😀 研训 👩‍🏫.yanxun"},
        Target{"LineEndAndQuotes", kCopy, Opens::ForWriting, {}, "a\nb'c\"d%1?#.yanxun"},
        Target{"ShellCharacters", "cp \"$2\" \"$1\"", Opens::ForWriting, {}, "a%20b;c&d|e.yanxun"},
        Target{"NameOf246Bytes", kCopy, Opens::ForWriting, {}, kLong},
        Target{"NameOf255Bytes", kCopy, Opens::ToRead, ReadOnlyReason::NameTooLong, kLongest},
        Target{"PathOver512Bytes", kDeepCopy, Opens::ToRead, ReadOnlyReason::NameTooLong, kDeep},
        Target{"Link", "ln -s \"$2\" \"$1\"", Opens::ForWriting},
        Target{"LinkToNowhere", "ln -s /nowhere/at/all \"$1\"", Opens::NotAtAll},
        Target{"LinkToItself", "ln -s \"$1\" \"$1\"", Opens::NotAtAll},
        Target{"HardLink", "ln \"$2\" \"$1\"", Opens::ToRead, ReadOnlyReason::SecondName},
        Target{"Pipe", "mkfifo \"$1\"", Opens::NotAtAll},
        Target{"Folder", "mkdir \"$1\"", Opens::NotAtAll},
        Target{"FullDevice", "ln -s /dev/full \"$1\"", Opens::NotAtAll},
        Target{"ZeroDevice", "ln -s /dev/zero \"$1\"", Opens::NotAtAll},
        Target{"KernelFile", "ln -s /proc/self/maps \"$1\"", Opens::NotAtAll},
        Target{"NoFile", ":", Opens::NotAtAll}, Target{"EmptyFile", ": > \"$1\"", Opens::NotAtAll},
        Target{"FiveGigabytesOfNothing", "truncate -s 5G \"$1\"", Opens::NotAtAll}),
    [](const auto &info) { return std::string(info.param.name); });

TEST_F(OpenTargets, E3_AFileInUseOpensToReadOnly)
{
    OtherProcess writer({"hold", whole});
    writer.answer();
    const QJsonObject answer = describeFile(whole);
    EXPECT_TRUE(answer["read_only"].toBool());
    EXPECT_EQ(answer["teachers"].toInt(), 1);
}

TEST_F(OpenTargets, E3_OnlyTheRecordsOfAFileOfFiveGigabytesAreCopied)
{
    const QString at = folder.path("large.yanxun");
    ASSERT_TRUE(tests::shell("cp \"$2\" \"$1\" && ln \"$1\" \"$1.second\" && truncate -s 5G \"$1\"",
                             {at, whole}));
    const QJsonObject answer = describeFile(at);
    EXPECT_TRUE(answer["read_only"].toBool()) << answer["message"].toString().toStdString();
    EXPECT_LT(answer["ms"].toInt(), 2000);
}

TEST_F(OpenTargets, E3_AReadOnlyMountOpensToReadOnly)
{
    const QString mounted = folder.path("mounted");
    ASSERT_TRUE(QDir().mkdir(mounted));
    const QStringList before{
        "unshare",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        "mount -t tmpfs none \"$0\" && cp \"$1\" \"$0/a.yanxun\" && mount -o remount,ro \"$0\" && "
        "shift && exec \"$@\"",
        mounted,
        whole};
    if (QStandardPaths::findExecutable("unshare").isEmpty() ||
        QProcess::execute("unshare", {"--map-root-user", "--mount", "true"}) != 0)
        GTEST_SKIP() << "needs user namespaces, which this machine does not allow";
    const QJsonObject answer = describeFile(mounted + "/a.yanxun", before);
    EXPECT_TRUE(answer["read_only"].toBool()) << answer["message"].toString().toStdString();
    EXPECT_EQ(answer["reason"].toInt(), int(ReadOnlyReason::NotWritable));
    EXPECT_EQ(answer["teachers"].toInt(), 1);
}

// A file and the journal that a program killed in the middle of an edit left beside it.
void leaveHalfDone(const QString &whole, const QString &at)
{
    SQLite::Database database(whole.toStdString(), SQLite::OPEN_READWRITE);
    // No room in memory: pages reach the file before the end, and the journal before them.
    database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;"
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                  "INSERT INTO setting (id, name, content) SELECT i, 'n' || i, hex(i) FROM n;"
                  "DELETE FROM teacher;");
    EXPECT_TRUE(tests::shell("cp \"$1\" \"$2\" && cp \"$1-journal\" \"$2-journal\"", {whole, at}));
}

TEST_F(OpenTargets, E3_WhatAKilledProgramLeftHalfDoneIsReadWithoutIt)
{
    const QString at = folder.path("half.yanxun");
    leaveHalfDone(whole, at);
    ASSERT_TRUE(tests::shell("ln \"$1\" \"$1.second\"", {at})); // so that it is only read
    const QByteArray before = tests::readFile(at), journal = tests::readFile(at + "-journal");
    const QJsonObject answer = describeFile(at);
    EXPECT_TRUE(answer["read_only"].toBool()) << answer["message"].toString().toStdString();
    EXPECT_EQ(answer["teachers"].toInt(), 1);
    EXPECT_EQ(tests::readFile(at), before);
    EXPECT_EQ(tests::readFile(at + "-journal"), journal);
    ASSERT_TRUE(tests::shell("rm \"$1.second\"", {at}));
    const QJsonObject taken = describeFile(at);
    EXPECT_FALSE(taken["read_only"].toBool(true));
    EXPECT_EQ(taken["teachers"].toInt(), 1);
}

TEST(NetworkShares, AreRecognisedByWhatTheSystemSaysOfThem)
{
    const std::vector<std::pair<FileSystem, const char *>> cases = {
        {{0x6969, "nfs4"}, "NFS"},
        {{0xFF534D42, "cifs"}, "SMB"},
        {{0xFE534D42, "smb3"}, "SMB"},
        {{0x01021997, "9p"}, "9P"},
        {{0x786F4256, "vboxsf"}, "VirtualBox"},
        {{0x5346414F, "afs"}, "AFS"},
        {{0x65735546, "fuse.sshfs"}, "SSH"},
        {{0x65735546, "fuse.gvfsd-fuse"}, "GVfs"},
        {{0x65735546, "fuse.something"}, "fuse.something"},
        {{0x65735546, ""}, "FUSE"},
        {{0, "nfs"}, "NFS"},
        {{0x6969, ""}, "NFS"},
        {{0xEF53, "ext4"}, ""},
        {{0x9123683E, "btrfs"}, ""},
        {{0x01021994, "tmpfs"}, ""},
        {{0x794C7630, "overlay"}, ""},
        {{0x65735546, "fuseblk"}, ""},
        {{0x65735546, "fuse.gocryptfs"}, ""},
        {{0x4D44, "vfat"}, ""},
        {{0x2011BAB0, "exfat"}, ""},
        {{0, ""}, ""}};
    for (const auto &[system, title] : cases) {
        const FixedFileSystem fixed([system = system](const QString &) { return system; });
        EXPECT_EQ(networkShareOf("/any/where").value_or(""), title) << system.name.toStdString();
    }
    EXPECT_FALSE(fileSystemOf(QDir::tempPath()).name.isEmpty());
}

TEST_F(OpenTargets, E3_AFileOnANetworkShareIsOnlyRead)
{
    const QByteArray before = tests::readFile(whole);
    const FixedFileSystem fixed([](const QString &) { return FileSystem{0xFF534D42, "cifs"}; });
    const auto file = RecordFile::open(whole);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    ASSERT_TRUE((*file)->isReadOnly());
    EXPECT_EQ((*file)->readOnlyState()->reason, ReadOnlyReason::NetworkShare);
    EXPECT_TRUE(readOnlyText(*(*file)->readOnlyState()).contains("SMB"));
    EXPECT_EQ((*file)->database().execAndGet("SELECT count(*) FROM teacher").getInt(), 1);
    EXPECT_EQ(tests::readFile(whole), before);
    const auto made = RecordFile::create(folder.path("new.yanxun"));
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().message.contains("SMB"));
    EXPECT_FALSE(QFileInfo::exists(folder.path("new.yanxun")));
}

} // namespace
