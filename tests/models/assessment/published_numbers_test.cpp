// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_verdict.h"
#include "models/assessment/claim_window.h"
#include "models/assessment/published_numbers.h"
#include "tests/support/support.h"

using namespace models;

namespace {

// In the way of the published cases: numbers and units are theirs.
const QString kYear = QStringLiteral(
    "截至目前,全区共设置39个项目包,研训人数694人,乡村教师262人,占比37.75%。近两年,涌现出"
    "30多位省市教坛新星、学科带头人;多位教师的论文发表;荣获省级教学成果奖一等奖3项、二等奖4项。"
    "两年来,专家4次来现场指导,听推门课、微讲座等203场次,受益教师达3600多人次。");

const PublishedNumber *found(const QList<PublishedNumber> &numbers, const char *phrase)
{
    for (const PublishedNumber &number : numbers)
        if (number.phrase == QString::fromUtf8(phrase))
            return &number;
    return nullptr;
}

TEST(PublishedNumbers, AreReadWithUnitQualifierAndWindow)
{
    const auto numbers = publishedNumbers(kYear);
    const auto *groups = found(numbers, "39个");
    const auto *members = found(numbers, "694人");
    const auto *young = found(numbers, "30多位");
    const auto *sessions = found(numbers, "203场次");
    const auto *reached = found(numbers, "3600多人次");
    for (const auto *number : {groups, members, young, sessions, reached})
        ASSERT_NE(number, nullptr);
    EXPECT_EQ(groups->hundredths, 3900);
    EXPECT_EQ(groups->windowName, QStringLiteral("截至目前"));
    EXPECT_EQ(young->qualifier, QStringLiteral("多"));
    EXPECT_EQ(young->unit, QStringLiteral("位"));
    EXPECT_EQ(young->windowName, QStringLiteral("近两年"));
    EXPECT_EQ(sessions->unit, QStringLiteral("场次"));
    EXPECT_EQ(sessions->qualifier, QString());
    EXPECT_EQ(sessions->windowName, QStringLiteral("两年来"));
    EXPECT_EQ(reached->hundredths, 360000);
    EXPECT_EQ(reached->unit, QStringLiteral("人次"));
}

TEST(PublishedNumbers, KeepAPercentWithItsPartAndFindTheWhole)
{
    const auto numbers = publishedNumbers(kYear);
    const auto *rural = found(numbers, "262人");
    ASSERT_NE(rural, nullptr);
    EXPECT_EQ(rural->percent, (Hundredths{3775}));
    EXPECT_EQ(rural->whole, 694);
    EXPECT_EQ(found(numbers, "37.75%"), nullptr);
}

TEST(PublishedNumbers, AreNoYearsDatesOrNumbersOfDocuments)
{
    const auto numbers = publishedNumbers(
        QStringLiteral("2018年3月,依据财行〔2016〕540号,第2届大赛,2021—2022年共有12人参加。"));
    ASSERT_EQ(numbers.size(), 1);
    EXPECT_EQ(numbers.first().phrase, QStringLiteral("12人"));
}

TEST(PublishedNumbers, KnowTenThousandsAndMoneyToTheFen)
{
    const auto numbers = publishedNumbers(QStringLiteral("投入1.83亿元,近16万师生,累计1570万元"));
    ASSERT_EQ(numbers.size(), 3);
    EXPECT_EQ(numbers[0].hundredths, 18'300'000'000);
    EXPECT_EQ(numbers[1].hundredths, 16'000'000);
    EXPECT_EQ(numbers[1].qualifier, QStringLiteral("近"));
    EXPECT_EQ(claimOf(numbers[2], QStringLiteral("budget")).number, 1'570'000'000);
}

TEST(PublishedNumbers, ProposeTheFigureThatFits)
{
    const auto numbers = publishedNumbers(kYear);
    const auto meant = [&](const char *phrase) {
        const auto *number = found(numbers, phrase);
        return number ? figureMeant(*number, QStringLiteral("R1")) : QStringLiteral("?");
    };
    EXPECT_EQ(meant("39个"), QStringLiteral("groups"));
    EXPECT_EQ(meant("694人"), QStringLiteral("members"));
    EXPECT_EQ(meant("262人"), QStringLiteral("rural_share_r1"));
    EXPECT_EQ(meant("30多位"), QStringLiteral("outcome_people"));
    EXPECT_EQ(meant("203场次"), QStringLiteral("sessions"));
    EXPECT_EQ(meant("3600多人次"), QStringLiteral("teachers_reached"));
    EXPECT_EQ(meant("3项"), QStringLiteral("outcomes"));
}

TEST(Trap5, QualifiersArePrintedBackVerbatim)
{
    const auto numbers = publishedNumbers(
        QStringLiteral("学员500余人,受益3600多人次,约120人,近300节,多位教师,全部乡镇,30人左右"));
    QStringList printed;
    for (const PublishedNumber &number : numbers)
        printed << claimText(claimOf(number, {}));
    EXPECT_EQ(printed, (QStringList{QStringLiteral("500余人"), QStringLiteral("3600多人次"),
                                    QStringLiteral("约120人"), QStringLiteral("近300节"),
                                    QStringLiteral("多位"), QStringLiteral("全部"),
                                    QStringLiteral("30人左右")}));
}

TEST(Trap5, QualifiersExplainOnlyWhatTheyMean)
{
    const auto verdict = [](qint64 number, const char *qualifier, qint64 counted) {
        const Claim claim{.number = number, .qualifier = QString::fromUtf8(qualifier)};
        return verdictOf(claim, {.isKnown = true, .part = counted});
    };
    EXPECT_EQ(verdict(300, "余", 300), Verdict::Explained);
    EXPECT_EQ(verdict(300, "余", 399), Verdict::Explained);
    EXPECT_EQ(verdict(300, "余", 400), Verdict::Different);
    EXPECT_EQ(verdict(300, "余", 299), Verdict::Different);
    EXPECT_EQ(verdict(3600, "多", 3699), Verdict::Explained);
    EXPECT_EQ(verdict(3600, "多", 3700), Verdict::Different);
    EXPECT_EQ(verdict(120, "约", 126), Verdict::Explained);
    EXPECT_EQ(verdict(120, "约", 127), Verdict::Different);
    EXPECT_EQ(verdict(300, "近", 299), Verdict::Explained);
    EXPECT_EQ(verdict(300, "近", 300), Verdict::Different);
    EXPECT_EQ(verdict(300, "近", 269), Verdict::Different);
    EXPECT_EQ(verdict(694, "", 694), Verdict::Equal);
    const Claim several{.qualifier = QStringLiteral("多位")};
    EXPECT_EQ(verdictOf(several, {.isKnown = true, .part = 2}), Verdict::Explained);
    const Claim all{.qualifier = QStringLiteral("全部")};
    EXPECT_EQ(verdictOf(all, {.isKnown = true, .isShare = true, .part = 5, .whole = 6}),
              Verdict::Different);
}

TEST(Trap6, WindowsAreNamedAndMeanDays)
{
    const Cycle cycle = cycleForYear(2023);
    const QList<Cycle> cycles{cycleForYear(2021), cycleForYear(2022), cycle, cycleForYear(2024)};
    const auto window = [&](const char *words) {
        return windowNamed(QString::fromUtf8(words), cycle, cycles);
    };
    const QDate end(2023, 12, 31);
    EXPECT_EQ(window("近两年"), (Window{QDate(2022, 1, 1), end}));
    EXPECT_EQ(window("两年来"), (Window{QDate(2022, 1, 1), end}));
    EXPECT_EQ(window("2年来"), (Window{QDate(2022, 1, 1), end}));
    EXPECT_EQ(window("五年来"), (Window{QDate(2019, 1, 1), end}));
    EXPECT_EQ(window("截至目前"), (Window{QDate(2021, 1, 1), end}));
    EXPECT_EQ(window("今年上半年"), (Window{QDate(2023, 1, 1), QDate(2023, 6, 30)}));
    EXPECT_EQ(window("2022年下半年"), (Window{QDate(2022, 7, 1), QDate(2022, 12, 31)}));
    EXPECT_EQ(window("两届"), (Window{QDate(2022, 1, 1), end}));
    EXPECT_FALSE(window("").isGiven());
    const auto numbers = publishedNumbers(
        QStringLiteral("五年来开展活动300余次。今年上半年结对活动286次。两届共有1552所学校参加。"));
    ASSERT_EQ(numbers.size(), 3);
    EXPECT_EQ(numbers[0].windowName, QStringLiteral("五年来"));
    EXPECT_EQ(numbers[1].windowName, QStringLiteral("今年上半年"));
    EXPECT_EQ(numbers[2].windowName, QStringLiteral("两届"));
}

TEST(Trap1, PercentsAreComparedFromRawValues)
{
    const Claim published{.wording = QStringLiteral("学科达标率256.79%"),
                          .percent = Hundredths{25679}};
    EXPECT_EQ(verdictOf(published, {true, true, 77037, 30000, 0}), Verdict::Equal);
    EXPECT_EQ(verdictOf(published, {true, true, 77, 30, 0}), Verdict::Different); // 7.7 / 3
    const Claim oneDecimal{.wording = QStringLiteral("占4.5%"), .percent = Hundredths{450}};
    EXPECT_EQ(verdictOf(oneDecimal, {true, true, 108, 2400, 0}), Verdict::Equal);
    EXPECT_EQ(verdictOf(oneDecimal, {true, true, 109, 2400, 0}), Verdict::Equal); // 4.54
    EXPECT_EQ(verdictOf(oneDecimal, {true, true, 110, 2400, 0}), Verdict::Different);
}

TEST(Trap8, ATotalWithAnUnpublishedSplitStaysOneNumber)
{
    const auto prizes = publishedNumbers(QStringLiteral("共有436件作品获得一、二、三等奖"));
    ASSERT_EQ(prizes.size(), 1);
    EXPECT_EQ(claimText(claimOf(prizes.first(), QStringLiteral("outcomes"))),
              QStringLiteral("436件"));
    const QString kinds =
        QStringLiteral("资源5876份,其中有跟岗作业、集中培训、作业实践行动、改进计划、教学沉淀");
    EXPECT_EQ(publishedNumbers(kinds).size(), 1);
    EXPECT_TRUE(closedSums(kinds).isEmpty());
}

TEST(Trap9, PartsAreNotAddedToTheirWholeAgain)
{
    const auto numbers =
        publishedNumbers(QStringLiteral("直播课6000余节,其中双庆与甲居近300节。集中培训200节。"));
    ASSERT_EQ(numbers.size(), 3);
    EXPECT_FALSE(numbers[0].isPart);
    EXPECT_TRUE(numbers[1].isPart);
    EXPECT_FALSE(numbers[2].isPart);
    EXPECT_EQ(sumWithoutParts(numbers, QStringLiteral("节")), 620000);
}

TEST(Trap13, ClosedSumsAreChecked)
{
    const auto sums = closedSums(QStringLiteral(
        "共建设智慧学校27所,其中城镇学校22所,乡村学校5所,并纳入监管平台。"
        "共确定324个案例,其中区域发展类74个、学校实践类226个、解决方案类12个、研究成果类12个。"));
    ASSERT_EQ(sums.size(), 2);
    EXPECT_TRUE(sums[0].addsUp());
    EXPECT_EQ(sums[0].text(), QStringLiteral("22 + 5 = 27"));
    EXPECT_TRUE(sums[1].addsUp());
    EXPECT_EQ(sums[1].parts, (QList<qint64>{74, 226, 12, 12}));
    const auto wrong = closedSums(QStringLiteral("学校26所,其中城镇22所,乡村5所。"));
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_FALSE(wrong.first().addsUp());
    EXPECT_EQ(wrong.first().text(), QStringLiteral("22 + 5 = 27 ≠ 26"));
}

} // namespace
