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
    EXPECT_EQ(rural->wholeHundredths, 69400);
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

TEST(PublishedNumbers, AreNoRangesTimesListMarksCodesOrNames)
{
    for (const char *text : {"工作人员4-5人。",
                             "掌握1至2项艺术特长。",
                             "6至9年时间。",
                             "03:44发布",
                             "见view/379630",
                             "最新5G与8K技术",
                             "结成“1+1云联盟”",
                             "热线400-800-0088",
                             "1、加强管理",
                             "第七批工作队",
                             "每100名教师",
                             "“四名”工作室",
                             "一个法人、一批模式、一次性",
                             "百校带百校",
                             "两个月的角逐",
                             "第三次携手",
                             "二三名",
                             "十四五规划",
                             "健全部门制度",
                             "安全员",
                             "附近的学校",
                             "2035|布局"})
        EXPECT_TRUE(publishedNumbers(QString::fromUtf8(text)).isEmpty()) << text;
}

TEST(PublishedNumbers, AreReadWithEveryCounterAndAsNumerals)
{
    const auto numbers = publishedNumbers(QStringLiteral(
        "486对、300余台、26所、100间、1000余条、九批、近300节、7.7门、两万八千多位、三百余场、"
        "一千二百人次、八次、39项目包"));
    QStringList read;
    for (const PublishedNumber &number : numbers)
        read << QStringLiteral("%1 %2").arg(*number.hundredths / 100).arg(number.unit).trimmed();
    EXPECT_EQ(read.join(QLatin1Char('|')),
              QStringLiteral("486 对|300 台|26 所|100 间|1000 条|9 批|300 节|7 门|28000 位|300 场|"
                             "1200 人次|8 次|39"));
}

TEST(PublishedNumbers, KeepAPercentWithItsOwnNumberOnly)
{
    const auto numbers = publishedNumbers(QStringLiteral(
        "专兼职122人,运维人员42人,技术维护的学校比例达100%。城镇22所,乡村5所,分别占81.48%、18.52%。"
        "专任教师108人,占教师总数的4.5%。乡村教师262人(37.75%)。"));
    EXPECT_FALSE(found(numbers, "42人")->percent);
    EXPECT_EQ(found(numbers, "100%")->percent, (Hundredths{10000}));
    EXPECT_FALSE(found(numbers, "5所")->percent);
    EXPECT_EQ(found(numbers, "108人")->percent, (Hundredths{450}));
    EXPECT_EQ(found(numbers, "262人")->percent, (Hundredths{3775}));
}

TEST(PublishedNumbers, ProposeNothingForWhatNoFigureAnswers)
{
    for (const char *text : {"学科达标率256.79%", "惠及14万名师生", "学科教师98%",
                             "班级多媒体覆盖率达100%", "7对城乡学校共同体", "投入资金1570万元",
                             "其中乡村学校5所", "课程科目7.7门", "多次组织活动", "10名中青年骨干",
                             "师生参与率100%", "20名青少年", "多个课题", "30项具体任务"})
        for (const PublishedNumber &number : publishedNumbers(QString::fromUtf8(text)))
            EXPECT_EQ(figureMeant(number, QStringLiteral("R1")), QString()) << text;
    const auto meant = [](const char *text) {
        return figureMeant(publishedNumbers(QString::fromUtf8(text)).value(0),
                           QStringLiteral("R1"));
    };
    EXPECT_EQ(meant("3个学段(幼儿园、小学、初中)全覆盖"), QStringLiteral("coverage_stages"));
    EXPECT_EQ(meant("乡村学校覆盖率95%"), QStringLiteral("coverage_rural_schools"));
    EXPECT_EQ(meant("开展教研活动286次"), QStringLiteral("activities"));
    EXPECT_EQ(meant("涌现出30多位名师"), QStringLiteral("outcome_people"));
}

// 人均12.5学时 is no total of hours, 每场20人 no number of members.
TEST(PublishedNumbers, TellMeansFromTotals)
{
    const auto meant = [](const char *text) {
        return figureMeant(publishedNumbers(QString::fromUtf8(text)).value(0),
                           QStringLiteral("R1"));
    };
    for (const char *text : {"人均12.5学时", "人均活动8次", "平均每场活动学员20人", "生均经费800元",
                             "校均活动3次", "平均受益教师30人次"})
        EXPECT_EQ(meant(text), QString()) << text;
    EXPECT_EQ(meant("平均每个项目包17.8人"), QStringLiteral("members_per_group"));
    EXPECT_EQ(meant("每个项目包17人"), QStringLiteral("members_per_group"));
    EXPECT_EQ(meant("培训学时12.5学时"), QStringLiteral("hours"));
}

