// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/award_matrix.h"
#include "models/figures/charts.h"
#include "models/figures/checks.h"
#include "models/figures/figure_book.h"
#include "models/storage/evidence_store.h"
#include "tests/support/small_district.h"

using namespace models;
using tests::SmallDistrict;

namespace {

// The outcomes that the published case of Fanchang counts: five programmes.
struct CaseOutcomes : SmallDistrict
{
    CaseOutcomes()
    {
        addAwards("省级教学成果奖", "teaching_achievement", "23", {{"2", 3}, {"3", 4}});
        addAwards("省信息化教学能力大赛", "competition", "23", {{"2", 1}, {"3", 4}});
        addAwards("省市科创大赛", "innovation", "23", {{"2", 6}, {"3", 6}, {"4", 10}});
        addAwards("市智慧课堂现场赛", "competition", "33", {{"3", 2}, {"4", 8}});
        addAwards("全国素养提升创新作品", "innovation", "10", {{"6", 1}});
    }
    void addAwards(const char *programme, const char *kind, const char *level,
                   const QList<std::pair<const char *, int>> &awards)
    {
        for (const auto &[grade, items] : awards)
            for (int i = 1; i <= items; ++i)
                award(programme, kind, level, grade, i);
    }
    Id award(const char *programme, const char *kind, const char *level, const char *grade,
             int number)
    {
        return add(Outcome{
            .cycleId = cycle.id,
            .groupId = group.id,
            .name = QStringLiteral("%1作品%2").arg(QString::fromUtf8(programme)).arg(number),
            .kind = QLatin1String(kind),
            .programme = QString::fromUtf8(programme),
            .level = QLatin1String(level),
            .grade = QLatin1String(grade),
            .awardedOn = {2023, 6, 0}});
    }
    void hold(Id outcome, const QList<Id> &teachers, const QString &person = {})
    {
        int position = 0;
        for (const Id teacher : teachers)
            add(OutcomeHolder{.outcomeId = outcome, .position = ++position, .teacherId = teacher});
        if (!person.isEmpty())
            add(OutcomeHolder{.outcomeId = outcome, .position = ++position, .person = person});
    }
    std::shared_ptr<const FigureBook> count() const
    {
        return *FigureBook::count(file->database(), cycle);
    }
    Id first() const { return findAll<Outcome>(file->database(), "ORDER BY id").first().id; }
};

qint64 partOf(const FigureBook &book, const char *id)
{
    const Figure *figure = book.find(QLatin1String(id));
    return figure ? figure->part : -1;
}

qint64 behind(const CaseOutcomes &district, const FigureBook &book, const QString &id)
{
    qint64 sum = 0;
    for (const BehindLine &line : book.behind(district.file->database(), id, Side::Part))
        sum += line.amount;
    return sum;
}

} // namespace

TEST(OutcomeFigures, CountTheFortyFiveItemsOfThePublishedCase)
{
    const CaseOutcomes district;
    const auto book = district.count();
    EXPECT_EQ(partOf(*book, "outcomes"), 45);
    EXPECT_EQ(partOf(*book, "outcomes/award_level/10"), 1);
    EXPECT_EQ(partOf(*book, "outcomes/award_level/23"), 34);
    EXPECT_EQ(partOf(*book, "outcomes/award_level/33"), 10);
    EXPECT_EQ(partOf(*book, "outcomes/level_grade/23.2"), 10);
    EXPECT_EQ(partOf(*book, "outcomes/level_grade/23.4"), 10);
    EXPECT_EQ(partOf(*book, "outcomes/level_grade/10.6"), 1);
    EXPECT_EQ(partOf(*book, "outcomes/level_grade/10.2"), 0);
    EXPECT_EQ(book->find(QStringLiteral("outcomes"))->text(Language::English),
              QStringLiteral("45 items (as of 2023-12-31)"));
}

TEST(OutcomeFigures, CountTheFiveLinesOfThePublishedCaseInTheAwardMatrix)
{
    const CaseOutcomes district;
    const auto matrix =
        readAwardMatrix(district.file->database(), district.cycle, AwardRows::Programme);
    ASSERT_TRUE(matrix);
    QHash<QString, qint64> totals;
    for (const AwardRow &row : matrix->rows)
        totals.insert(row.key, row.total);
    EXPECT_EQ(totals.value(QStringLiteral("省级教学成果奖")), 7);
    EXPECT_EQ(totals.value(QStringLiteral("省信息化教学能力大赛")), 5);
    EXPECT_EQ(totals.value(QStringLiteral("省市科创大赛")), 22);
    EXPECT_EQ(totals.value(QStringLiteral("市智慧课堂现场赛")), 10);
    EXPECT_EQ(totals.value(QStringLiteral("全国素养提升创新作品")), 1);
    EXPECT_EQ(matrix->items, 45);
    EXPECT_EQ(matrix->rows.first().key, QStringLiteral("省市科创大赛")) << "most items first";
    const AwardColumn highest{QStringLiteral("10"), QStringLiteral("6")};
    EXPECT_EQ(matrix->columns.first(), highest);
    const auto byKind = readAwardMatrix(district.file->database(), district.cycle, AwardRows::Kind);
    ASSERT_TRUE(byKind);
    EXPECT_EQ(byKind->rows.size(), 3);
    EXPECT_EQ(byKind->rows.at(1).total, 15) << "competitions";
}

