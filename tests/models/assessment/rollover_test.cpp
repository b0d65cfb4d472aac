// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/rollover.h"
#include "models/assessment/year_state.h"
#include "models/records/all_records.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// A small district at the end of its year.
class Rollover : public testing::Test
{
protected:
    RolloverPlan plan(const char *to = "2024")
    {
        const auto done = planRollover(file().database(), cycle(), QLatin1String(to));
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return done ? *done : RolloverPlan();
    }
    RolloverResult carry(const RolloverChoice &choice = {}, const char *to = "2024")
    {
        const auto done = rollOver(file(), cycle(), QLatin1String(to), choice);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return done ? *done : RolloverResult();
    }
    template <class Record>
    void change(Record record)
    {
        EXPECT_TRUE(file().edit(QStringLiteral("change"), [&](Transaction &transaction) {
            transaction.update(record);
            return Result<void>();
        }));
    }
    RecordFile &file() { return *district.file; }
    Cycle cycle() { return district.read<Cycle>(district.cycle.id); }
    template <class Record>
    QList<Record> all(const std::string &where = {}, std::initializer_list<Value> values = {})
    {
        return findAll<Record>(file().database(), where, values);
    }
    ResearchGroup groupOf(Id cycle)
    {
        const auto found = all<ResearchGroup>("WHERE cycle_id = ?", {Value(cycle)});
        return found.isEmpty() ? ResearchGroup() : found.first();
    }
    Posting postOf(Id teacher)
    {
        return all<Posting>("WHERE teacher_id = ?", {Value(teacher)}).first();
    }

    tests::SmallDistrict district;
};

TEST_F(Rollover, MakesTheNextCycleAndCarriesHostMembersAndPredecessor)
{
    const RolloverResult result = carry();
    EXPECT_EQ(result.packages, 1);
    EXPECT_EQ(result.members, 2);
    const auto next = findCycle(file().database(), QStringLiteral("2024"));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->startsOn, QDate(2024, 1, 1));
    EXPECT_EQ(next->referenceDate, QDate(2024, 12, 31));
    EXPECT_EQ(next->status, QStringLiteral("open"));
    const ResearchGroup group = groupOf(next->id);
    EXPECT_EQ(group.predecessorId, district.group.id);
    EXPECT_EQ(group.hostId, district.shan.id);
    EXPECT_EQ(group.baseSchoolId, district.town.id);
    EXPECT_EQ(group.quota, 20);
    EXPECT_EQ(groupOf(cycle().id).id, district.group.id);
}

TEST_F(Rollover, LeavesOutWhoLeftAndWhoHasNoPostAndSaysWhy)
{
    Membership left = all<Membership>("WHERE teacher_id = ?", {Value(district.zhang.id)}).first();
    left.leftOn = {2023, 6, 30};
    change(left);
    Posting ended = postOf(district.shan.id);
    ended.endsOn = {2023, 8, 0};
    change(ended);
    const RolloverPlan before = plan();
    ASSERT_EQ(before.packages.size(), 1);
    EXPECT_EQ(before.packages.first().staying(), 0);
    EXPECT_EQ(before.packages.first().leaving(), 2);
    EXPECT_FALSE(before.packages.first().hostStays);
    for (const RolloverMember &member : before.packages.first().members)
        EXPECT_TRUE(member.leaves.contains(QStringLiteral("2023-"))) << member.leaves.toStdString();
    EXPECT_EQ(carry().members, 0);
    EXPECT_EQ(groupOf(findCycle(file().database(), QStringLiteral("2024"))->id).hostId, 0);
}

TEST_F(Rollover, KeepsWhoMovesToAnotherSchool)
{
    Posting ended = postOf(district.zhang.id);
    ended.endsOn = {2023, 8, 31};
    change(ended);
    district.add(Posting{
        .teacherId = district.zhang.id, .schoolId = district.town.id, .startsOn = {2023, 9, 1}});
    EXPECT_EQ(plan().packages.first().staying(), 2);
}

TEST_F(Rollover, LeavesClosedBaseSchoolsOutAndNamesThem)
{
    School closed = district.read<School>(district.town.id);
    closed.closedOn = {2023, 8, 0};
    change(closed);
    EXPECT_EQ(plan().closedSchools, QStringList{closed.name});
    EXPECT_FALSE(plan().notes.isEmpty()); // a member still works there
    const RolloverResult result = carry();
    EXPECT_EQ(result.closedSchools, QStringList{closed.name});
    EXPECT_EQ(groupOf(result.cycle).baseSchoolId, 0);
}