// No number of a text is cut or left out: one that no figure can have is printed back as it stands.
TEST(PublishedNumbers, KeepTheirFractions)
{
    for (const char *text : {"新建跑道1.5公里", "研训成员17.8人", "达标面积3.1416平方米",
                             "约1.5公里", "达标率99.985%"}) {
        const auto numbers = publishedNumbers(QString::fromUtf8(text));
        ASSERT_EQ(numbers.size(), 1) << text;
        const QString figure = figureMeant(numbers.first(), QStringLiteral("R1"));
        EXPECT_EQ(figure, QString()) << text;
        EXPECT_EQ(claimText(claimOf(numbers.first(), figure)), QString::fromUtf8(text));
    }
    const auto sums = closedSums(QStringLiteral("跑道4公里,其中城区2.5公里、乡村1.5公里。"));
    ASSERT_EQ(sums.size(), 1);
    EXPECT_EQ(sums.first().text(), QStringLiteral("2.5 + 1.5 = 4"));
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

TEST(Trap5, QualifiersOfFilesOfEarlierVersionsStayReadable)
{
    const auto text = [](const char *qualifier) {
        return claimText({.number = 30,
                          .unit = QStringLiteral("人"),
                          .qualifier = QString::fromUtf8(qualifier)});
    };
    EXPECT_EQ(text("余"), QStringLiteral("30余人"));
    EXPECT_EQ(text("over"), QStringLiteral("30余人"));
    EXPECT_EQ(text("左右"), QStringLiteral("30人左右"));
    EXPECT_EQ(text("about"), QStringLiteral("约30人"));
    EXPECT_EQ(claimText({.unit = QStringLiteral("位"), .qualifier = QStringLiteral("多位")}),
              QStringLiteral("多位"));
    const auto verdict = [](const char *qualifier, qint64 counted) {
        return verdictOf({.number = 300, .qualifier = QString::fromUtf8(qualifier)},
                         {.isKnown = true, .part = counted});
    };
    EXPECT_EQ(verdict("以上", 300), Verdict::Explained);
    EXPECT_EQ(verdict("超过", 300), Verdict::Different);
    EXPECT_EQ(verdict("exceeding", 301), Verdict::Explained);
    EXPECT_EQ(verdict("around", 290), Verdict::Explained);
    EXPECT_EQ(verdict("不足", 299), Verdict::Explained);
}

TEST(Trap5, APercentKeepsItsQualifier)
{
    const auto numbers = publishedNumbers(QStringLiteral("就业率保持在95%以上,达标率超过100%。"));
    ASSERT_EQ(numbers.size(), 2);
    EXPECT_EQ(claimText(claimOf(numbers[0], {})), QStringLiteral("95 %以上"));
    EXPECT_EQ(claimText(claimOf(numbers[1], {})), QStringLiteral("超过100 %"));
}

// The time of the only number of a sentence; "?" when there is not exactly one.
QString timeOf(const char *sentence)
{
    const auto numbers = publishedNumbers(QString::fromUtf8(sentence));
    return numbers.size() == 1 ? numbers.first().windowName : QStringLiteral("?");
}

TEST(Trap6, AYearIsNoSpanOfYears)
{
    EXPECT_EQ(timeOf("2023年开展活动2次。"), QStringLiteral("2023年"));
    EXPECT_EQ(timeOf("2024年以来,召开推进会3次。"), QStringLiteral("2024年以来"));
    EXPECT_EQ(timeOf("特别是去年以来开展活动3次。"), QStringLiteral("去年以来"));
    EXPECT_EQ(timeOf("自2021年3月起,轮岗教师35名。"), QStringLiteral("自2021年3月起"));
    EXPECT_EQ(timeOf("2024年12月,交流培训班24人。"), QStringLiteral("2024年12月"));
    EXPECT_EQ(timeOf("2023—2024学年培训300人次。"), QStringLiteral("2023—2024学年"));
    EXPECT_EQ(timeOf("近三年来培训300人次。"), QStringLiteral("近三年来"));
    EXPECT_EQ(timeOf("十余年来培训300人次。"), QStringLiteral("十余年来"));
    EXPECT_EQ(timeOf("截至6月,开设课程7门。"), QStringLiteral("截至6月"));
    EXPECT_EQ(timeOf("近年来,建成21所。"), QStringLiteral("近年来"));
}

TEST(Trap6, WhatIsNoTimeOfACountIsNone)
{
    EXPECT_EQ(timeOf("印发《2021—2022年建设计划》,召开4次调度会。"), QString());
    EXPECT_EQ(timeOf("进行为期3年的培养,建设8个工作室。"), QString());
    EXPECT_EQ(timeOf("教育强区三年行动计划确定30项任务。"), QString());
    EXPECT_EQ(timeOf("第二届大赛有2674名教师参赛。"), QString());
    EXPECT_EQ(timeOf("学校(2020年撤县划区)共27所。"), QString());
    EXPECT_EQ(timeOf("三年级学生120名。"), QString());
    EXPECT_EQ(timeOf("培训30人次(2022年)。"), QString());
}

TEST(Trap6, ATimeBeforeAColonHoldsForTheLinesBelow)
{
    const auto numbers = publishedNumbers(
        QStringLiteral("截至目前,成果数据如下：\n结对486对;\n培训3810人次。\n共建85个基地。"));
    ASSERT_EQ(numbers.size(), 3);
    EXPECT_EQ(numbers[0].windowName, QStringLiteral("截至目前"));
    EXPECT_EQ(numbers[1].windowName, QStringLiteral("截至目前"));
    EXPECT_EQ(numbers[2].windowName, QString());
}

TEST(Trap6, YearsMonthsAndErasMeanDays)
{
    const Cycle cycle = cycleForYear(2024);
    const QList<Cycle> cycles{cycleForYear(2023), cycle};
    const auto window = [&](const char *words) {
        return windowNamed(QString::fromUtf8(words), cycle, cycles);
    };
    const QDate end(2024, 12, 31);
    EXPECT_EQ(window("2023年"), (Window{QDate(2023, 1, 1), QDate(2023, 12, 31)}));
    EXPECT_EQ(window("2024年以来"), (Window{QDate(2024, 1, 1), end}));
    EXPECT_EQ(window("自去年以来"), (Window{QDate(2023, 1, 1), end}));
    EXPECT_EQ(window("自2021年3月起"), (Window{QDate(2021, 3, 1), end}));
    EXPECT_EQ(window("2024年12月"), (Window{QDate(2024, 12, 1), end}));
    EXPECT_EQ(window("2024年2月29日"), (Window{QDate(2024, 2, 29), QDate(2024, 2, 29)}));
    EXPECT_EQ(window("2021—2022年"), (Window{QDate(2021, 1, 1), QDate(2022, 12, 31)}));
    EXPECT_EQ(window("自2024年至2026年"), (Window{QDate(2024, 1, 1), QDate(2026, 12, 31)}));
    EXPECT_EQ(window("2023—2024学年"), (Window{QDate(2023, 9, 1), QDate(2024, 8, 31)}));
    EXPECT_EQ(window("2024年第一季度"), (Window{QDate(2024, 1, 1), QDate(2024, 3, 31)}));
    EXPECT_EQ(window("近三个月"), (Window{QDate(2024, 10, 1), end}));
    EXPECT_EQ(window("10年"), (Window{QDate(2015, 1, 1), end}));
    EXPECT_EQ(window("连续三年"), (Window{QDate(2022, 1, 1), end}));
    EXPECT_EQ(window("截至6月"), (Window{QDate(2023, 1, 1), QDate(2024, 6, 30)}));
    EXPECT_EQ(window("目前"), (Window{QDate(2023, 1, 1), end}));
    EXPECT_EQ(window("党的十八大以来"), (Window{QDate(2012, 11, 8), end}));
    EXPECT_EQ(window("去年"), (Window{QDate(2023, 1, 1), QDate(2023, 12, 31)}));
    for (const char *words : {"近年来", "创建以来", "截至2024年暑期开学", "一年多来"})
        EXPECT_FALSE(window(words).isGiven()) << words;
    const Window later = windowNamed(QStringLiteral("2025年以来"), cycle, cycles);
    EXPECT_EQ(later, (Window{QDate(2025, 1, 1), QDate(2025, 12, 31)}));
}

TEST(Trap6, WhatATimeIsTakenForIsSaid)
{
    const Cycle cycle = cycleForYear(2023);
    const auto note = [&](const char *words) {
        return windowNote(QString::fromUtf8(words), cycle, {cycle});
    };
    EXPECT_TRUE(note("两届").contains(QStringLiteral("the last 2 cycles")))
        << note("两届").toStdString();
    EXPECT_TRUE(note("近年来").contains(QStringLiteral("names no days")));
    for (const char *plain : {"", "2023年", "近两年", "截至目前"})
        EXPECT_TRUE(note(plain).isEmpty()) << plain;
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
    EXPECT_EQ(sums[1].parts, (QList<qint64>{7400, 22600, 1200, 1200}));
    const auto wrong = closedSums(QStringLiteral("学校26所,其中城镇22所,乡村5所。"));
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_FALSE(wrong.first().addsUp());
    EXPECT_EQ(wrong.first().text(), QStringLiteral("22 + 5 = 27 ≠ 26"));
}

} // namespace
