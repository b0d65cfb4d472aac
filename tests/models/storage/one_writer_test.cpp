// SPDX-License-Identifier: GPL-3.0-or-later
// L1 and L2: several processes, one file.
#include "models/base/open_files.h"
#include "models/storage/record_file.h"
#include "tests/support/other_process.h"
#include "tests/support/support.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <set>

#include <sys/stat.h>
#include <unistd.h>

using namespace models;
using tests::describeFile;
using tests::OtherProcess;

namespace {

bool isSoak()
{
    return qEnvironmentVariableIntValue("YANXUN_SOAK") != 0;
}

// An empty file that nobody has open.
class Writers : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(RecordFile::create(path)); }

    QSet<QString> teachers() const
    {
        QSet<QString> names;
        const auto file = RecordFile::open(path);
        EXPECT_TRUE(file);
        SQLite::Statement statement((*file)->database(), "SELECT name FROM teacher");
        while (statement.executeStep())
            names.insert(QString::fromUtf8(statement.getColumn(0).getText()));
        return names;
    }

    // The note of an owner that is as this process, but for what is given.
    void writeNote(const QJsonObject &different)
    {
        const ProcessIdentity &own = thisProcess();
        QJsonObject note{{"user", "wang"},
                         {"host", own.host},
                         {"machine", own.machine},
                         {"boot_id", own.bootId},
                         {"processes", own.processes},
                         {"pid", own.number},
                         {"started", own.startedAt},
                         {"since", "2023-12-31T08:00:00.000Z"}};
        for (auto each = different.begin(); each != different.end(); ++each)
            note[each.key()] = each.value();
        tests::writeFile(notePath, QJsonDocument(note).toJson());
    }

    tests::Folder folder;
    QString path = folder.path("繁昌.yanxun");
    QString notePath = folder.path(".繁昌.yanxun.owner");
};

using L1 = Writers;
using L2 = Writers;

TEST_F(L1, TheSecondProcessReadsAndIsToldWhoWritesWhereAndSinceWhen)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    OtherProcess writer({"hold", path});
    EXPECT_FALSE(writer.answer()["read_only"].toBool());
    writer.ask("edit 张伟");
    const QJsonObject reader = describeFile(path);
    EXPECT_TRUE(reader["opened"].toBool());
    EXPECT_TRUE(reader["read_only"].toBool());
    EXPECT_EQ(reader["reason"].toInt(), int(ReadOnlyReason::OpenElsewhere));
    EXPECT_EQ(reader["teachers"].toInt(), 1);
    EXPECT_EQ(reader["user"].toString(), thisProcess().user);
    EXPECT_EQ(reader["host"].toString(), thisProcess().host);
    EXPECT_EQ(reader["pid"].toInteger(), writer.number());
    const auto since = QDateTime::fromString(reader["since"].toString(), Qt::ISODateWithMs);
    EXPECT_GE(since, before);
    EXPECT_LE(since, QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(reader["message"].toString().contains("繁昌.yanxun"));
    EXPECT_LT(reader["ms"].toInt(), 2000);
}

TEST_F(L1, TheReaderKeepsItsStateAndChangesNothing)
{
    OtherProcess writer({"hold", path});
    writer.answer();
    writer.ask("edit 张伟");
    const auto reader = RecordFile::open(path);
    ASSERT_TRUE(reader);
    writer.ask("edit 王芳");
    EXPECT_EQ((*reader)->database().execAndGet("SELECT count(*) FROM teacher").getInt(), 1);
    const auto edited = (*reader)->edit("no", [](Transaction &) -> Result<void> { return {}; });
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().code, ErrorCode::Refused);
    EXPECT_EQ(edited.error().message, readOnlyText(*(*reader)->readOnlyState()));
    EXPECT_EQ((*reader)->undo().error().code, ErrorCode::Refused);
    EXPECT_TRUE(writer.ask("edit 李娜")["done"].toBool());
}

