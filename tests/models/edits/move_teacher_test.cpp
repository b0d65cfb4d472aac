// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/move_teacher.h"
#include "models/edits/record_access.h"
#include "models/vocabulary/code_table.h"
#include "models/vocabulary/posting_kind.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// Moves of 张伟, who works at the village school since nobody knows when.
class MoveTeacher : public testing::Test
{
protected:
    Result<MoveOutcome> move(const PartialDate &since, Id school, const char *kind = "",
                             MoveWord word = MoveWord::Person)
    {
        MoveOutcome outcome = MoveOutcome::Known;
        Posting posting{.teacherId = district.zhang.id,
                        .schoolId = school,
                        .startsOn = since,
                        .kind = QLatin1String(kind)};
        const auto done =
            district.file->edit(QStringLiteral("move"), [&](Transaction &edit) -> Result<void> {
                const auto moved = moveTeacher(edit, posting, word);
                if (!moved)
                    return moved.failure();
                outcome = *moved;
                return {};
            });
        return done ? Result<MoveOutcome>(outcome) : done.failure();
    }
    // "2024-09–", one a posting, oldest first.
    QStringList postings() const
    {
        QStringList texts;
        for (const Posting &posting :
             findAll<Posting>(district.file->database(),
                              "WHERE teacher_id = ? ORDER BY coalesce(starts_on, ''), id",
                              {Value(district.zhang.id)}))
            texts << posting.startsOn.toIso() + u'_' + posting.endsOn.toIso() + u'_' +
                         district.read<School>(posting.schoolId).name;
        return texts;
    }
    Id presentSchool() const { return district.read<Teacher>(district.zhang.id).schoolId; }
    Id countedSchool() const
    {
        return findAll<Membership>(district.file->database(), "WHERE teacher_id = ?",
                                   {Value(district.zhang.id)})
            .first()
            .schoolId;
    }
    tests::SmallDistrict district;
    const Id town = district.town.id, village = district.village.id;
};

TEST_F(MoveTeacher, EndsThePresentPostingJustBefore)
{
    ASSERT_TRUE(move({2024, 9, 1}, town));
    EXPECT_EQ(postings(), (QStringList{QStringLiteral("_2024-08-31_荻港镇中心小学"),
                                       QStringLiteral("2024-09-01__繁昌县第一小学")}));
    EXPECT_EQ(presentSchool(), town);
    EXPECT_EQ(countedSchool(), village); // as it was at the end of 2023
}

TEST_F(MoveTeacher, RefusesAPersonWithoutADateAndBeforeThePresentPosting)
{
    EXPECT_FALSE(move({}, town));
    ASSERT_TRUE(move({2024, 9, 0}, town));
    EXPECT_FALSE(move({2024, 9, 0}, town));
    EXPECT_FALSE(move({2023, 0, 0}, town));
    EXPECT_EQ(postings().size(), 2);
}

TEST_F(MoveTeacher, OfAnOlderListIsAddedBeforeThePresentPostingOrNotAtAll)
{
    ASSERT_TRUE(move({2020, 9, 0}, town));
    ASSERT_TRUE(move({2024, 9, 0}, village));
    const QStringList before = postings();
    // In 2018 the file has another school, and from 2020-09 to 2024-08 a third time.
    for (const PartialDate &date : {PartialDate{2018, 9, 0}, PartialDate{2021, 0, 0}}) {
        const Id other = date.year == 2018 ? town : village;
        const auto refused = move(date, other, "", MoveWord::OlderList);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Input);
    }
    EXPECT_EQ(*move({2021, 0, 0}, town, "", MoveWord::OlderList), MoveOutcome::Known);
    EXPECT_FALSE(move({2025, 9, 0}, town, "", MoveWord::OlderList));
    EXPECT_EQ(postings(), before);
}

