// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/partial_date.h"

#include "tests/support/support.h"

using namespace models;

static QString isoOf(const QString &text, bool isNumber = false, int contextYear = 0,
                     bool date1904 = false)
{
    const Result<ParsedDate> parsed = parseDate(text, isNumber, contextYear, date1904);
    return parsed ? parsed->date.toIso() : QStringLiteral("error");
}

TEST(PartialDate, IsStoredAsIsoOfTheKnownParts)
{
    EXPECT_EQ((PartialDate{1990, 0, 0}).toIso(), QStringLiteral("1990"));
    EXPECT_EQ((PartialDate{1990, 8, 0}).toIso(), QStringLiteral("1990-08"));
    EXPECT_EQ((PartialDate{1990, 8, 1}).toIso(), QStringLiteral("1990-08-01"));
    EXPECT_EQ(PartialDate{}.toIso(), QString());
    for (const char *iso : {"", "1990", "1990-08", "2024-02-29"})
        EXPECT_EQ(PartialDate::fromIso(QLatin1String(iso))->toIso(), QLatin1String(iso));
}

TEST(PartialDate, ReadsBackNothingButIso)
{
    for (const char *text : {"1990-8", "90", "1990-13", "1990-00", "2023-02-29", "1990-08-00",
                             "1990-08-01 ", "0000", "1990/08", "1990-08-01\n"})
        EXPECT_EQ(PartialDate::fromIso(QLatin1String(text)), std::nullopt) << text;
}

TEST(PartialDate, SortsAsItsTextDoes)
{
    EXPECT_LT((PartialDate{1990, 0, 0}), (PartialDate{1990, 8, 0}));
    EXPECT_LT((PartialDate{1990, 8, 0}), (PartialDate{1990, 8, 1}));
    EXPECT_LT((PartialDate{1990, 8, 31}), (PartialDate{1990, 12, 0}));
}

TEST(PartialDate, SpansTheDaysThatItCanMean)
{
    EXPECT_EQ((PartialDate{2024, 2, 0}).earliest(), QDate(2024, 2, 1));
    EXPECT_EQ((PartialDate{2024, 2, 0}).latest(), QDate(2024, 2, 29));
    EXPECT_EQ((PartialDate{2023, 0, 0}).earliest(), QDate(2023, 1, 1));
    EXPECT_EQ((PartialDate{2023, 0, 0}).latest(), QDate(2023, 12, 31));
    EXPECT_EQ((PartialDate{2023, 9, 5}).latest(), QDate(2023, 9, 5));
    EXPECT_FALSE(PartialDate{}.earliest().isValid());
    EXPECT_FALSE(PartialDate{}.latest().isValid());
}

TEST(ParseDate, ReadsEveryHabitOfRealWorkbooks)
{
    const FixedClock clock(QDateTime(QDate(2025, 6, 1), QTime(), Qt::UTC));
    const std::pair<const char *, const char *> habits[] = {
        {"2023.9", "2023-09"},
        {"2023.09", "2023-09"},
        {"2023.10", "2023-10"},
        {"2023-09-01", "2023-09-01"},
        {"2023/9/1", "2023-09-01"},
        {"2023年9月", "2023-09"},
        {"2023年9月份", "2023-09"},
        {"2023年9月1日", "2023-09-01"},
        {"2023年9月1号", "2023-09-01"},
        {" 2023 年 9 月 1 日 ", "2023-09-01"},
        {"２０２３．９", "2023-09"},
        {"2023。9", "2023-09"},
        {"2023—9—1", "2023-09-01"},
        {"2023.9.", "2023-09"},
        {"二〇二三年九月", "2023-09"},
        {"二○二三年十二月三十一日", "2023-12-31"},
        {"二零二三年十月二十日", "2023-10-20"},
        {"一九九〇年八月", "1990-08"},
        {"2020年元月", "2020-01"},
        {"1990年8月生", "1990-08"},
        {"1990.8出生", "1990-08"},
        {"202309", "2023-09"},
        {"20230901", "2023-09-01"},
        {"23.9.1", "2023-09-01"},
        {"90.8", "1990-08"},
        {"90年8月", "1990-08"},
        {"2023", "2023"},
        {"2023年", "2023"},
        {"2023-09-01 00:00:00", "2023-09-01"},
        {"2023-09-01T08:30:00", "2023-09-01"},
    };
    for (const auto &[text, iso] : habits) {
        const Result<ParsedDate> parsed = parseDate(QString::fromUtf8(text));
        ASSERT_TRUE(parsed) << text << ": " << parsed.error().message.toStdString();
        EXPECT_EQ(parsed->date.toIso(), QLatin1String(iso)) << text;
        EXPECT_FALSE(parsed->otherReading) << text;
        EXPECT_EQ(parsed->note, QString()) << text;
    }
}

