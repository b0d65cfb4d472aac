// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/record_access.h"
#include "models/storage/record_names.h"
#include "tests/support/small_district.h"

using namespace models;

// Removals in a small district.
class RecordAccessTest : public testing::Test
{
protected:
    Result<void> remove(const char *table, Id id)
    {
        return district.file->edit(QStringLiteral("remove"), [&](Transaction &edit) {
            return removeRecord(edit, QLatin1String(table), id);
        });
    }
    QList<Posting> postings() const
    {
        return findAll<Posting>(district.file->database(),
                                "WHERE teacher_id = ? ORDER BY starts_on",
                                {Value(district.zhang.id)});
    }
    tests::SmallDistrict district;
};

TEST_F(RecordAccessTest, ReachesEveryKindOfRecordButSettings)
{
    for (const RecordType *type : recordTypes())
        if (QLatin1String(type->table) != QLatin1String("setting")) {
            EXPECT_EQ(recordAccess(QLatin1String(type->table)).type, type);
            EXPECT_TRUE(recordAccess(QLatin1String(type->table)).make());
        }
}

TEST_F(RecordAccessTest, NamesPartsAfterWhatTheyArePartOf)
{
    SQLite::Database &database = district.file->database();
    EXPECT_EQ(recordName(database, QStringLiteral("teacher"), district.zhang.id),
              district.zhang.name);
    EXPECT_EQ(recordName(database, QStringLiteral("posting"), postings().first().id),
              district.zhang.name + QStringLiteral(" · ") + district.village.name);
    const auto member = findAll<Membership>(database, "ORDER BY id").first();
    EXPECT_EQ(recordName(database, QStringLiteral("membership"), member.id),
              RecordNames(database).name(QStringLiteral("membership"), member.id));
    EXPECT_EQ(recordName(database, QStringLiteral("teacher"), 1), QString());
}

TEST_F(RecordAccessTest, RemovesATeacherWithThePostingsButNotAMember)
{
    const Id id = district.add(Teacher{.name = QStringLiteral("白雪")});
    district.add(Posting{.teacherId = id, .schoolId = district.town.id});
    EXPECT_TRUE(remove("teacher", id));
    EXPECT_FALSE(find<Teacher>(district.file->database(), id));
    const auto refused = remove("teacher", district.zhang.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().message.contains(district.zhang.name));
    EXPECT_EQ(postings().size(), 1);
}

TEST_F(RecordAccessTest, RemovesASchoolWithItsCodesAndNamesOnceNobodyNamesIt)
{
    EXPECT_FALSE(remove("school", district.village.id));
    const Id id = district.add(School{.name = QStringLiteral("教学点")});
    district.add(SchoolSite{.schoolId = id});
    district.add(SchoolAlias{.schoolId = id, .alias = QStringLiteral("点")});
    EXPECT_TRUE(remove("school", id));
    ASSERT_TRUE(district.file->undo());
    EXPECT_TRUE(find<School>(district.file->database(), id));
    EXPECT_EQ(
        findAll<SchoolSite>(district.file->database(), "WHERE school_id = ?", {Value(id)}).size(),
        1);
}
