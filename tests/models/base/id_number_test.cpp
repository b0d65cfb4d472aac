// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/id_number.h"

#include "models/base/clock.h"
#include "tests/support/support.h"

using namespace models;

static QString read(const QString &text, bool isNumber = false)
{
    const Result<IdNumber> result = parseIdNumber(text, isNumber);
    return result ? result->digits : QStringLiteral("error");
}

static QString complaint(const QString &text, bool isNumber = false)
{
    const Result<IdNumber> result = parseIdNumber(text, isNumber);
    return result ? QStringLiteral("none") : result.error().message;
}

TEST(IdNumber, ReadsTheExamplesOfTheStandard)
{
    const Result<IdNumber> woman = parseIdNumber(QStringLiteral("11010519491231002X"));
    ASSERT_TRUE(woman);
    EXPECT_EQ(woman->birth(), (PartialDate{1949, 12, 31}));
    EXPECT_FALSE(woman->isMale());

    const Result<IdNumber> man = parseIdNumber(QStringLiteral("440524188001010014"));
    ASSERT_TRUE(man);
    EXPECT_EQ(man->birth(), (PartialDate{1880, 1, 1}));
    EXPECT_TRUE(man->isMale());
}

TEST(IdNumber, ForgivesHowItWasTyped)
{
    const QString right = QStringLiteral("11010519491231002X");
    EXPECT_EQ(read(QStringLiteral("11010519491231002x")), right);
    EXPECT_EQ(read(QStringLiteral("11010519491231002×")), right);
    EXPECT_EQ(read(QStringLiteral("１１０１０５１９４９１２３１００２Ｘ")), right);
    EXPECT_EQ(read(QStringLiteral("'110105 19491231\u00A0002X")), right);
    EXPECT_EQ(read(QStringLiteral("\uFEFF110105\u200B19491231\n002X\u3000")), right);
}

TEST(IdNumber, UpgradesNumbersOfFifteenDigits)
{
    EXPECT_EQ(read(QStringLiteral("110105491231002")), QStringLiteral("11010519491231002X"));
    // A number cell of 15 digits lost nothing.
    EXPECT_EQ(read(QStringLiteral("110105491231002"), true), QStringLiteral("11010519491231002X"));
    EXPECT_EQ(read(QStringLiteral("110105491331002")), QStringLiteral("error"));
}

TEST(IdNumber, TakesNothingForNotRecorded)
{
    for (const char *text : {"", "  ", "无", "—", "/", "'"})
        EXPECT_EQ(read(QString::fromUtf8(text)), QString()) << text;
    EXPECT_TRUE(IdNumber{}.birth().isEmpty());
}

TEST(IdNumber, SaysThatASpreadsheetDroppedDigits)
{
    for (const char *text :
         {"3.40222E+17", "3.40222e17", "340222199001010000", "1.1010119790215E+017"})
        EXPECT_TRUE(complaint(QString::fromUtf8(text)).contains(QStringLiteral("dropped"))) << text;
    // In a number cell even a check digit that happens to fit proves nothing.
    EXPECT_TRUE(
        complaint(QStringLiteral("440524188001010014"), true).contains(QStringLiteral("dropped")));
}

TEST(IdNumber, RejectsWrongLengthCheckDigitAndBirthDate)
{
    FixedClock today(QDateTime(QDate(2024, 6, 1), QTime(0, 0), Qt::UTC));
    EXPECT_TRUE(
        complaint(QStringLiteral("1101051949123100")).contains(QStringLiteral("18 characters")));
    EXPECT_TRUE(
        complaint(QStringLiteral("110105194912310021")).contains(QStringLiteral("last character")));
    EXPECT_TRUE(
        complaint(QStringLiteral("1101O519491231002X")).contains(QStringLiteral("17 digits")));
    const auto withCheck = [](const QString &first) { return first + idCheckCharacter(first); };
    EXPECT_TRUE(complaint(withCheck(QStringLiteral("11010519490230002")))
                    .contains(QStringLiteral("birth")));
    EXPECT_TRUE(complaint(withCheck(QStringLiteral("11010520250101002")))
                    .contains(QStringLiteral("birth")));
    EXPECT_EQ(complaint(withCheck(QStringLiteral("11010520240101002"))), QStringLiteral("none"));
}

TEST(IdNumber, NoticesEveryMistypedDigitAndEverySwapOfNeighbours)
{
    const QString right = QStringLiteral("440524188001010014");
    for (int i = 0; i < 18; ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[i] = QChar(digit);
            EXPECT_EQ(read(wrong) == right, wrong == right);
            EXPECT_TRUE(wrong == right || read(wrong) == QStringLiteral("error"));
        }
        QString swapped = right;
        if (i > 0 && swapped[i] != swapped[i - 1]) {
            std::swap(swapped[i], swapped[i - 1]);
            EXPECT_EQ(read(swapped), QStringLiteral("error"));
        }
    }
}

TEST(IdNumber, NeverQuotesTheNumber)
{
    for (const char *text :
         {"340222199001010000", "110105194912310021", "1101051949123100", "abc"}) {
        const Result<IdNumber> result = parseIdNumber(QString::fromUtf8(text));
        ASSERT_FALSE(result);
        EXPECT_FALSE(result.error().message.contains(QString::fromUtf8(text).left(6)));
        EXPECT_FALSE(result.error().detail.contains(QString::fromUtf8(text).left(6)));
    }
}
