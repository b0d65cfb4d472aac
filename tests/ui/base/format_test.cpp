// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "tests/support/support.h"
#include "ui/base/format.h"

using models::Language;

TEST(Format, WritesDatesAsTheLanguageDoes)
{
    EXPECT_EQ(ui::dateText(QDate(2023, 12, 31), Language::Chinese),
              QStringLiteral("2023年12月31日"));
    EXPECT_EQ(ui::dateText(QDate(2023, 12, 31), Language::English),
              QStringLiteral("31 December 2023"));
    EXPECT_EQ(ui::dayText(QDate(2024, 1, 15), Language::Chinese), QStringLiteral("1月15日"));
    EXPECT_EQ(ui::dateText({}, Language::English), QStringLiteral("—"));
}

TEST(Format, GroupsTheDigitsOfLargeCounts)
{
    EXPECT_EQ(ui::countText(694), QStringLiteral("694"));
    EXPECT_EQ(ui::countText(600000), QStringLiteral("600,000"));
}

TEST(Format, NamesTheDayOfAMomentUnlessItIsToday)
{
    const QDateTime noon(QDate(2024, 3, 8), QTime(12, 5));
    const models::FixedClock clock(noon.toUTC());
    EXPECT_EQ(ui::momentText(noon.toUTC(), Language::English), QStringLiteral("12:05"));
    EXPECT_EQ(ui::momentText(noon.addDays(-1).toUTC(), Language::English),
              QStringLiteral("7 Mar 12:05"));
    EXPECT_EQ(ui::momentText(noon.addYears(-1).toUTC(), Language::Chinese),
              QStringLiteral("2023年3月8日 12:05"));
}

TEST(Format, ReadsBackTheTargetsThatItWrites)
{
    for (const int points : {0, 5, 50, 3775, 4000, 4050, 10000})
        EXPECT_EQ(ui::parseBasisPoints(ui::basisPointsText(points)), points)
            << ui::basisPointsText(points).toStdString();
    EXPECT_EQ(ui::basisPointsText(4000), QStringLiteral("40 %"));
    EXPECT_EQ(ui::basisPointsText(3750), QStringLiteral("37.5 %"));
    EXPECT_EQ(ui::basisPointsText(3775), QStringLiteral("37.75 %"));
}

TEST(Format, ReadsTargetsAsPeopleTypeThem)
{
    EXPECT_EQ(ui::parseBasisPoints(QStringLiteral("40")), 4000);
    EXPECT_EQ(ui::parseBasisPoints(QStringLiteral(" ３７.５％ ")), 3750);
    for (const char *wrong : {"", "abc", "101", "100.01", "-5", "4.123"})
        EXPECT_FALSE(ui::parseBasisPoints(QString::fromLatin1(wrong))) << wrong;
}
