// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/cycles.h"

#include "models/assessment/rollover.h"
#include "models/edits/record_access.h"
#include "tests/models/edits/deed_test.h"

using namespace models;

namespace {

using Cycles = tests::DeedTest;

Cycle named(const char *name)
{
    Cycle cycle = cycleForYear(2024);
    cycle.name = QString::fromUtf8(name);
    return cycle;
}

TEST_F(Cycles, MakesAYearWithItsUsualDates)
{
    ASSERT_TRUE(edit([](Transaction &transaction) -> Result<void> {
        return addYear(transaction, 2024) ? Result<void>() : fail(ErrorCode::Input, {});
    }));
    const auto made = findCycle(district.file->database(), QStringLiteral("2024"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->referenceDate, QDate(2024, 12, 31));
}

TEST_F(Cycles, TakesNamesThatMayBePartOfFileNames)
{
    for (const char *name : {"2024", "2023-2024", "2024学年", "2024 春季"})
        EXPECT_TRUE(add(named(name))) << name;
}

class WrongName : public tests::DeedTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(WrongName, IsRefusedByEveryWayToAYear)
{
    const auto added = add(named(GetParam()));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::Input);
    EXPECT_FALSE(added.error().message.isEmpty());
    const auto &field = *recordType<Cycle>().field(QStringLiteral("name"));
    EXPECT_FALSE(edit([&](Transaction &transaction) {
        return changeField(transaction, QStringLiteral("cycle"), district.cycle.id, field,
                           toValue(QString::fromUtf8(GetParam())));
    }));
    EXPECT_FALSE(
        planRollover(district.file->database(), district.cycle, QString::fromUtf8(GetParam())));
    EXPECT_EQ(all<Cycle>().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Names, WrongName,
    testing::Values("", "../x", "a/b", "a\\b", "..", ".2024", "2024.", "99999", "0", "12", "1989",
                    "2101", "20:24", "a\nb",
                    "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九"
                    "十一二三四五六七八九十一"));

TEST_F(Cycles, RefusesANameThatAnotherYearHas)
{
    EXPECT_FALSE(add(cycleForYear(2023)));
    Cycle same = district.cycle;
    same.showcaseDate = QDate(2024, 4, 1);
    EXPECT_TRUE(change(same)) << "its own name is not another's";
}

class WrongDates : public tests::DeedTest, public testing::WithParamInterface<void (*)(Cycle &)>
{
};

TEST_P(WrongDates, AreRefused)
{
    Cycle cycle = cycleForYear(2024);
    GetParam()(cycle);
    EXPECT_FALSE(add(cycle));
    cycle.id = district.cycle.id;
    EXPECT_FALSE(change(cycle));
}

INSTANTIATE_TEST_SUITE_P(
    Dates, WrongDates,
    testing::Values([](Cycle &cycle) { cycle.endsOn = cycle.startsOn.addDays(-1); },
                    [](Cycle &cycle) { cycle.startsOn = {}; },
                    [](Cycle &cycle) { cycle.referenceDate = {}; },
                    [](Cycle &cycle) { cycle.endsOn = cycle.startsOn.addYears(5); },
                    [](Cycle &cycle) { cycle.referenceDate = QDate(2020, 1, 1); },
                    [](Cycle &cycle) { cycle.referenceDate = QDate(2026, 6, 1); },
                    [](Cycle &cycle) { cycle.acceptanceDate = QDate(9999, 1, 1); },
                    [](Cycle &cycle) { cycle.startsOn = QDate(1024, 1, 1); }));

TEST_F(Cycles, LastsUpToFiveYears)
{
    Cycle cycle = cycleForYear(2024);
    cycle.endsOn = QDate(2028, 12, 31);
    EXPECT_TRUE(add(cycle));
}

TEST_F(Cycles, BeginAFileWithItsPlace)
{
    ASSERT_TRUE(edit([](Transaction &transaction) -> Result<void> {
        return beginFile(transaction, 2030,
                         {QStringLiteral("繁昌区"), QStringLiteral("教师发展中心")})
                   ? Result<void>()
                   : fail(ErrorCode::Input, {});
    }));
    EXPECT_EQ(setting(district.file->database(), kDistrictSetting), QStringLiteral("繁昌区"));
    EXPECT_FALSE(edit([](Transaction &transaction) -> Result<void> {
        const auto begun = beginFile(transaction, 99999, {QStringLiteral("别处"), {}});
        return begun ? Result<void>() : begun.failure();
    }));
    EXPECT_EQ(setting(district.file->database(), kDistrictSetting), QStringLiteral("繁昌区"));
}

} // namespace
