// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/lifecycle.h"

#include "models/base/clock.h"
#include "tests/support/small_district.h"

namespace {

using namespace models;

class Lifecycle : public testing::Test
{
protected:
    Result<Id> keep(const char *step, const QDate &day)
    {
        Result<Id> kept = fail(ErrorCode::Refused, {});
        const auto done =
            district.file->edit(QStringLiteral("step"), [&](Transaction &edit) -> Result<void> {
                GroupStep record{
                    .groupId = district.group.id, .step = QLatin1String(step), .doneOn = day};
                kept = keepStep(edit, district.cycle, record);
                if (!kept)
                    return kept.failure();
                return {};
            });
        EXPECT_EQ(bool(done), bool(kept));
        return kept;
    }
    QList<StepState> states()
    {
        return stepsOfGroup(district.file->database(), district.cycle, district.group.id,
                            now().toLocalTime().date());
    }
    StepState state(const char *step)
    {
        for (const StepState &each : states())
            if (each.step == QLatin1String(step))
                return each;
        ADD_FAILURE() << step;
        return {};
    }

    FixedClock clock{QDateTime(QDate(2023, 4, 20), QTime(8, 0), Qt::UTC)};
    tests::SmallDistrict district;
};

TEST_F(Lifecycle, HasTheSixStepsOfTheCaseInTheirOrder)
{
    QStringList steps;
    for (const StepState &each : states())
        steps << each.step;
    EXPECT_EQ(steps.join(u' '), QStringLiteral("divide settle recruit plan run assess"));
}

TEST_F(Lifecycle, RefusesAPlanBeforeRecruitingAndAcceptanceBeforeThePlan)
{
    const auto early = keep("plan", {2023, 4, 1});
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::Refused);
    EXPECT_TRUE(early.error().message.contains(QStringLiteral("cannot be marked done")))
        << early.error().message.toStdString();
    EXPECT_FALSE(keep("assess", {2023, 4, 1}));
    EXPECT_TRUE(keep("recruit", {2023, 3, 20}));
    EXPECT_FALSE(keep("assess", {2023, 4, 1}));
    EXPECT_TRUE(keep("plan", {2023, 4, 1}));
    EXPECT_TRUE(keep("assess", {2023, 4, 10}));
}

TEST_F(Lifecycle, RefusesToTakeBackWhatALaterStepStandsOn)
{
    const auto recruit = keep("recruit", {2023, 3, 20});
    ASSERT_TRUE(recruit);
    ASSERT_TRUE(keep("plan", {2023, 4, 1}));
    EXPECT_FALSE(keep("recruit", {}));
    EXPECT_FALSE(district.file->edit(QStringLiteral("back"), [&](Transaction &edit) {
        return removeStep(edit, district.cycle, *recruit);
    }));
    EXPECT_TRUE(state("recruit").isDone);
}

TEST_F(Lifecycle, RefusesADayToComeAndOnlyRemarksAnUnusualOrder)
{
    EXPECT_FALSE(keep("divide", {2023, 4, 21}));
    EXPECT_TRUE(keep("recruit", {2023, 3, 1}));
    EXPECT_EQ(state("recruit").doneOutOfOrder, QStringList{QStringLiteral("settle")});
    EXPECT_TRUE(keep("settle", {2023, 2, 1}));
    EXPECT_TRUE(state("recruit").doneOutOfOrder.isEmpty());
}

TEST_F(Lifecycle, KeepsOneRecordAStep)
{
    const auto first = keep("divide", {2023, 2, 1});
    const auto second = keep("divide", {2023, 2, 2});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(findAll<GroupStep>(district.file->database()).size(), 1);
}

TEST_F(Lifecycle, TellsWhatIsOverdueByTheDeadlinesOfTheYear)
{
    EXPECT_TRUE(keep("divide", {2023, 3, 1}));
    EXPECT_TRUE(state("divide").isLate); // due on 28 February
    EXPECT_EQ(state("plan").dueOn, QDate(2023, 4, 15));
    EXPECT_TRUE(state("plan").isOverdue);
    EXPECT_FALSE(state("run").isOverdue); // until the year ends
    EXPECT_EQ(state("assess").dueOn, district.cycle.acceptanceDate);
    district.add(StepDeadline{
        .cycleId = district.cycle.id, .step = QStringLiteral("plan"), .dueOn = {2023, 4, 20}});
    EXPECT_FALSE(state("plan").isOverdue); // not before the day is over
    clock.advance(86400000);
    EXPECT_TRUE(state("plan").isOverdue);
}

TEST_F(Lifecycle, FollowsTheRulesThatTheCentreKept)
{
    district.add(RuleSet{.kind = QStringLiteral("lifecycle"),
                         .name = QStringLiteral("本区流程"),
                         .version = 1,
                         .validFrom = {2023, 1, 1},
                         .content = QStringLiteral(R"({"steps": [{"step": "plan", "due":
                             {"after": "ends_on", "months": -1, "days": 0}, "order": []}]})")});
    ASSERT_EQ(states().size(), 1);
    EXPECT_EQ(state("plan").dueOn, QDate(2023, 11, 30));
    EXPECT_TRUE(keep("plan", {2023, 4, 1}));
}

TEST_F(Lifecycle, CountsThePackagesThatHaveDoneEachStep)
{
    ResearchGroup other = district.group;
    other.id = 0;
    other.name = QStringLiteral("小学数学项目包");
    district.add(other);
    EXPECT_TRUE(keep("divide", {2023, 2, 1}));
    const StepCounts counts =
        countSteps(district.file->database(), district.cycle, QDate(2023, 4, 20));
    EXPECT_EQ(counts.groups, 2);
    EXPECT_EQ(counts.done.value(QStringLiteral("divide")), 1);
    EXPECT_EQ(counts.done.value(QStringLiteral("plan")), 0);
    EXPECT_EQ(countSteps(district.file->database(), district.cycle, QDate(2023, 1, 31))
                  .done.value(QStringLiteral("divide")),
              0);
}

} // namespace
