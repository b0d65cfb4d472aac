// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_check.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

using namespace models;

namespace {

// A file with one member of one package, whose school is rural.
class FileCheckTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = RecordFile::create(folder.path("a.yanxun"));
        ASSERT_TRUE(made);
        file = std::move(*made);
        const auto done = file->edit("fill", [](Transaction &transaction) -> Result<void> {
            Cycle cycle = cycleForYear(2023);
            transaction.insert(cycle);
            School school{.name = "荻港镇中心小学"};
            transaction.insert(school);
            SchoolSite site{.schoolId = school.id, .urbanRural = "220"};
            transaction.insert(site);
            Teacher teacher{.name = "张三"};
            transaction.insert(teacher);
            Posting posting{.teacherId = teacher.id, .schoolId = school.id};
            transaction.insert(posting);
            ResearchGroup group{.cycleId = cycle.id, .name = "小学语文"};
            transaction.insert(group);
            Membership membership{.groupId = group.id, .teacherId = teacher.id};
            transaction.insert(membership);
            return {};
        });
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }

    // What is found after `sql` was run behind the program's back.
    QStringList foundAfter(const char *sql)
    {
        file->database().exec("PRAGMA foreign_keys = OFF");
        file->database().exec(sql);
        const auto findings = checkFile(*file);
        EXPECT_TRUE(findings);
        QStringList names;
        for (const FileFinding &finding : *findings) {
            EXPECT_FALSE(finding.message.isEmpty());
            EXPECT_FALSE(finding.message.contains(u'%')) << finding.message.toStdString();
            EXPECT_GT(finding.found, 0);
            names << finding.check;
        }
        names.removeDuplicates();
        return names;
    }

    tests::Folder folder;
    std::unique_ptr<RecordFile> file;
};

TEST_F(FileCheckTest, FindsNothingInAFileThatOnlyTheProgramWrote)
{
    EXPECT_EQ(foundAfter("SELECT 1"), QStringList());
    const Membership member = findAll<Membership>(file->database()).first();
    EXPECT_EQ(member.ruralR1, true) << "the snapshot that is checked holds something";
}

TEST_F(FileCheckTest, FindsASnapshotThatDoesNotFollowFromItsRecords)
{
    EXPECT_EQ(foundAfter("UPDATE membership SET rural_r1 = 0"), QStringList("derived"));
    EXPECT_EQ(findAll<Membership>(file->database()).first().ruralR1, false)
        << "checking changes nothing";
}

TEST_F(FileCheckTest, FindsColumnsThatTheirOwnRecordDoesNotGive)
{
    EXPECT_EQ(foundAfter("UPDATE teacher SET pinyin = 'lisi'"), QStringList("derived"));
}

TEST_F(FileCheckTest, FindsAPersonCountedTwice)
{
    EXPECT_EQ(
        foundAfter("INSERT INTO membership SELECT id + 1, group_id, teacher_id, role, joined_on, "
                   "left_on, cycle_id, counted, counts_person, school_id, urban_rural, code_year, "
                   "rural_r1, rural_r2, rural_r3, rural_r4, rural_r5, stage, subject, sex, title, "
                   "age FROM membership"),
        QStringList({"persons", "derived"}));
}

TEST_F(FileCheckTest, FindsARecordThatRefersToNone)
{
    EXPECT_TRUE(foundAfter("UPDATE posting SET school_id = 7").contains("references"));
}

TEST_F(FileCheckTest, FindsOriginsOfRecordsThatAreGone)
{
    EXPECT_EQ(foundAfter("INSERT INTO import_book VALUES (1, 'a.xlsx', '00', '2023-09-01');"
                         "INSERT INTO origin VALUES (7, 1, 'Sheet1', 4)"),
              QStringList("origins"));
}

TEST_F(FileCheckTest, FindsCyclesWhoseDatesAreNotInOrder)
{
    EXPECT_EQ(foundAfter("UPDATE cycle SET ends_on = '2022-12-31'"), QStringList("cycles"));
}

TEST_F(FileCheckTest, LeavesTheSnapshotsOfAClosedCycleAlone)
{
    EXPECT_EQ(foundAfter("UPDATE cycle SET status = 'closed'; UPDATE membership SET title = 'T1'"),
              QStringList());
}

TEST_F(FileCheckTest, StopsWhenAskedTo)
{
    const auto stopped = checkFile(*file, [](const QString &, qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
