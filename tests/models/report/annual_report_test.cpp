// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/annual_report.h"

#include "models/base/clock.h"
#include "models/base/percent.h"
#include "models/report/sections.h"
#include "models/report/wording.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"
#include "tests/support/report_text.h"

#include <QRegularExpression>

using namespace models;
using tests::CaseDistrict;
using tests::EmptyDistrict;

namespace {

template <class Wanted>
QList<Wanted> blocksOf(const Report &report)
{
    QList<Wanted> found;
    for (const Block &block : report.blocks)
        if (const auto *wanted = std::get_if<Wanted>(&block))
            found << *wanted;
    return found;
}

QString textOf(const Report &report)
{
    QString text;
    for (const ParagraphBlock &paragraph : blocksOf<ParagraphBlock>(report))
        text += paragraph.text + QLatin1Char('\n');
    return text;
}

Report reportOf(SQLite::Database &database, const Cycle &cycle)
{
    const auto source = readChartSource(database, cycle);
    EXPECT_TRUE(source);
    const auto report = annualReport(database, *source);
    EXPECT_TRUE(report) << (report ? "" : report.error().detail.toStdString());
    return report ? *report : Report{};
}

// Every total the sum of its rows, every percentage its part and whole.
void expectToAddUp(const TableBlock &table)
{
    Report alone;
    alone.blocks << table;
    for (const QString &problem : tests::reportProblems(alone))
        ADD_FAILURE() << problem.toStdString();
}

// Percentages in sentences follow the part and whole printed before them.
void expectSentencesToFollow(const QString &text)
{
    static const QRegularExpression share(QStringLiteral(
        "研训人数(\\d+)人(?:（\\d+人次）)?，乡村教师(\\d+)人，占比(\\d+\\.\\d\\d %)"));
    static const QRegularExpression young(
        QStringLiteral("青年教师(\\d+)人，占研训人数(\\d+)人的(\\d+\\.\\d\\d %)"));
    const auto first = share.match(text);
    ASSERT_TRUE(first.hasMatch());
    EXPECT_EQ(first.captured(3),
              percentText(Amount{first.captured(2).toLongLong(), first.captured(1).toLongLong()}));
    const auto second = young.match(text);
    ASSERT_TRUE(second.hasMatch());
    EXPECT_EQ(second.captured(3), percentText(Amount{second.captured(1).toLongLong(),
                                                     second.captured(2).toLongLong()}));
}

} // namespace

TEST(MoneySections, CloseAndSayWhatTheRulesFound)
{
    CaseDistrict district;
    const Report report = reportOf(district.database(), district.cycle());
    const QString text = textOf(report);
    EXPECT_TRUE(text.contains(
        QStringLiteral("经费预算共3,000.00元，到位3,000.00元，支出1,850.50元，预算执行率61.68 %")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("检查凭证2张"))) << text.toStdString();
    const auto tables = blocksOf<TableBlock>(report);
    const auto settlement = std::find_if(tables.begin(), tables.end(), [](const TableBlock &table) {
        return table.header.contains(QStringLiteral("资金结余"));
    });
    ASSERT_NE(settlement, tables.end());
    EXPECT_EQ(settlement->rows.size(), 40); // 39 packages and their total
    EXPECT_EQ(settlement->rows.last().at(4), QStringLiteral("1,850.50"));
}

class AnnualReport : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(district.file().edit(
            QStringLiteral("set"), [](Transaction &transaction) -> Result<void> {
                setSetting(transaction, kDistrictSetting, QStringLiteral("芜湖市繁昌区"));
                setSetting(transaction, kCentreSetting, QStringLiteral("繁昌区教师发展中心"));
                setSetting(transaction, kSampleSetting, QStringLiteral("1"));
                return {};
            }));
    }

    CaseDistrict district;
};

TEST_F(AnnualReport, BeginsWithTheSentenceOfTheCase)
{
    const Report report = reportOf(district.database(), district.cycle());
    const QString first = blocksOf<ParagraphBlock>(report).first().text;
    EXPECT_TRUE(first.startsWith(QStringLiteral(
        "截至2023年12月31日，全区共设置39个项目包，研训人数694人，乡村教师262人，占比37.75 "
        "%（口径：R1 乡村（国家统计口径），代码年份2016，统计时点2023-12-31；未标注0人）")))
        << first.toStdString();
    EXPECT_TRUE(first.contains(QStringLiteral("17.79")));
}

TEST_F(AnnualReport, IsMarkedAsASample)
{
    const FixedClock clock(QDateTime({2024, 1, 15}, {4, 0}, Qt::UTC));
    const Report report = reportOf(district.database(), district.cycle());
    EXPECT_TRUE(report.isSample);
    EXPECT_EQ(report.title, QStringLiteral("芜湖市繁昌区2023年度研训一体化项目包考核报告"));
    EXPECT_TRUE(blocksOf<TitleBlock>(report).first().text.contains(QStringLiteral("示例数据")));
    const auto signature = blocksOf<SignatureBlock>(report).first();
    EXPECT_EQ(signature.issuer, QStringLiteral("繁昌区教师发展中心"));
    EXPECT_EQ(signature.date, QStringLiteral("2024年1月15日"));
}

TEST_F(AnnualReport, PrintsPercentagesThatFollowFromTheCountsBesideThem)
{
    const Report report = reportOf(district.database(), district.cycle());
    for (const TableBlock &table : blocksOf<TableBlock>(report))
        expectToAddUp(table);
    expectSentencesToFollow(textOf(report));
}