TEST_F(L1, TheReaderLearnsOfANewerStateAndOfTheEndOfTheWriter)
{
    OtherProcess writer({"hold", path});
    writer.answer();
    const auto reader = RecordFile::open(path);
    ASSERT_TRUE(reader);
    const auto origin = (*reader)->snapshotOrigin();
    ASSERT_TRUE(origin);
    EXPECT_TRUE(lookAt(*origin).isThere);
    EXPECT_FALSE(lookAt(*origin).isNewer);
    EXPECT_TRUE(lookAt(*origin).isLocked);
    writer.ask("edit 张伟");
    EXPECT_TRUE(lookAt(*origin).isNewer);
    EXPECT_TRUE(lookAt(*origin).isLocked);
    writer.finish();
    EXPECT_FALSE(lookAt(*origin).isLocked);
    const auto successor = RecordFile::open(path);
    ASSERT_TRUE(successor);
    EXPECT_FALSE((*successor)->isReadOnly());
    EXPECT_FALSE((*successor)->snapshotOrigin());
    EXPECT_FALSE(lookAt(*origin).isLocked) << "a look must not touch what this process writes";
    EXPECT_TRUE(describeFile(path)["read_only"].toBool()) << "and the lock still holds";
}

TEST_F(L1, EightProcessesLoseNoEdit)
{
    constexpr int kProcesses = 8;
    const QString milliseconds = isSoak() ? "60000" : "3000";
    std::vector<std::unique_ptr<OtherProcess>> workers;
    for (int i = 0; i < kProcesses; ++i)
        workers.push_back(std::make_unique<OtherProcess>(
            QStringList{"hammer", path, milliseconds, QString(QChar(u'A' + i))}));
    QSet<QString> acknowledged;
    QJsonObject total;
    for (const auto &worker : workers) {
        for (const QByteArray &line : worker->finish().split('\n')) {
            if (line.startsWith('+'))
                acknowledged.insert(QString::fromUtf8(line.mid(1)));
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            for (auto each = answer.begin(); each != answer.end(); ++each)
                total[each.key()] = each.key() == QLatin1String("slowest")
                                        ? qMax(total[each.key()].toInt(), each->toInt())
                                        : total[each.key()].toInt() + each->toInt();
        }
    }
    RecordProperty("edits", int(acknowledged.size()));
    for (auto each = total.begin(); each != total.end(); ++each)
        RecordProperty(each.key().toStdString(), each->toInt());
    std::cout << "edits " << acknowledged.size() << ", "
              << QJsonDocument(total).toJson(QJsonDocument::Compact).constData() << '\n';
    EXPECT_EQ(total["wrong"].toInt(-1), 0);
    EXPECT_GT(total["read_only"].toInt(), 0);
    EXPECT_FALSE(acknowledged.isEmpty());
    EXPECT_EQ(teachers(), acknowledged);
}

TEST_F(L1, TheSameProcessNeverOpensItTwice)
{
    const auto writer = RecordFile::open(path);
    ASSERT_TRUE(writer);
    const QString link = folder.path("link.yanxun");
    ASSERT_EQ(::symlink(QFile::encodeName(path), QFile::encodeName(link)), 0);
    for (const QString &name : {path, link}) {
        const auto again = RecordFile::open(name);
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, ErrorCode::Refused);
        EXPECT_TRUE(isLive(name));
    }
    EXPECT_TRUE(describeFile(path)["read_only"].toBool()) << "the lock was lost";
}

TEST_F(L2, AKilledWriterLeavesNothingThatBlocks)
{
    OtherProcess writer({"hold", path});
    writer.answer();
    writer.ask("edit 张伟");
    writer.kill();
    ASSERT_TRUE(QFileInfo::exists(notePath));
    const auto next = RecordFile::open(path);
    ASSERT_TRUE(next);
    EXPECT_FALSE((*next)->isReadOnly());
    EXPECT_EQ(describeFile(path)["pid"].toInteger(), getpid()) << "the note is the new writer's";
}