TEST_F(MoveTeacher, OfAListFillsOnlyAGap)
{
    const Id wang = district.wang.id; // has no posting yet
    district.add(Posting{.teacherId = wang, .schoolId = village, .startsOn = {2020, 9, 0}});
    Posting earlier{.teacherId = wang, .schoolId = town, .startsOn = {2018, 9, 0}};
    for (const MoveOutcome expected : {MoveOutcome::AddedBefore, MoveOutcome::Known})
        ASSERT_TRUE(district.file->edit(QStringLiteral("list"), [&](Transaction &edit) {
            Posting again{.teacherId = wang, .schoolId = town, .startsOn = {2018, 9, 0}};
            EXPECT_EQ(*moveTeacher(edit, again, MoveWord::List), expected);
            if (expected == MoveOutcome::AddedBefore)
                earlier = again;
            return Result<void>();
        }));
    EXPECT_EQ(earlier.endsOn.toIso(), QStringLiteral("2020-08"));
    EXPECT_EQ(district.read<Teacher>(wang).schoolId, village);
    EXPECT_EQ(
        findAll<Posting>(district.file->database(), "WHERE teacher_id = ?", {Value(wang)}).size(),
        2);
}

TEST_F(MoveTeacher, ByAKindThatIsNoWorkplaceEndsNothingAndMovesNobody)
{
    for (const char *kind : {"shadowing", "secondment", "temporary", "itinerant"})
        EXPECT_EQ(*move({2023, 12, 4}, town, kind), MoveOutcome::Beside) << kind;
    EXPECT_EQ(postings().first(), QStringLiteral("__荻港镇中心小学"));
    EXPECT_EQ(presentSchool(), village);
    EXPECT_EQ(countedSchool(), village);
    ASSERT_EQ(*move({2023, 12, 4}, town, "rotation"), MoveOutcome::Moved);
    EXPECT_EQ(countedSchool(), town);
}

TEST_F(MoveTeacher, NeverLeavesTwoOpenWorkplacesWhateverAFormSays)
{
    ASSERT_TRUE(move({2024, 9, 1}, town));
    Posting first =
        findAll<Posting>(district.file->database(), "WHERE teacher_id = ? AND ends_on IS NOT NULL",
                         {Value(district.zhang.id)})
            .first();
    first.endsOn = {};
    const auto change = [&](Transaction &edit) {
        return recordAccess(QStringLiteral("posting")).change(edit, AnyRecord::of(first));
    };
    const auto refused = district.file->edit(QStringLiteral("correct"), change);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_TRUE(refused.error().message.contains(district.town.name));
    first.kind = QStringLiteral("shadowing");
    EXPECT_TRUE(district.file->edit(QStringLiteral("correct"), change));
}

TEST(JustBefore, KnowsAsMuchOfADateAsTheDateItself)
{
    EXPECT_EQ(justBefore({2024, 3, 1}).toIso(), QStringLiteral("2024-02-29"));
    EXPECT_EQ(justBefore({2024, 1, 0}).toIso(), QStringLiteral("2023-12"));
    EXPECT_EQ(justBefore({2024, 9, 0}).toIso(), QStringLiteral("2024-08"));
    EXPECT_EQ(justBefore({2024, 0, 0}).toIso(), QStringLiteral("2023"));
    EXPECT_TRUE(justBefore({}).isEmpty());
}

TEST(PostingKind, SaysOfEveryTermWhetherItIsAWorkplace)
{
    QStringList others;
    for (const Term &term : codeTable(QStringLiteral("posting_kind")).terms())
        if (!isWorkplace(term.code))
            others << term.name;
    EXPECT_EQ(others, (QStringList{QStringLiteral("借调"), QStringLiteral("跟岗"),
                                   QStringLiteral("挂职"), QStringLiteral("走教")}));
    EXPECT_TRUE(isWorkplace({}));
    EXPECT_FALSE(isWorkplace(QStringLiteral("unheard_of")));
}

} // namespace
