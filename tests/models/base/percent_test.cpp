// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"

#include "tests/support/support.h"

#include <limits>

using namespace models;

TEST(Percent, RoundsHalfUpInIntegers)
{
    EXPECT_EQ(roundedPercent(Amount{262, 694}), 3775);
    EXPECT_EQ(roundedPercent(Amount{1, 8}, 0), 13); // 12.5 goes up
    EXPECT_EQ(roundedPercent(Amount{1, 8}, 1), 125);
    EXPECT_EQ(roundedPercent(Amount{1, 3}), 3333);
    EXPECT_EQ(roundedPercent(Amount{2, 3}), 6667);
    EXPECT_EQ(roundedPercent(Amount{-1, 8}, 0), -12);      // half up, not half away from nought
    EXPECT_EQ(roundedPercent(Amount{201, 20000}, 2), 101); // 1.005, which no binary fraction holds
}

TEST(Percent, ComputesFromRawValuesNotFromRoundedOnes)
{
    EXPECT_EQ(percentText(Amount{77, 30}), QStringLiteral("256.67 %"));
    EXPECT_EQ(percentText(Amount{77037, 30000}), QStringLiteral("256.79 %"));
}

TEST(Percent, SaysNothingOfAnEmptyWhole)
{
    EXPECT_EQ(roundedPercent(Amount{0, 0}), std::nullopt);
    EXPECT_EQ(percentText(Amount{5, 0}), QStringLiteral("—"));
    EXPECT_EQ(percentText(Amount{0, 5}), QStringLiteral("0.00 %"));
}

TEST(Percent, WritesAsManyDecimalsAsAsked)
{
    EXPECT_EQ(percentText(Amount{262, 694}), QStringLiteral("37.75 %"));
    EXPECT_EQ(percentText(Amount{262, 694}, 0), QStringLiteral("38 %"));
    EXPECT_EQ(percentText(Amount{262, 694}, 4), QStringLiteral("37.7522 %"));
    EXPECT_EQ(percentText(Amount{1, 2000}), QStringLiteral("0.05 %"));
    EXPECT_EQ(percentText(Amount{-1, 2000}), QStringLiteral("-0.05 %"));
    EXPECT_EQ(percentText(Amount{96, 96}), QStringLiteral("100.00 %"));
}

TEST(Percent, DoesNotOverflow)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(roundedPercent(Amount{most, most}), 10000);
    EXPECT_EQ(roundedPercent(Amount{most / 2, most}), 5000);
    EXPECT_EQ(roundedPercent(Amount{std::numeric_limits<qint64>::min(), most}), -10000);
    EXPECT_EQ(roundedPercent(Amount{most, 1}), std::nullopt);
}

TEST(NeededToReach, IsTheSmallestNumberThatDoes)
{
    EXPECT_EQ(neededToReach(Amount{262, 694}, 4000), 26);
    for (const qint64 target : {0, 1, 3333, 4000, 5000, 9999}) {
        for (qint64 whole = 1; whole <= 40; ++whole) {
            for (qint64 part = 0; part <= whole; ++part) {
                qint64 least = 0;
                while ((part + least) * 10000 < target * (whole + least))
                    ++least;
                ASSERT_EQ(neededToReach(Amount{part, whole}, target), least)
                    << part << "/" << whole << " to " << target;
            }
        }
    }
}

TEST(NeededToReach, IsEmptyWhenNoNumberDoes)
{
    EXPECT_EQ(neededToReach(Amount{3, 4}, 10000), std::nullopt);
    EXPECT_EQ(neededToReach(Amount{4, 4}, 10000), 0);
    EXPECT_EQ(neededToReach(Amount{4, 4}, 10001), std::nullopt);
    EXPECT_EQ(neededToReach(Amount{0, 0}, 4000), 1);
}