TEST_F(Rollover, CopiesTargetsDeadlinesAndBudgetOrNot)
{
    district.add(Target{
        .cycleId = cycle().id, .figure = QStringLiteral("rural_share_r1"), .basisPoints = 4000});
    district.add(StepDeadline{
        .cycleId = cycle().id, .step = QStringLiteral("plan"), .dueOn = QDate(2023, 5, 31)});
    district.add(BudgetLine{.groupId = district.group.id,
                            .category = QStringLiteral("books"),
                            .amount = Money{100000}});
    district.add(PlanTarget{.groupId = district.group.id,
                            .measure = QStringLiteral("activities"),
                            .goal = Hundredths{800}});
    const RolloverPlan before = plan();
    EXPECT_EQ(before.targets, 1);
    EXPECT_EQ(before.deadlines, 1);
    EXPECT_EQ(before.packages.first().budgetLines, 1);
    EXPECT_EQ(before.packages.first().budget, Money{100000});
    EXPECT_EQ(before.packages.first().planTargets, 1);
    const RolloverResult bare = carry({.targets = false, .deadlines = false, .budget = false});
    EXPECT_EQ(all<Target>("WHERE cycle_id = ?", {Value(bare.cycle)}).size(), 0);
    EXPECT_EQ(all<BudgetLine>().size(), 1);
    EXPECT_EQ(all<PlanTarget>().size(), 1);
    const RolloverResult full = carry({}, "2025");
    EXPECT_EQ(all<Target>("WHERE cycle_id = ?", {Value(full.cycle)}).size(), 1);
    EXPECT_EQ(all<StepDeadline>("WHERE cycle_id = ?", {Value(full.cycle)}).first().dueOn,
              QDate(2025, 5, 31));
    EXPECT_EQ(all<BudgetLine>().size(), 2);
    EXPECT_EQ(all<PlanTarget>().size(), 2);
}

TEST_F(Rollover, CarriesChosenPackagesAndTheRestInASecondRun)
{
    const Id second = district.add(ResearchGroup{
        .cycleId = cycle().id, .number = QStringLiteral("3"), .name = QStringLiteral("数学包")});
    const RolloverResult first = carry({.packages = QList<Id>{second}});
    EXPECT_EQ(first.packages, 1);
    EXPECT_EQ(groupOf(first.cycle).predecessorId, second);
    const RolloverPlan again = plan();
    EXPECT_FALSE(again.isNewCycle);
    EXPECT_EQ(again.packages[0].carriedAs, 0);
    EXPECT_NE(again.packages[1].carriedAs, 0);
    EXPECT_EQ(carry().packages, 1);
    EXPECT_EQ(all<ResearchGroup>("WHERE cycle_id = ?", {Value(first.cycle)}).size(), 2);
    const auto third = rollOver(file(), cycle(), QStringLiteral("2024"), {});
    ASSERT_FALSE(third);
    EXPECT_EQ(third.error().code, ErrorCode::Refused);
}

TEST_F(Rollover, IsTakenBackAsAWholeAndCarriedAgain)
{
    carry();
    QList<Dependent> dependents;
    const auto back =
        takeRolloverBack(file(), QStringLiteral("2023"), QStringLiteral("2024"), dependents);
    ASSERT_TRUE(back) << back.error().message.toStdString();
    EXPECT_FALSE(findCycle(file().database(), QStringLiteral("2024")));
    EXPECT_EQ(all<Membership>().size(), 2);
    EXPECT_EQ(carry().packages, 1);
}

TEST_F(Rollover, IsNotTakenBackOnceTheNewYearWasEdited)
{
    const RolloverResult result = carry();
    const Id group = groupOf(result.cycle).id;
    const Id activity = district.add(Activity{.cycleId = result.cycle,
                                              .name = QStringLiteral("开学活动"),
                                              .startsOn = QDate(2024, 2, 20)});
    district.add(ActivityGroup{.activityId = activity, .groupId = group});
    QList<Dependent> dependents;
    const auto back =
        takeRolloverBack(file(), QStringLiteral("2023"), QStringLiteral("2024"), dependents);
    ASSERT_FALSE(back);
    EXPECT_FALSE(dependents.isEmpty());
    EXPECT_TRUE(findCycle(file().database(), QStringLiteral("2024")));
}

TEST_F(Rollover, WorksFromALockedYear)
{
    ASSERT_TRUE(lockYear(file(), cycle().id));
    EXPECT_EQ(carry().packages, 1);
}

TEST_F(Rollover, SaysWhenTheYearsDoNotFit)
{
    Cycle late = cycleForYear(2024);
    late.startsOn = QDate(2024, 2, 1);
    district.add(late);
    EXPECT_EQ(plan().notes.size(), 1);
    EXPECT_FALSE(planRollover(file().database(), cycle(), QStringLiteral("2023")));
    EXPECT_EQ(cycleAfter(cycle(), QStringLiteral("2025")).startsOn, QDate(2025, 1, 1));
}

TEST_F(Rollover, GoesIntoALaterYearThatCanBeMeant_Defect17)
{
    for (const char *to : {"2022", "1800", "99999", "../x", "2023", " "})
        EXPECT_FALSE(planRollover(file().database(), cycle(), QString::fromUtf8(to))) << to;
    district.add(cycleForYear(2022));
    EXPECT_FALSE(planRollover(file().database(), cycle(), QStringLiteral("2022")))
        << "nor into one that is there";
}

TEST_F(Rollover, CarriesEachPersonOnceIntoAPackage)
{
    district.add(Membership{.groupId = district.group.id,
                            .teacherId = district.zhang.id,
                            .role = QStringLiteral("core"),
                            .joinedOn = {2023, 9, 0}});
    EXPECT_EQ(carry().members, 2);
}

} // namespace
