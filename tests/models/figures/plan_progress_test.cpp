// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/plan_progress.h"

#include "models/base/clock.h"
#include "models/figures/checks.h"
#include "models/records/all_records.h"
#include "models/vocabulary/code_table.h"
#include "tests/support/small_district.h"

namespace {

using namespace models;

// The package of the small district with a year of its own: 张伟 (33 on the last day, at a village
// school) and 单晓 (in town, age not known), three activities of which two were taken, and one that
// is still to come.
class PlanProgressTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto members =
            findAll<Membership>(district.file->database(), "WHERE group_id = ? ORDER BY id",
                                {Value(district.group.id)});
        zhang = members[0].id;
        shan = members[1].id;
        const Id lesson = activity("open_lesson", {2023, 3, 1}, 350, 2);
        const Id visit = activity("rural_visit", {2023, 5, 1}, 600, {});
        activity("lecture", {2023, 6, 1}, 200, {});
        activity("lecture", {2023, 11, 1}, 200, {}); // to come
        mark(lesson, zhang, "present");
        mark(lesson, shan, "absent");
        mark(visit, zhang, "present");
        mark(visit, shan, "leave");
    }
    Id activity(const char *kind, const QDate &day, qint64 hours, std::optional<int> sessions)
    {
        const Id id = district.add(Activity{.cycleId = district.cycle.id,
                                            .name = QLatin1String(kind),
                                            .kind = QLatin1String(kind),
                                            .startsOn = day,
                                            .hours = Hundredths{hours},
                                            .sessions = sessions});
        district.add(ActivityGroup{.activityId = id, .groupId = district.group.id});
        return id;
    }
    void mark(Id activity, Id member, const char *how)
    {
        district.add(
            Attendance{.activityId = activity, .membershipId = member, .mark = QLatin1String(how)});
    }
    void target(const char *measure, qint64 goal)
    {
        district.add(PlanTarget{.groupId = district.group.id,
                                .measure = QLatin1String(measure),
                                .goal = Hundredths{goal}});
    }
    // The value in hundredths; -1 where nothing is known.
    qint64 value(const char *measure)
    {
        target(measure, 1);
        const auto plan = planProgress(district.file->database(),
                                       QuantityQuestion::ofYear(district.cycle), district.group.id);
        for (const PlanProgress &one : plan)
            if (one.target.measure == QLatin1String(measure))
                return one.actual ? one.actual->value : -1;
        return -2;
    }

    FixedClock clock{QDateTime(QDate(2023, 7, 1), QTime(8, 0), Qt::UTC)};
    tests::SmallDistrict district;
    Id zhang = 0, shan = 0;
};

TEST_F(PlanProgressTest, AreTheTermsOfTheirCodeTable)
{
    QStringList codes;
    for (const QuantityLine &line : quantityTable())
        if (*line.target)
            codes << QLatin1String(line.target);
    QStringList terms;
    for (const Term &term : codeTable(QStringLiteral("plan_measure")).terms())
        terms << term.code;
    EXPECT_EQ(codes, terms);
}

TEST_F(PlanProgressTest, CountWhatWasCountedByHand)
{
    EXPECT_EQ(value("members"), 200);
    EXPECT_EQ(value("rural_share"), 5000);
    EXPECT_EQ(value("young_share"), 5000);
    EXPECT_EQ(value("activities"), 300); // not the one to come
    EXPECT_EQ(value("sessions"), 400);
    EXPECT_EQ(value("open_lessons"), 100);
    EXPECT_EQ(value("rural_visits"), 100);
    EXPECT_EQ(value("attendance_rate"), 5000); // 2 of 4
    EXPECT_EQ(value("hours_each"), 475);       // 3.5 + 6 of one, for two
}

TEST_F(PlanProgressTest, CountAJointOutcomeOnceAndRoundSharesHalfUp)
{
    EXPECT_EQ(value("outcomes"), 0);
    district.add(Outcome{.cycleId = district.cycle.id,
                         .groupId = district.group.id,
                         .name = QStringLiteral("课例集"),
                         .joint = true});
    district.add(Outcome{.cycleId = district.cycle.id,
                         .groupId = district.group.id,
                         .name = QStringLiteral("论文"),
                         .items = 3});
    EXPECT_EQ(value("outcomes"), 400);
    EXPECT_EQ(value("execution"), -1); // no budget: nothing to spend a part of
    district.add(BudgetLine{
        .groupId = district.group.id, .category = QStringLiteral("books"), .amount = Money{60000}});
    EXPECT_EQ(value("execution"), 0);
    district.add(Expense{.groupId = district.group.id,
                         .category = QStringLiteral("books"),
                         .spentOn = {2023, 5, 1},
                         .amount = Money{10001}});
    EXPECT_EQ(value("execution"), 1667); // 16.6683…
}

TEST_F(PlanProgressTest, GiveNoAnswerWhereNothingIsKnown)
{
    ResearchGroup other = district.group;
    other.id = 0;
    other.name = QStringLiteral("空项目包");
    district.group.id = district.add(other);
    EXPECT_EQ(value("members"), 0);
    EXPECT_EQ(value("rural_share"), -1);
    EXPECT_EQ(value("young_share"), -1);
    EXPECT_EQ(value("attendance_rate"), -1);
    EXPECT_EQ(value("hours_each"), -1);
    EXPECT_EQ(value("activities"), 0);
}

TEST_F(PlanProgressTest, AskOnlyThePartOfTheYearThatIsOver)
{
    EXPECT_EQ(elapsedShare(district.cycle, {2022, 12, 31}), 0);
    EXPECT_EQ(elapsedShare(district.cycle, {2023, 12, 31}), 10000);
    EXPECT_EQ(elapsedShare(district.cycle, {2023, 7, 1}), 10000 * 182 / 365);
    const auto behind = [this] {
        const auto found = checkedRecords(district.file->database(), district.cycle,
                                          QStringLiteral("packages_behind_plan"), 10);
        EXPECT_TRUE(found);
        bool told = false;
        for (const auto &one :
             planProgress(district.file->database(), QuantityQuestion::ofYear(district.cycle),
                          district.group.id))
            told |= one.isBehind;
        EXPECT_EQ(found->size(), told ? 1 : 0);
        return told;
    };
    EXPECT_FALSE(behind());
    target("activities", 600); // 3 of 6 at half the year
    EXPECT_FALSE(behind());
    target("execution", 8000); // not known is not behind
    EXPECT_FALSE(behind());
    clock.advance(qint64(86400000) * 60);
    EXPECT_TRUE(behind());
}

TEST_F(PlanProgressTest, AskForAWholeShareAtAnyTime)
{
    target("attendance_rate", 9000);
    const auto found = checkedRecords(district.file->database(), district.cycle,
                                      QStringLiteral("packages_behind_plan"), 10);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), 1);
}

} // namespace