TEST_F(AnnualReport, ClosesEveryTotal)
{
    district.enrolFirstMemberTwice();
    const Report report = reportOf(district.database(), district.cycle());
    int totals = 0;
    for (const TableBlock &table : blocksOf<TableBlock>(report)) {
        expectToAddUp(table);
        totals += table.lastRowIsTotal;
        for (const QStringList &row : table.rows)
            EXPECT_EQ(row.size(), table.header.size()) << table.caption.toStdString();
        EXPECT_EQ(table.numeric.size(), table.header.size());
    }
    EXPECT_GE(totals, 7);
    expectSentencesToFollow(textOf(report));
}

TEST_F(AnnualReport, TellsPeopleFromMemberships)
{
    district.enrolFirstMemberTwice();
    const Report report = reportOf(district.database(), district.cycle());
    EXPECT_TRUE(textOf(report).contains(QStringLiteral("研训人数694人（695人次）")));
    const auto notes = blocksOf<NoteBlock>(report);
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const NoteBlock &note) {
        return note.text.contains(QStringLiteral("合计695人次，去重后694人"));
    }));
}

TEST_F(AnnualReport, NamesWhoIsMissedAndListsSeniorHighWithZero)
{
    const Report report = reportOf(district.database(), district.cycle());
    const QString text = textOf(report);
    EXPECT_TRUE(text.contains(QStringLiteral("未覆盖：山里教学点"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("学段覆盖3个、共4个，未覆盖：普通高中")));
    EXPECT_TRUE(text.contains(QStringLiteral("基地学校均已登记；主持人均未登记")));
    EXPECT_TRUE(text.contains(
        QStringLiteral("2023年度共取得成果34项，涉及1人；集体成果按一项计，完成人按人另计")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("按级别分：省级34项。按类别分：教学竞赛34项。")));
    const TableBlock stages = blocksOf<TableBlock>(report).first();
    EXPECT_TRUE(stages.rows.contains(QStringList{QStringLiteral("普通高中"), QStringLiteral("0"),
                                                 QStringLiteral("0.00 %"), QStringLiteral("0"),
                                                 QStringLiteral("—")}));
}

TEST_F(AnnualReport, EndsWithTheRosterWithoutSensitiveData)
{
    const Report report = reportOf(district.database(), district.cycle());
    const TableBlock roster = blocksOf<TableBlock>(report).last();
    EXPECT_EQ(roster.rows.size(), 694);
    for (const QString &header : roster.header) {
        EXPECT_FALSE(header.contains(QStringLiteral("身份证")));
        EXPECT_FALSE(header.contains(QStringLiteral("电话")));
    }
    EXPECT_EQ(roster.rows.first().last(), QStringLiteral("学员"));
}

TEST_F(AnnualReport, SaysWhatTheTargetStillNeeds)
{
    ASSERT_TRUE(district.file().edit(QStringLiteral("aim"),
                                     [this](Transaction &transaction) -> Result<void> {
                                         Target target{.cycleId = district.cycle().id,
                                                       .figure = QStringLiteral("rural_share_r1"),
                                                       .basisPoints = 4000};
                                         transaction.insert(target);
                                         return {};
                                     }));
    EXPECT_TRUE(textOf(reportOf(district.database(), district.cycle()))
                    .contains(QStringLiteral("再招募26名乡村教师")));
}

// Each section alone, on nothing and on everything.
class SectionTable : public testing::TestWithParam<int>
{
protected:
    static Report written(SQLite::Database &database, const Cycle &cycle)
    {
        const auto source = readChartSource(database, cycle);
        EXPECT_TRUE(source);
        SectionDraft draft{database, *source, *source->books.last(), QStringLiteral("全区"), {}};
        sectionTable().at(GetParam()).write(draft);
        return {{}, {}, false, draft.blocks};
    }
    static void expectSound(const Report &report)
    {
        EXPECT_FALSE(report.blocks.isEmpty());
        for (const ParagraphBlock &paragraph : blocksOf<ParagraphBlock>(report)) {
            EXPECT_FALSE(paragraph.text.isEmpty());
            EXPECT_FALSE(paragraph.text.contains(QRegularExpression(QStringLiteral("%\\d"))));
        }
        for (const TableBlock &table : blocksOf<TableBlock>(report)) {
            expectToAddUp(table);
        }
    }
};

TEST_P(SectionTable, IsTrueOfAnEmptyFile)
{
    EmptyDistrict district;
    expectSound(written(district.database(), district.cycle()));
}

TEST_P(SectionTable, IsTrueOfAFullFile)
{
    CaseDistrict district;
    expectSound(written(district.database(), district.cycle()));
}

INSTANTIATE_TEST_SUITE_P(Every, SectionTable, testing::Range(0, int(sectionTable().size())),
                         [](const auto &info) {
                             return std::string(sectionTable().at(info.param).id);
                         });

TEST(Wording, CountsInChinese)
{
    EXPECT_EQ(chineseNumber(1), QStringLiteral("一"));
    EXPECT_EQ(chineseNumber(10), QStringLiteral("十"));
    EXPECT_EQ(chineseNumber(12), QStringLiteral("十二"));
    EXPECT_EQ(chineseNumber(30), QStringLiteral("三十"));
    EXPECT_EQ(chineseDate({2024, 1, 5}), QStringLiteral("2024年1月5日"));
    const QStringList names{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")};
    EXPECT_EQ(nameList(names, QStringLiteral("所"), 2), QStringLiteral("甲、乙等3所"));
    EXPECT_EQ(nameList(names, QStringLiteral("所"), 3), QStringLiteral("甲、乙、丙"));
}
