// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/hundredths.h"
#include "models/base/money.h"
#include "tests/support/support.h"

using namespace models;

TEST(Money, IsReadAsPeopleWriteIt)
{
    const auto fen = [](const char *text) {
        const auto money = parseMoney(QString::fromUtf8(text));
        return money ? money->fen : -1;
    };
    EXPECT_EQ(fen("1200.5"), 120050);
    EXPECT_EQ(fen("12,345.60元"), 1234560);
    EXPECT_EQ(fen("￥800"), 80000);
    EXPECT_EQ(fen("1.2万"), 1200000);
    EXPECT_EQ(fen("0.123456万元"), 123456);
    EXPECT_EQ(fen("1.83亿"), 18300000000);
    EXPECT_EQ(fen("３００"), 30000);
    EXPECT_EQ(fen("1570万"), 1570000000);
}

TEST(Money, IsNeverRoundedOnTheWayIn)
{
    EXPECT_FALSE(parseMoney(QStringLiteral("0.005")));
    EXPECT_FALSE(parseMoney(QStringLiteral("0.1234567万")));
    EXPECT_TRUE(parseMoney(QStringLiteral("0.500")));
    EXPECT_FALSE(parseMoney(QStringLiteral("三百")));
    EXPECT_FALSE(parseMoney(QStringLiteral("元")));
    EXPECT_FALSE(parseMoney(QStringLiteral("99999999999999")));
}

TEST(Money, IsWordedWithBothDecimals)
{
    EXPECT_EQ(moneyText({1234560}), QStringLiteral("12,345.60"));
    EXPECT_EQ(moneyText({-5}), QStringLiteral("-0.05"));
    EXPECT_EQ(moneyText({0}), QStringLiteral("0.00"));
}

TEST(Hundredths, AreReadAndWordedExactly)
{
    for (const char *text : {"3.5", "8", "92.25", "0.05", "-1.5", "1200"}) {
        const auto number = parseHundredths(QString::fromLatin1(text));
        ASSERT_TRUE(number) << text;
        EXPECT_EQ(hundredthsText(*number), QString::fromLatin1(text));
    }
    EXPECT_EQ(parseHundredths(QStringLiteral("30%"))->value, 3000);
    EXPECT_FALSE(parseHundredths(QStringLiteral("1.234")));
    EXPECT_FALSE(parseHundredths(QStringLiteral("半天")));
}
