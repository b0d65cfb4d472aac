// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/quantity.h"
#include "tests/support/support.h"

using models::parseQuantity;

// "30 over", "- several"; "?" for what is no number.
static QString read(const char *text)
{
    const auto quantity = parseQuantity(QString::fromUtf8(text));
    if (!quantity)
        return QStringLiteral("?");
    const QString number =
        quantity->number ? QString::number(*quantity->number) : QStringLiteral("-");
    return (number + QLatin1Char(' ') + quantity->qualifier).trimmed();
}

TEST(Quantities, KeepWhatIsSaidOfTheirExactness)
{
    EXPECT_EQ(read("30余位"), QStringLiteral("30 over"));
    EXPECT_EQ(read("3600多人次"), QStringLiteral("3600 more"));
    EXPECT_EQ(read("约120"), QStringLiteral("120 about"));
    EXPECT_EQ(read("120人左右"), QStringLiteral("120 about"));
    EXPECT_EQ(read("近300"), QStringLiteral("300 nearly"));
    EXPECT_EQ(read("将近 300 人"), QStringLiteral("300 nearly"));
    EXPECT_EQ(read("10人以上"), QStringLiteral("10 over"));
    EXPECT_EQ(read("多位"), QStringLiteral("- several"));
}

TEST(Quantities, ReadPlainNumbersWithTheirCounters)
{
    EXPECT_EQ(read("3"), QStringLiteral("3"));
    EXPECT_EQ(read("4,000人次"), QStringLiteral("4000"));
    EXPECT_EQ(read("共７项"), QStringLiteral("7"));
    EXPECT_EQ(read("1.2万余人"), QStringLiteral("12000 over"));
    EXPECT_EQ(read("3.0"), QStringLiteral("3"));
}

TEST(Quantities, AreNotGuessedFromOtherTexts)
{
    for (const char *text : {"一等奖", "3月", "2.5", "12-15", "", "99999999999"})
        EXPECT_EQ(read(text), QStringLiteral("?")) << text;
}