TEST(ParseDate, TakesNothingForNoDate)
{
    for (const char *text : {"", "  ", "无", "—", "-", "/", "至今"})
        EXPECT_EQ(isoOf(QString::fromUtf8(text)), QString()) << text;
}

TEST(ParseDate, PutsATwoDigitYearNoLaterThanThisYear)
{
    const FixedClock clock(QDateTime(QDate(2025, 6, 1), QTime(), Qt::UTC));
    EXPECT_EQ(isoOf(QStringLiteral("25.6.1")), QStringLiteral("2025-06-01"));
    EXPECT_EQ(isoOf(QStringLiteral("26.6.1")), QStringLiteral("1926-06-01"));
    EXPECT_EQ(isoOf(QStringLiteral("00.6.1")), QStringLiteral("2000-06-01"));
}

TEST(ParseDate, ReadsNumbersOfASpreadsheetAsDays)
{
    EXPECT_EQ(isoOf(QStringLiteral("45170"), true), QStringLiteral("2023-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("45170.5"), true), QStringLiteral("2023-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("43708"), true, 0, true), QStringLiteral("2023-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("33086"), true), QStringLiteral("1990-08-01"));
    EXPECT_EQ(isoOf(QStringLiteral("2023"), true), QStringLiteral("2023"));
    EXPECT_EQ(isoOf(QStringLiteral("202309"), true), QStringLiteral("2023-09"));
    EXPECT_EQ(isoOf(QStringLiteral("20230901"), true), QStringLiteral("2023-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("2023.0899999999999"), true), QStringLiteral("2023-09"));
}

TEST(ParseDate, TakesNoNumberForADayThatCanHardlyBeOne)
{
    EXPECT_EQ(isoOf(QStringLiteral("9"), true), QStringLiteral("error"));
    EXPECT_EQ(isoOf(QStringLiteral("35"), true), QStringLiteral("error"));
    EXPECT_EQ(isoOf(QStringLiteral("99999"), true), QStringLiteral("error"));
    EXPECT_EQ(isoOf(QStringLiteral("45170")), QStringLiteral("error")); // text, not a number cell
}

TEST(ParseDate, AsksWhenANumberMayHaveLostItsZero)
{
    const Result<ParsedDate> january = parseDate(QStringLiteral("2023.1"), true);
    ASSERT_TRUE(january);
    EXPECT_EQ(january->date.toIso(), QStringLiteral("2023-01"));
    ASSERT_TRUE(january->otherReading);
    EXPECT_EQ(january->otherReading->toIso(), QStringLiteral("2023-10"));
    EXPECT_FALSE(january->note.isEmpty());

    const Result<ParsedDate> october = parseDate(QStringLiteral("2023.10"), true);
    ASSERT_TRUE(october);
    EXPECT_EQ(october->date.toIso(), QStringLiteral("2023-10"));
    EXPECT_EQ(october->otherReading->toIso(), QStringLiteral("2023-01"));

    EXPECT_FALSE(parseDate(QStringLiteral("2023.1"))->otherReading);
    EXPECT_FALSE(parseDate(QStringLiteral("2023.2"), true)->otherReading);
    EXPECT_FALSE(parseDate(QStringLiteral("2023.12"), true)->otherReading);
}

TEST(ParseDate, TakesTheYearFromTheContextWhereNoneIsWritten)
{
    EXPECT_EQ(isoOf(QStringLiteral("9月1日"), false, 2024), QStringLiteral("2024-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("九月一日"), false, 2024), QStringLiteral("2024-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("9/1"), false, 2024), QStringLiteral("2024-09-01"));
    EXPECT_EQ(isoOf(QStringLiteral("12.25"), false, 2024), QStringLiteral("2024-12-25"));
    EXPECT_EQ(isoOf(QStringLiteral("9月1日")), QStringLiteral("error"));
    EXPECT_EQ(isoOf(QStringLiteral("10.1")), QStringLiteral("error"));

    const Result<ParsedDate> unclear = parseDate(QStringLiteral("10.1"), false, 2024);
    ASSERT_TRUE(unclear);
    EXPECT_EQ(unclear->date.toIso(), QStringLiteral("2024-10-01"));
    EXPECT_EQ(unclear->otherReading->toIso(), QStringLiteral("2010-01"));
    const Result<ParsedDate> number = parseDate(QStringLiteral("9.1"), true, 2024);
    ASSERT_TRUE(number);
    EXPECT_EQ(number->otherReading->toIso(), QStringLiteral("2024-09-10"));
}

TEST(ParseDate, RefusesWhatIsNotInTheCalendar)
{
    for (const char *text : {"2023-02-30", "2023-02-29", "2023.13", "2023.0", "2023-00-10",
                             "20231301", "1823-05-01", "2190.3", "2023年4月31日"}) {
        const Result<ParsedDate> parsed = parseDate(QString::fromUtf8(text));
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::Input);
        EXPECT_TRUE(parsed.error().message.contains(QString::fromUtf8(text))) << text;
    }
}

TEST(ParseDate, RefusesPeriodsAndOtherTexts)
{
    for (const char *text : {"2023.9-2024.6", "2023年9月至2024年6月", "2023-2024", "2023秋",
                             "2023—2024学年第一学期", "9月1日-5日", "语文", "2023.9.1.2",
                             "9/1/2023", "1.2345", "3.40222E+17", "十十", "2023..9"})
        EXPECT_EQ(isoOf(QString::fromUtf8(text)), QStringLiteral("error")) << text;
}

TEST(ParseDate, NeverQuotesWhatMayBeAnIdentityNumber)
{
    const Result<ParsedDate> parsed = parseDate(QStringLiteral("11010519491231002X"));
    ASSERT_FALSE(parsed);
    EXPECT_FALSE(parsed.error().message.contains(QStringLiteral("1949")));
}

TEST(Age, IsTheLargestPossibleInCompletedYears)
{
    EXPECT_EQ(ageAt({1990, 8, 1}, QDate(2025, 7, 31)), 34);
    EXPECT_EQ(ageAt({1990, 8, 1}, QDate(2025, 8, 1)), 35);
    EXPECT_EQ(ageAt({1990, 8, 0}, QDate(2025, 8, 1)), 35);
    EXPECT_EQ(ageAt({1990, 0, 0}, QDate(2025, 1, 1)), 35);
    EXPECT_EQ(ageAt({2000, 2, 29}, QDate(2025, 2, 28)), 24);
    EXPECT_EQ(ageAt({2000, 2, 29}, QDate(2025, 3, 1)), 25);
    EXPECT_EQ(ageAt({}, QDate(2025, 3, 1)), std::nullopt);
    EXPECT_EQ(ageAt({2026, 0, 0}, QDate(2025, 3, 1)), std::nullopt);
}