TEST_F(L2, AWriterThatEndsTakesItsNoteAlong)
{
    RecordFile::open(path)->reset();
    EXPECT_FALSE(QFileInfo::exists(notePath));
}

// One case of a note that lies.
struct Note
{
    const char *name;
    QJsonObject different;
    bool isBelieved; // while the file is locked
};

std::vector<Note> notes()
{
    return {
        {"number used again", {{"started", 12345}}, false},
        {"process long gone", {{"pid", 0x7ffffff0}}, false},
        {"computer started anew since", {{"boot_id", "another"}}, false},
        {"computer renamed since", {{"host", "renamed"}}, true},
        {"another computer", {{"host", "pc7"}, {"machine", "m"}, {"boot_id", "b"}}, true},
        {"sandbox with numbers of its own", {{"processes", "pid:[1]"}, {"pid", 2}}, true},
        {"clock in the future", {{"since", "2999-01-01T00:00:00.000Z"}}, true},
        {"no such time", {{"since", "yesterday"}}, false},
        {"wrong types", {{"user", 7}}, false},
    };
}

TEST_F(L2, NoNoteEverBlocksWhoeverGetsTheLock)
{
    for (const Note &note : notes()) {
        writeNote(note.different);
        const QJsonObject opened = describeFile(path);
        EXPECT_TRUE(opened["opened"].toBool()) << note.name;
        EXPECT_FALSE(opened["read_only"].toBool(true)) << note.name;
    }
}

TEST_F(L2, ALockHoldsWhateverTheNoteSays)
{
    const auto writer = RecordFile::open(path);
    ASSERT_TRUE(writer);
    for (const Note &note : notes()) {
        writeNote(note.different);
        const QJsonObject reader = describeFile(path);
        EXPECT_TRUE(reader["read_only"].toBool()) << note.name;
        EXPECT_EQ(reader["user"].toString(), note.isBelieved ? "wang" : "") << note.name;
        EXPECT_LT(reader["ms"].toInt(), 2000) << note.name;
    }
}

// Notes that cannot be read at all: the file opens for writing when it is free, and read-only
// without a name when it is not.
TEST_F(L2, ANoteThatCannotBeReadIsNoNote)
{
    const std::vector<std::pair<const char *, const char *>> cases = {
        {"nonsense", "echo '{\"user\": ' > \"$1\""},
        {"empty", ": > \"$1\""},
        {"huge", "head -c 10000000 /dev/zero > \"$1\""},
        {"pipe", "mkfifo \"$1\""},
        {"folder", "mkdir \"$1\""},
        {"link to nowhere", "ln -s /nowhere/at/all \"$1\""},
        {"link to somebody's file", "echo mine > \"$1.mine\"; ln -s \"$1.mine\" \"$1\""},
        {"not readable", "echo '{}' > \"$1\"; chmod 000 \"$1\""}};
    for (const auto &[name, make] : cases) {
        ASSERT_TRUE(tests::shell("rm -rf \"$1\"; " + QString(make), {notePath})) << name;
        EXPECT_FALSE(describeFile(path)["read_only"].toBool(true)) << name;
        ASSERT_TRUE(tests::shell("rm -rf \"$1\"; " + QString(make), {notePath})) << name;
        OtherProcess writer({"hold", path});
        EXPECT_FALSE(writer.answer()["read_only"].toBool(true)) << name;
        ASSERT_TRUE(tests::shell("rm -rf \"$1\"; " + QString(make), {notePath})) << name;
        const QJsonObject reader = describeFile(path);
        EXPECT_TRUE(reader["read_only"].toBool()) << name;
        EXPECT_FALSE(reader.contains("user")) << name;
        EXPECT_LT(reader["ms"].toInt(), 2000) << name;
    }
    EXPECT_EQ(tests::readFile(notePath + ".mine"), "mine\n");
}

} // namespace