TEST(OutcomeFigures, CountAJointItemOnceAndItsPeopleSeparately)
{
    CaseOutcomes district;
    const Id joint = district.first();
    district.hold(joint, {district.zhang.id, district.shan.id, district.lv.id},
                  QStringLiteral("周某"));
    const Id second = district.award("省级教学成果奖", "teaching_achievement", "23", "2", 9);
    district.hold(second, {district.zhang.id}, QStringLiteral("周某"));
    const auto book = district.count();
    EXPECT_EQ(partOf(*book, "outcomes"), 46);
    EXPECT_EQ(partOf(*book, "outcome_people"), 4);
    const auto matrix =
        readAwardMatrix(district.file->database(), district.cycle, AwardRows::Programme);
    EXPECT_EQ(matrix->people, 4);
    EXPECT_EQ(matrix->items, 46);
}

TEST(OutcomeFigures, AreTheSumOfWhatIsBehindThem)
{
    CaseOutcomes district;
    district.hold(district.first(), {district.zhang.id, district.shan.id});
    district.add(Outcome{.cycleId = district.cycle.id,
                         .groupId = district.group.id,
                         .name = QStringLiteral("省市教坛新星"),
                         .kind = QStringLiteral("honour"),
                         .items = 30,
                         .qualifier = QStringLiteral("over")});
    const auto book = district.count();
    EXPECT_EQ(partOf(*book, "outcomes"), 75);
    int checked = 0;
    for (const Figure &figure : book->figures()) {
        if (!figure.id.startsWith(QStringLiteral("outcome")))
            continue;
        EXPECT_EQ(behind(district, *book, figure.id), figure.part) << figure.id.toStdString();
        ++checked;
    }
    EXPECT_GT(checked, 10);
    EXPECT_EQ(partOf(*book, "outcomes/award_level/"), 30) << "of no level";
    const QString package = QStringLiteral("outcomes/group/%1").arg(district.group.id);
    EXPECT_EQ(partOf(*book, qPrintable(package)), 75);
    EXPECT_EQ(behind(district, *book, package), 75);
}

TEST(OutcomeFigures, LeaveOtherYearsOut)
{
    CaseOutcomes district;
    Cycle earlier = cycleForYear(2022);
    district.add(earlier);
    const Cycle known = findAll<Cycle>(district.file->database(), "WHERE name = '2022'").first();
    EXPECT_EQ(partOf(**FigureBook::count(district.file->database(), known), "outcomes"), 0);
}

TEST(AwardChart, SaysHowManyAndWhichAreTheMost)
{
    const CaseOutcomes district;
    const auto source = readChartSource(district.file->database(), district.cycle);
    ASSERT_TRUE(source);
    const ChartSpec spec = makeChart(QStringLiteral("award_matrix"), *source, Language::Chinese);
    EXPECT_EQ(spec.categories, QStringList({QStringLiteral("国家级"), QStringLiteral("省级"),
                                            QStringLiteral("市级")}));
    EXPECT_EQ(spec.series.size(), 4);
    EXPECT_TRUE(makeChart(QStringLiteral("award_matrix"), *source, Language::English)
                    .title.startsWith(QStringLiteral("45 outcomes of 0 people")));
}

TEST(OutcomeChecks, FindWhatHasNoEvidenceNobodyOrADateOfAnotherYear)
{
    CaseOutcomes district;
    const Id proven = district.first();
    district.hold(proven, {district.zhang.id});
    EXPECT_TRUE(district.file->edit(QStringLiteral("prove"), [&](Transaction &transaction) {
        addEvidence(transaction, QStringLiteral("outcome"), proven,
                    *makeEvidence(QStringLiteral("a.pdf"), "a"), {});
        return Result<void>();
    }));
    for (const char *date : {"2022", "2022-12", "2024-01-01", "2023-01-01", "2023"})
        district.add(Outcome{.cycleId = district.cycle.id,
                             .name = QStringLiteral("课例"),
                             .awardedOn = *PartialDate::fromIso(QString::fromLatin1(date)),
                             .qualifier = QStringLiteral("over")});
    const auto found = [&](const char *check) {
        return checkedRecords(district.file->database(), district.cycle, QLatin1String(check), 100)
            ->size();
    };
    EXPECT_EQ(found("outcomes_without_evidence"), 44 + 5);
    EXPECT_EQ(found("outcomes_without_holder"), 44) << "30余 names nobody by nature";
    EXPECT_EQ(found("outcomes_outside_cycle"), 3);
}
