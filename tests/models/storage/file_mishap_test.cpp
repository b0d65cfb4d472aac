// SPDX-License-Identifier: GPL-3.0-or-later
// L4: what sync and chat programs, and people, do to a file that is open.
#include "models/storage/record_file.h"
#include "tests/support/other_process.h"
#include "tests/support/support.h"

#include <QDir>

using namespace models;

namespace {

Result<void> addTeacher(
    RecordFile &file, const QString &name, const std::function<void()> &meanwhile = [] {})
{
    return file.edit("add " + name, [&](Transaction &transaction) -> Result<void> {
        Teacher teacher{.name = name};
        transaction.insert(teacher);
        meanwhile();
        return {};
    });
}

// A mishap, as a command of the shell: "$1" is the open file, "$2" another one of ours, "$3" the
// folder above.
struct Mishap
{
    const char *name;
    const char *command;
    ReadOnlyReason reason;
};

void PrintTo(const Mishap &mishap, std::ostream *stream)
{
    *stream << mishap.name;
}

class L4 : public testing::TestWithParam<Mishap>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkdir(folder.path("里")));
        ASSERT_TRUE(RecordFile::create(other));
        auto made = RecordFile::create(path);
        ASSERT_TRUE(made);
        file = std::move(*made);
        ASSERT_TRUE(addTeacher(*file, "张伟"));
    }

    void befall() const
    {
        ASSERT_TRUE(tests::shell(GetParam().command, {path, other, folder.path()}));
    }

    // Every file below the folder with its bytes, but for what SQLite and we keep beside ours. By
    // another process: the open file must not be opened here.
    QByteArray everything() const
    {
        QProcess list;
        list.start("sh", {"-c",
                          "cd \"$1\" && find . -type f ! -name '*-journal' ! -name '*.owner' "
                          "-exec sha256sum {} + | sort -k 2",
                          "sh", folder.path()});
        list.waitForFinished();
        return list.readAllStandardOutput();
    }

    tests::Folder folder;
    QString path = folder.path("里/繁昌.yanxun");
    QString other = folder.path("other.yanxun");
    std::unique_ptr<RecordFile> file;
};

TEST_P(L4, IsNoticedBeforeTheNextEditAndNothingIsOverwritten)
{
    befall();
    const QByteArray before = everything();
    int told = 0;
    QObject::connect(file.get(), &RecordFile::becameReadOnly, [&told] { ++told; });
    const auto edited = addTeacher(*file, "王芳");
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().code, ErrorCode::Refused);
    EXPECT_TRUE(edited.error().message.contains("繁昌.yanxun"));
    EXPECT_FALSE(edited.error().message.contains('%'));
    ASSERT_TRUE(file->readOnlyState());
    EXPECT_EQ(file->readOnlyState()->reason, GetParam().reason);
    EXPECT_TRUE(file->readOnlyState()->isAdrift());
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(file->undo());
    EXPECT_EQ(everything(), before);
    file.reset();
    EXPECT_EQ(everything(), before);
}

TEST_P(L4, IsNoticedByALookAround)
{
    int told = 0;
    QObject::connect(file.get(), &RecordFile::becameReadOnly, [&told] { ++told; });
    file->lookAround();
    EXPECT_FALSE(file->isReadOnly());
    befall();
    file->lookAround();
    EXPECT_TRUE(file->isReadOnly());
    file->lookAround();
    EXPECT_EQ(told, 1);
}

constexpr auto kMoved = ReadOnlyReason::Moved;
constexpr auto kReplaced = ReadOnlyReason::Replaced;
constexpr auto kChanged = ReadOnlyReason::Changed;

INSTANTIATE_TEST_SUITE_P(
    Mishaps, L4,
    testing::Values(
        Mishap{"ReplacedByASyncProgram", "cp \"$2\" \"$1.tmp\" && mv \"$1.tmp\" \"$1\"", kReplaced},
        Mishap{"CopiedOver", "cp \"$2\" \"$1\"", kChanged},
        Mishap{"Renamed", "mv \"$1\" \"$1.old\"", kMoved},
        Mishap{"MovedAway", "mv \"$1\" \"$3/\"", kMoved}, Mishap{"Deleted", "rm \"$1\"", kMoved},
        Mishap{"DeletedAndDownloadedAgain",
               "cp \"$1\" \"$1.new\" && rm \"$1\" && mv \"$1.new\" \"$1\"", kReplaced},
        Mishap{"FolderRenamed", "mv \"$3/里\" \"$3/外\"", kMoved},
        Mishap{"ConflictCopy", "mv \"$1\" \"$1 (conflict)\" && cp \"$2\" \"$1\"", kReplaced},
        Mishap{"Appended", "echo more >> \"$1\"", kChanged},
        Mishap{"OneByteWritten", "printf X | dd of=\"$1\" bs=1 seek=5000 conv=notrunc status=none",
               kChanged},
        Mishap{"CutOff", "truncate -s -4096 \"$1\"", kChanged},
        Mishap{"Emptied", ": > \"$1\"", kChanged},
        Mishap{"LinkInItsPlace", "rm \"$1\" && ln -s \"$2\" \"$1\"", kReplaced},
        Mishap{"FolderInItsPlace", "rm \"$1\" && mkdir \"$1\"", kMoved}),
    [](const auto &info) { return std::string(info.param.name); });

// A file of its own for each test below.
class FileMishap : public testing::Test
{
protected:
    tests::Folder folder;
    QString path = folder.path("繁昌.yanxun");
};

TEST_F(FileMishap, L4_IsNoticedInTheMiddleOfAnEdit)
{
    auto file = std::move(*RecordFile::create(path));
    ASSERT_TRUE(addTeacher(*file, "张伟"));
    const auto edited = addTeacher(*file, "王芳", [&] {
        ASSERT_TRUE(tests::shell("echo theirs > \"$1.new\" && mv \"$1.new\" \"$1\"", {path}));
    });
    ASSERT_FALSE(edited);
    EXPECT_EQ(file->readOnlyState()->reason, ReadOnlyReason::Replaced);
    EXPECT_EQ(file->database().execAndGet("SELECT count(*) FROM teacher").getInt(), 1);
    file.reset();
    EXPECT_EQ(tests::readFile(path), "theirs\n");
}

TEST_F(FileMishap, L4_IsNotSuspectedAfterEditsOfOurOwn)
{
    auto file = std::move(*RecordFile::create(path));
    for (int i = 0; i < 50; ++i) {
        ASSERT_TRUE(addTeacher(*file, QString::number(i)));
        file->lookAround();
        ASSERT_FALSE(file->isReadOnly());
        EXPECT_FALSE(file->edit("fails", [](Transaction &transaction) -> Result<void> {
            Teacher teacher{.name = "x"};
            transaction.insert(teacher);
            return fail(ErrorCode::Input, "no");
        }));
        file->lookAround();
        ASSERT_FALSE(file->isReadOnly());
    }
    ASSERT_TRUE(file->undo());
    ASSERT_TRUE(file->redo());
    EXPECT_TRUE(tests::shell("cat \"$1\" > /dev/null; chmod 640 \"$1\"", {path}));
    EXPECT_TRUE(addTeacher(*file, "读和权限不算改动"));
}

} // namespace
