// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_text.h"

#include <gtest/gtest.h>

using namespace models;

static std::string number(std::string text)
{
    EXPECT_TRUE(normaliseNumber(text)) << text;
    return text;
}

static std::string date(std::string text, bool date1904 = false)
{
    EXPECT_TRUE(serialToDate(text, date1904)) << text;
    return text;
}

static std::string decoded(std::string text)
{
    decodeEscapes(text);
    return text;
}

TEST(CellNumber, IsShownInItsShortestExactForm)
{
    EXPECT_EQ(number("12.50"), "12.5");
    EXPECT_EQ(number("1.0"), "1");
    EXPECT_EQ(number("1E3"), "1000");
    EXPECT_EQ(number("1e5"), "100000");
    EXPECT_EQ(number("0"), "0");
    EXPECT_EQ(number("-0"), "0");
    EXPECT_EQ(number("007"), "7");
    EXPECT_EQ(number(" 5 "), "5");
    EXPECT_EQ(number("+5"), "5");
    EXPECT_EQ(number("-0.25"), "-0.25");
    EXPECT_EQ(number("0.37750000000000000"), "0.3775");
    EXPECT_EQ(number("13800001111"), "13800001111");
    EXPECT_EQ(number("1990.8000000000002"), "1990.8000000000002");
    EXPECT_EQ(number("0.1000000000000000055"), "0.1");
    EXPECT_EQ(number("0.00001"), "0.00001");
}

TEST(CellNumber, KeepsItsTextBeyondFifteenDigitsSoThatADamagedIdShows)
{
    EXPECT_EQ(number("1E+17"), "1E+17");
    EXPECT_EQ(number("3.40222199001011E+17"), "3.40222199001011E+17");
    EXPECT_EQ(number("340222199001011000"), "340222199001011000");
    EXPECT_EQ(number("999999999999999"), "999999999999999");
}

TEST(CellNumber, LeavesWhatIsNoNumber)
{
    for (std::string text : {"", "abc", "1,000", "NaN", "inf", "1e999", "0x10", "1 2", "-"}) {
        const std::string before = text;
        EXPECT_FALSE(normaliseNumber(text)) << before;
        EXPECT_EQ(text, before);
    }
}

TEST(CellDate, CountsDaysFrom1900WithExcelsFalseLeapDay)
{
    EXPECT_EQ(date("1"), "1900-01-01");
    EXPECT_EQ(date("59"), "1900-02-28");
    EXPECT_EQ(date("60"), "1900-02-29");
    EXPECT_EQ(date("61"), "1900-03-01");
    EXPECT_EQ(date("45170"), "2023-09-01");
    EXPECT_EQ(date("2958465"), "9999-12-31");
}

TEST(CellDate, CountsDaysFrom1904WhenTheBookSaysSo)
{
    EXPECT_EQ(date("0", true), "1904-01-01");
    EXPECT_EQ(date("43708", true), "2023-09-01");
}

TEST(CellDate, ShowsTheTimeWhenThereIsOne)
{
    EXPECT_EQ(date("45170.354166666664"), "2023-09-01T08:30:00");
    EXPECT_EQ(date("0.5"), "12:00:00");
    EXPECT_EQ(date("45170.99999999999"), "2023-09-02");
    EXPECT_EQ(date("45170.5000057870"), "2023-09-01T12:00:00.500");
}

TEST(CellDate, IsNoneBeforeTheCalendarOrAfterIt)
{
    for (std::string text : {"-1", "2958466", "2958465.9999999999", "1e300", "x", ""}) {
        const std::string before = text;
        EXPECT_FALSE(serialToDate(text, false)) << before;
        EXPECT_EQ(text, before);
    }
}

TEST(CellDuration, RunsOnPastADay)
{
    std::string text = "1.5";
    EXPECT_TRUE(serialToDuration(text));
    EXPECT_EQ(text, "36:00:00");
}

TEST(CellDate, InIsoTextLosesAMidnightThatMeansNothing)
{
    for (std::string text : {"2023-09-01", "2023-09-01T00:00:00", "2023-09-01T00:00:00.000Z"}) {
        normaliseIsoDate(text);
        EXPECT_EQ(text, "2023-09-01");
    }
    std::string text = "2023-09-01T08:30:00.000";
    normaliseIsoDate(text);
    EXPECT_EQ(text, "2023-09-01T08:30:00");
}

TEST(Escapes, AreDecodedOnceAndHalfPairsStay)
{
    EXPECT_EQ(decoded("a_x000D_b"), "a\rb");
    EXPECT_EQ(decoded("_x005F_x000D_"), "_x000D_");
    EXPECT_EQ(decoded("_x5B66_校"), "学校");
    EXPECT_EQ(decoded("_xD842__xDFB7_"), "𠮷");
    EXPECT_EQ(decoded("_xD842_!"), "_xD842_!");
    EXPECT_EQ(decoded("_x00_ _xZZZZ_ _x0041"), "_x00_ _xZZZZ_ _x0041");
}
