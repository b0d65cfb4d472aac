// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/related_lines.h"

#include "models/records/activity.h"
#include "models/records/funds.h"
#include "models/records/lifecycle.h"
#include "models/records/outcome.h"
#include "models/records/training.h"
#include "models/storage/evidence_store.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// The small district with a little of everything that stands beside a record.
class RelatedLines : public testing::Test
{
protected:
    SQLite::Database &database() { return district.file->database(); }
    static QStringList firsts(const QList<RelatedLine> &lines)
    {
        QStringList cells;
        for (const RelatedLine &line : lines)
            cells << line.cells.first();
        return cells;
    }
    Id addActivity()
    {
        Activity activity{.cycleId = district.cycle.id, .name = QStringLiteral("公开课")};
        activity.startsOn = QDate(2023, 3, 5);
        const Id id = district.add(activity);
        district.add(ActivityGroup{.activityId = id, .groupId = district.group.id});
        return id;
    }
    void prove(const char *table, Id record)
    {
        EXPECT_TRUE(district.file->edit(
            QStringLiteral("prove"), [&](Transaction &transaction) -> Result<void> {
                const auto content = makeEvidence(QStringLiteral("a.txt"), table);
                addEvidence(transaction, QLatin1String(table), record, *content,
                            QStringLiteral("notice"));
                return {};
            }));
    }

    tests::SmallDistrict district;
};

TEST_F(RelatedLines, NameTheMembersOfAPackageWithTheirSchools)
{
    const auto lines = membersOfGroup(database(), district.group.id);
    EXPECT_EQ(firsts(lines), (QStringList{district.shan.name, district.zhang.name}));
    EXPECT_EQ(lines.last().cells[2], district.village.name);
    EXPECT_EQ(lines.last().cells[4], QStringLiteral("—")) << "since the cycle began";
}

TEST_F(RelatedLines, NameWhereATeacherWorkedAndBelonged)
{
    EXPECT_EQ(firsts(postingsOfTeacher(database(), district.zhang.id)),
              QStringList{district.village.name});
    EXPECT_EQ(membershipsOfTeacher(database(), district.zhang.id).first().cells.mid(0, 2),
              (QStringList{district.cycle.name, district.group.name}));
    district.add(TrainingRecord{.teacherId = district.zhang.id,
                                .name = QStringLiteral("国培"),
                                .startsOn = QDate(2023, 7, 1)});
    EXPECT_EQ(trainingsOfTeacher(database(), district.zhang.id).first().cells[1],
              QStringLiteral("国培"));
    EXPECT_TRUE(trainingsOfTeacher(database(), district.shan.id).isEmpty());
}

TEST_F(RelatedLines, NameWhatAnActivityIsOf)
{
    const Id activity = addActivity();
    district.add(ActivitySchool{.activityId = activity, .schoolId = district.village.id});
    district.add(ActivityPerson{.activityId = activity, .teacherId = district.shan.id});
    district.add(ActivityPerson{.activityId = activity,
                                .guest = QStringLiteral("李教授"),
                                .employer = QStringLiteral("师范大学")});
    EXPECT_EQ(firsts(groupsOfActivity(database(), activity)), QStringList{district.group.name});
    EXPECT_EQ(firsts(schoolsOfActivity(database(), activity)), QStringList{district.village.name});
    const auto people = peopleOfActivity(database(), activity);
    EXPECT_EQ(firsts(people), (QStringList{district.shan.name, QStringLiteral("李教授")}));
    EXPECT_EQ(people.first().cells.last(), district.town.name);
    EXPECT_EQ(people.last().cells.last(), QStringLiteral("师范大学"));
    EXPECT_EQ(activitiesOfGroup(database(), district.group.id).first().cells[1],
              QStringLiteral("公开课"));
}

TEST_F(RelatedLines, CountAtAJointActivityTheMembersOfThePackageAlone)
{
    const Id activity = addActivity();
    const Id other = district.add(
        ResearchGroup{.cycleId = district.cycle.id, .name = QStringLiteral("另一个项目包")});
    district.add(ActivityGroup{.activityId = activity, .groupId = other});
    const Id guest = district.add(Membership{.groupId = other, .teacherId = district.wang.id});
    for (const Membership &member : findAll<Membership>(database(), "ORDER BY id"))
        district.add(Attendance{.activityId = activity,
                                .membershipId = member.id,
                                .mark = member.id == guest ? QStringLiteral("present")
                                        : member.teacherId == district.zhang.id
                                            ? QStringLiteral("leave")
                                            : QStringLiteral("present")});
    const auto presentLeaveAbsent = [this](Id group) {
        return activitiesOfGroup(database(), group).first().cells.mid(4);
    };
    EXPECT_EQ(presentLeaveAbsent(district.group.id),
              (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0")}));
    EXPECT_EQ(presentLeaveAbsent(other),
              (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0")}));
}

TEST_F(RelatedLines, TellTeachersOfTheFileFromOtherPeopleOfAnOutcome)
{
    const Id outcome = district.add(Outcome{.cycleId = district.cycle.id,
                                            .groupId = district.group.id,
                                            .name = QStringLiteral("论文")});
    int position = 0;
    for (const Id teacher : {district.zhang.id, district.wang.id, Id(0)})
        district.add(OutcomeHolder{.outcomeId = outcome,
                                   .position = ++position,
                                   .teacherId = teacher,
                                   .person = teacher ? QString() : QStringLiteral("外人")});
    const auto people = peopleOfOutcome(database(), outcome);
    ASSERT_EQ(people.size(), 3);
    EXPECT_EQ(people[0].cells[2], district.village.name);
    EXPECT_EQ(people[1].cells[2], QStringLiteral("—")) << "a teacher without a school";
    EXPECT_EQ(people[2].cells[2], QString());
    EXPECT_EQ(firsts(outcomesOfGroup(database(), district.group.id)),
              QStringList{QStringLiteral("论文")});
}

TEST_F(RelatedLines, ListMoneyByDayAndPackagesByNumber)
{
    for (const int day : {9, 2})
        district.add(FundMove{.groupId = district.group.id,
                              .movedOn = QDate(2023, 3, day),
                              .amount = Money{day * 100}});
    EXPECT_EQ(firsts(fundMovesOfGroup(database(), district.group.id)),
              (QStringList{QStringLiteral("2023-03-02"), QStringLiteral("2023-03-09")}));
    EXPECT_EQ(firsts(groupsOfCycle(database(), district.cycle.id)),
              QStringList{district.group.name});
    EXPECT_TRUE(groupsOfCycle(database(), 1).isEmpty());
}

TEST_F(RelatedLines, CountTheFilesThatProveAPackageAndItsParts)
{
    const Id activity = addActivity();
    const Id step = district.add(GroupStep{
        .groupId = district.group.id, .step = QStringLiteral("plan"), .doneOn = QDate(2023, 2, 1)});
    prove("research_group", district.group.id);
    prove("activity", activity);
    prove("group_step", step);
    EXPECT_EQ(evidenceCount(database(), QStringLiteral("research_group"), district.group.id), 1);
    EXPECT_EQ(evidenceCount(database(), QStringLiteral("group_step"), 0), 0);
    const EvidenceOfParts parts = evidenceOfParts(database(), district.group.id);
    EXPECT_EQ(parts.steps, 1);
    EXPECT_EQ(parts.activities, 1);
    EXPECT_EQ(parts.outcomes, 0);
    EXPECT_EQ(parts.vouchers, 0);
}

TEST_F(RelatedLines, SayThatATypedRecordCameFromNowhere)
{
    EXPECT_FALSE(originOf(database(), district.zhang.id));
}

} // namespace
