// SPDX-License-Identifier: GPL-3.0-or-later
// C5 and P5: copies of an open file, and who may read what we write.
#include "models/base/atomic_file.h"
#include "models/base/private_folder.h"
#include "models/storage/record_file.h"
#include "tests/support/other_process.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>

using namespace models;
using tests::OtherProcess;

namespace {

// With a data folder of the test's own, for the other processes too, and a system that would let
// everybody read what is made.
class PrivateFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path("data")));
        m_mask = ::umask(0);
    }
    void TearDown() override
    {
        ::umask(m_mask);
        m_previous.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_previous);
    }

    // What others may do with any file or folder below one, as a list of sentences; empty is well.
    static QStringList openToOthers(const QString &below)
    {
        QStringList found;
        QDirIterator each(below, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            struct stat state;
            const QString path = each.next();
            if (::stat(QFile::encodeName(path), &state) == 0 && (state.st_mode & 077))
                found << path + " " + QString::number(state.st_mode & 0777, 8);
        }
        return found;
    }

    // The folders of snapshots of the worker, which has its own name.
    QStringList workersFiles() const
    {
        QStringList found;
        QDirIterator each(folder.path("data/yanxun-worker/temporary"),
                          QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            found << each.next();
        return found;
    }

    tests::Folder folder;
    QString work = folder.path("work");
    QString path = folder.path("work/繁昌.yanxun");

private:
    QByteArray m_previous = qgetenv("XDG_DATA_HOME");
    mode_t m_mask = 0;
};

using P5 = PrivateFiles;
using C5 = PrivateFiles;

TEST_F(P5, NobodyElseMayReadAnythingThatIsWritten)
{
    ASSERT_EQ(::mkdir(QFile::encodeName(work), 0700), 0);
    const auto file = RecordFile::create(path);
    ASSERT_TRUE(file);
    QStringList during;
    ASSERT_TRUE((*file)->edit("add", [&](Transaction &transaction) -> Result<void> {
        Teacher teacher{.name = "张伟"};
        transaction.insert(teacher);
        during = openToOthers(work); // with the journal
        EXPECT_TRUE(QFile::exists(path + "-journal"));
        return atomicWrite(work + "/report.pdf", [&](const QString &temporary) -> Result<void> {
            during << openToOthers(work);
            tests::writeFile(temporary, "pdf");
            return {};
        });
    }));
    EXPECT_EQ(during, QStringList());
    EXPECT_EQ(QFileInfo(path + "-journal").size(), 0) << "it held what the edit removed";
    OtherProcess reader({"hold", path});
    EXPECT_TRUE(reader.answer()["read_only"].toBool());
    EXPECT_EQ(openToOthers(work), QStringList());
    EXPECT_GE(workersFiles().size(), 2); // a folder with a snapshot, and its lock
    EXPECT_EQ(openToOthers(folder.path("data/yanxun-worker/temporary")), QStringList());
    struct stat root;
    ASSERT_EQ(::stat(QFile::encodeName(folder.path("data/yanxun-worker/temporary")), &root), 0);
    EXPECT_EQ(root.st_mode & 0777, 0700U);
}

TEST_F(P5, ASnapshotGoesWithItsReader)
{
    ASSERT_EQ(::mkdir(QFile::encodeName(work), 0700), 0);
    const auto file = RecordFile::create(path);
    EXPECT_TRUE(tests::describeFile(path)["read_only"].toBool());
    EXPECT_EQ(workersFiles(), QStringList());
}

TEST_F(P5, WhatAKilledReaderLeftGoesAtTheNextStart)
{
    ASSERT_EQ(::mkdir(QFile::encodeName(work), 0700), 0);
    const auto file = RecordFile::create(path);
    OtherProcess killed({"hold", path}), alive({"hold", path});
    EXPECT_TRUE(killed.answer()["read_only"].toBool());
    EXPECT_TRUE(alive.answer()["read_only"].toBool());
    const qsizetype both = workersFiles().size();
    killed.kill();
    EXPECT_EQ(workersFiles().size(), both);
    tests::describeFile(path); // starts
    EXPECT_EQ(workersFiles().size(), both / 2) << "what is in use stays";
    alive.kill();
    tests::describeFile(path);
    EXPECT_EQ(workersFiles(), QStringList());
}

TEST_F(P5, WhatAKilledExportLeftGoesAtTheNextStart)
{
    ASSERT_EQ(::mkdir(QFile::encodeName(work), 0700), 0);
    tests::writeFile(work + "/.saving-mine.pdf", "the person's own");
    OtherProcess killed({"save", work + "/report.pdf"}), alive({"save", work + "/second.pdf"});
    const QString left = killed.answer()["temporary"].toString();
    const QString inUse = alive.answer()["temporary"].toString();
    ASSERT_TRUE(QFile::exists(left));
    killed.kill();
    EXPECT_TRUE(QFile::exists(left));
    tests::describeFile(path);
    EXPECT_FALSE(QFile::exists(left));
    EXPECT_TRUE(QFile::exists(inUse)) << "what is being written stays";
    alive.finish();
    EXPECT_TRUE(QFile::exists(work + "/second.pdf"));
    EXPECT_TRUE(QFile::exists(work + "/.saving-mine.pdf"));
    EXPECT_EQ(workersFiles(), QStringList());
}

// The file itself, or a folder of it, may lie open to a group on purpose; the note then does too.
TEST_F(P5, TheNoteOfTheOwnerIsForWhoeverMayReadTheFile)
{
    ASSERT_EQ(::mkdir(QFile::encodeName(work), 0700), 0);
    ASSERT_TRUE(RecordFile::create(path));
    ASSERT_EQ(::chmod(QFile::encodeName(path), 0660), 0);
    const auto file = RecordFile::open(path);
    ASSERT_TRUE(file);
    struct stat note;
    ASSERT_EQ(::stat(QFile::encodeName(work + "/.繁昌.yanxun.owner"), &note), 0);
    EXPECT_EQ(note.st_mode & 0777, 0640U);
}

TEST_F(C5, ACopyOfTheOpenFileIsItsLastState)
{
    const int copies = qEnvironmentVariableIntValue("YANXUN_SOAK") ? 1000 : 100;
    ASSERT_EQ(::mkdir(QFile::encodeName(work), 0700), 0);
    ASSERT_TRUE(RecordFile::create(path));
    OtherProcess writer({"hold", path});
    ASSERT_FALSE(writer.answer()["read_only"].toBool(true));
    const QString copy = folder.path("copy.yanxun");
    int equal = 0;
    for (int i = 0; i < copies; ++i) {
        ASSERT_TRUE(writer.ask("edit " + QString::number(i))["done"].toBool());
        ASSERT_TRUE(QFile::copy(path, copy)); // without what lies beside it, as people do
        {
            const auto file = RecordFile::open(copy);
            ASSERT_TRUE(file) << file.error().message.toStdString();
            SQLite::Database &database = (*file)->database();
            const auto text = [&](const char *sql) { return database.execAndGet(sql).getString(); };
            EXPECT_EQ(text("PRAGMA integrity_check"), "ok");
            equal += text("SELECT group_concat(name) FROM (SELECT name FROM teacher ORDER BY id)")
                         .ends_with(std::to_string(i)) &&
                     database.execAndGet("SELECT count(*) FROM teacher").getInt() == i + 1 &&
                     database.execAndGet("SELECT count(*) FROM history_entry").getInt() == i + 1;
        }
        QFile::remove(copy);
    }
    EXPECT_EQ(equal, copies);
}

} // namespace
