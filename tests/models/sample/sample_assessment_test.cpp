// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scores_json.h"
#include "models/assessment/scores_text.h"
#include "models/base/clock.h"
#include "models/figures/figure_book.h"
#include "models/figures/quantities.h"
#include "models/records/assessment.h"
#include "models/sample/sample_file.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

using namespace models;

namespace {

class SampleAssessmentTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<tests::Folder>();
        const auto made = makeSampleFile(s_folder->path(), SampleSize::District, 1);
        ASSERT_TRUE(made) << made.error().message.toStdString();
        auto opened = RecordFile::open(made->path);
        ASSERT_TRUE(opened);
        s_file = std::move(*opened);
    }
    static void TearDownTestSuite()
    {
        s_file.reset();
        s_folder.reset();
    }
    SQLite::Database &database() { return s_file->database(); }
    Cycle cycle() { return findCycle(database(), QStringLiteral("2023")).value_or(Cycle()); }
    YearScores scores(const Scheme &scheme)
    {
        auto scored = scoreYear(database(), cycle(), scheme);
        EXPECT_TRUE(scored);
        return scored.value_or(YearScores());
    }
    YearScores own() { return scores(schemeOf(database(), cycle()).value_or(Scheme())); }

    const FixedClock clock{QDateTime({2024, 1, 20}, {4, 0}, Qt::UTC)};
    static std::unique_ptr<tests::Folder> s_folder;
    static std::unique_ptr<RecordFile> s_file;
};
std::unique_ptr<tests::Folder> SampleAssessmentTest::s_folder;
std::unique_ptr<RecordFile> SampleAssessmentTest::s_file;

// What must hold of any sheet, whatever was scored.
void expectSound(const ScoreSheet &sheet)
{
    SCOPED_TRACE(sheet.name.toStdString());
    Hundredths total = sheet.bonus;
    for (const CriterionResult &criterion : sheet.criteria) {
        Hundredths sum;
        for (const ItemResult &item : criterion.items) {
            sum = sum + item.points;
            EXPECT_EQ(item.points, item.exact.rounded());
            EXPECT_TRUE(!item.most.value || item.points <= item.most);
            if (!item.automatic)
                continue;
            Points lines = Points::of(item.item->start);
            for (const ScoreLine &line : item.lines)
                lines += line.points;
            if (item.item->points.value)
                lines = std::min(lines, Points::of(item.item->points));
            lines = std::max(lines, Points::of(item.item->floor));
            EXPECT_EQ(*item.automatic, lines) << item.item->code.toStdString();
        }
        if (!criterion.isBonus()) {
            EXPECT_EQ(criterion.points, sum);
            total = total + criterion.points;
        }
    }
    EXPECT_EQ(sheet.total, total);
}

} // namespace

TEST_F(SampleAssessmentTest, EverySheetAddsUpUnderEveryScheme)
{
    QList<Scheme> schemes{schemeOf(database(), cycle()).value_or(Scheme())};
    for (const QString &id : shippedSchemes())
        schemes << shippedScheme(id);
    for (const Scheme &scheme : schemes) {
        const YearScores scored = scores(scheme);
        EXPECT_EQ(scored.sheets.isEmpty(), false) << scheme.name.text.toStdString();
        for (const ScoreSheet &sheet : scored.sheets)
            expectSound(sheet);
    }
}

TEST_F(SampleAssessmentTest, ShowsWhatAnAssessmentIsAbout)
{
    const YearScores scored = own();
    ASSERT_EQ(scored.sheets.size(), 39);
    int outstanding = 0, conflicts = 0, absent = 0, toConfirm = 0;
    for (const ScoreSheet &sheet : scored.sheets) {
        outstanding += sheet.outstanding > 0;
        for (const VetoResult &veto : sheet.vetoes)
            toConfirm += veto.state == VetoState::ToBeConfirmed;
        for (const JudgeScore &judge : sheet.item(QStringLiteral("A1"))->judges) {
            conflicts += judge.standing == JudgeStanding::Conflict;
            absent += judge.standing == JudgeStanding::Absent;
        }
    }
    EXPECT_EQ(outstanding, 0); // so that its results can be announced
    EXPECT_GT(absent, 0);
    EXPECT_GT(conflicts, 0);
    EXPECT_EQ(toConfirm, 1);
    EXPECT_EQ(scored.quota, 11);
    EXPECT_EQ(scored.sheets.first().band, QStringLiteral("excellent"));
    EXPECT_EQ(scored.sheets.first().rank, 1);
}

TEST_F(SampleAssessmentTest, FactsAgreeWithTheFiguresOfEachPackage)
{
    const auto book = FigureBook::count(database(), cycle());
    ASSERT_TRUE(book);
    const YearScores scored = own();
    for (const ScoreSheet &sheet : scored.sheets)
        for (const char *id :
             {"rural_share", "young_share", "attendance_rate", "execution_rate", "activities"}) {
            const Fact fact = sheet.facts.value(QLatin1String(id));
            const QString behind = figureBehind(*fact.line, cycle(), sheet.groupId);
            const Figure *figure = (*book)->find(behind);
            ASSERT_TRUE(figure) << behind.toStdString();
            EXPECT_EQ(fact.part, figure->part) << behind.toStdString();
            EXPECT_EQ(fact.whole, figure->whole) << behind.toStdString();
            EXPECT_EQ(fact.unknown, figure->unknown) << behind.toStdString();
        }
}

TEST_F(SampleAssessmentTest, EveryFigureBehindAFactIsOne)
{
    const auto book = FigureBook::count(database(), cycle());
    ASSERT_TRUE(book);
    const Id group = own().sheets.first().groupId;
    for (const QuantityLine &line : quantityTable())
        EXPECT_TRUE(!*line.figure || (*book)->find(figureBehind(line, cycle(), group))) << line.id;
}

TEST_F(SampleAssessmentTest, IsSaidInBothLanguagesAndAsJson)
{
    const YearScores scored = own();
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString text = scoresText(scored, language);
        EXPECT_FALSE(text.contains(QStringLiteral("%1")));
        EXPECT_TRUE(text.contains(scored.sheets.last().name));
    }
    const QJsonObject json = scoresJson(scored, Language::Chinese);
    EXPECT_EQ(json.value(QStringLiteral("sheets")).toArray().size(), 39);
    const YearScores other = scores(shippedScheme(QStringLiteral("scheme_studio")));
    EXPECT_EQ(movesJson(compareScores(scored, other)).size(), 39);
    EXPECT_FALSE(movesText(scored, other, Language::English).isEmpty());
}

TEST_F(SampleAssessmentTest, ScoringStopsWhenItIsCancelled)
{
    const auto stopped = scoreYear(database(), cycle(), shippedScheme(shippedSchemes().first()),
                                   [](const QString &, qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}
