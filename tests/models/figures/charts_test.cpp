// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"
#include "tests/models/figures/case_district.h"

#include <cmath>
#include <set>

using namespace models;
using tests::CaseDistrict;
using tests::EmptyDistrict;

namespace {

// One district for all tests here: they read only.
struct Shared
{
    CaseDistrict district;
    ChartSource source;

    Shared()
    {
        addActivities();
        source.books << district.count();
        source.ruralDefinition = QStringLiteral("R1");
        source.targets << Target{.figure = QStringLiteral("rural_share_r1"), .basisPoints = 4000};
        source.published[district.cycle().id].meanScore = Hundredths{8000};
    }

    // Two activities of the first package in March, on site and online, and one of no kind in May;
    // of its members one was at the first.
    void addActivities()
    {
        const auto done = district.file().edit(
            QStringLiteral("activities"), [this](Transaction &edit) -> Result<void> {
                const auto group = findAll<ResearchGroup>(edit.database(), "ORDER BY id LIMIT 1");
                const auto member = findAll<Membership>(
                    edit.database(), "WHERE group_id = ? ORDER BY id", {Value(group.first().id)});
                const auto add = [&](const QDate &day, const char *kind, const char *mode) {
                    Activity activity{.cycleId = district.cycle().id,
                                      .name = QStringLiteral("活动"),
                                      .kind = QString::fromLatin1(kind),
                                      .mode = QString::fromLatin1(mode),
                                      .startsOn = day};
                    edit.insert(activity);
                    ActivityGroup part{.activityId = activity.id, .groupId = group.first().id};
                    edit.insert(part);
                    return activity.id;
                };
                Attendance attendance{.activityId = add({2023, 3, 5}, "lesson_study", "onsite"),
                                      .membershipId = member.first().id};
                edit.insert(attendance);
                add({2023, 3, 12}, "lecture", "online");
                add({2023, 5, 8}, "", "");
                return {};
            });
        EXPECT_TRUE(done);
    }
};

Shared &shared()
{
    static Shared one;
    return one;
}

// What must hold of any chart that shows something.
void expectWhole(const ChartSpec &spec)
{
    EXPECT_FALSE(spec.title.isEmpty());
    EXPECT_FALSE(spec.subtitle.isEmpty());
    EXPECT_FALSE(spec.categories.isEmpty());
    EXPECT_FALSE(spec.title.contains(QStringLiteral("%1")));
    EXPECT_FALSE(spec.valueTitle.isEmpty());
    EXPECT_EQ(spec.peopleKeys.size(), spec.series.size() * spec.categories.size());
    for (const ChartSeries &series : spec.series) {
        EXPECT_FALSE(series.name.isEmpty());
        EXPECT_EQ(series.values.size(), spec.categories.size());
        for (const auto *texts : {&series.labels, &series.details})
            EXPECT_TRUE(texts->isEmpty() || texts->size() == spec.categories.size());
        EXPECT_TRUE(series.roles.isEmpty() || series.roles.size() == spec.categories.size());
    }
}

// What a bar of a count opens is as many lines as the bar is long.
void expectKeysToOpenWhatIsDrawn(const ChartSpec &spec)
{
    const FigureBook &book = *shared().source.books.last();
    const std::map<QString, Side> sides{
        {"part", Side::Part}, {"rest", Side::Rest}, {"unknown", Side::Unknown}};
    for (qsizetype i = 0; i < spec.peopleKeys.size(); ++i) {
        if (spec.peopleKeys.at(i).isEmpty() && spec.id == QLatin1String("scores_over_cycles"))
            continue; // a mean of what was published has no people of its own
        const QString id = spec.peopleKeys.at(i).section(QLatin1Char('|'), 0, 0);
        const QString side = spec.peopleKeys.at(i).section(QLatin1Char('|'), 1);
        ASSERT_TRUE(book.find(id)) << id.toStdString();
        ASSERT_TRUE(sides.count(side)) << side.toStdString();
        if (spec.percent)
            continue;
        const auto lines = book.behind(shared().district.database(), id, sides.at(side));
        const auto &series = spec.series.at(i / spec.categories.size());
        const Figure &figure = *book.find(id);
        qint64 sum = 0;
        for (const BehindLine &line : lines)
            sum += line.amount;
        const double drawn = figure.unit == Unit::Fen ? double(sum) / 100 : double(sum);
        EXPECT_EQ(drawn, series.values.at(i % spec.categories.size()));
    }
}

TEST(Charts, ShowTrendsOverThreeCyclesAndSayWhichArePublished)
{
    EmptyDistrict first;
    ChartSource source = shared().source;
    source.books.prepend(first.count());
    source.books.prepend(first.count());
    source.published[first.cycle().id].figures.insert(QStringLiteral("members"), {650, 0, 0});
    const ChartSpec spec =
        makeChart(QStringLiteral("members_over_cycles"), source, Language::English);
    ASSERT_EQ(spec.categories.size(), 3);
    EXPECT_EQ(spec.series.first().values, (QList<double>{650, 650, 694}));
    EXPECT_EQ(spec.series.first().labels.last(), QStringLiteral("694"));
    EXPECT_TRUE(spec.title.contains(QStringLiteral("up from 650"))) << spec.title.toStdString();
    EXPECT_TRUE(spec.subtitle.contains(QStringLiteral("as published: 2023")));
    EXPECT_EQ(spec.peopleKeys.last(), QStringLiteral("members|part"));
    EXPECT_TRUE(spec.peopleKeys.first().isEmpty());
}

TEST(Charts, ShowTheMeanOfPublishedResults)
{
    EmptyDistrict first;
    ChartSource source = shared().source;
    source.books.prepend(first.count());
    source.published.clear();
    EXPECT_TRUE(makeChart(QStringLiteral("scores_over_cycles"), source, Language::English)
                    .series.isEmpty());
    source.published[first.cycle().id].meanScore = Hundredths{8250};
    source.published[source.books.last()->cycle().id].meanScore = Hundredths{7900};
    const ChartSpec spec =
        makeChart(QStringLiteral("scores_over_cycles"), source, Language::English);
    EXPECT_EQ(spec.series.first().labels,
              (QStringList{QStringLiteral("82.5"), QStringLiteral("79")}));
    EXPECT_TRUE(spec.title.contains(QStringLiteral("down from 82.5")));
}

} // namespace

class ChartTable : public testing::TestWithParam<int>
{
protected:
    QString id() const { return QLatin1String(chartTable().at(GetParam()).id); }
};

TEST_P(ChartTable, SaysThatNothingIsRecordedYet)
{
    EmptyDistrict district;
    ChartSource source;
    source.ruralDefinition = QStringLiteral("R1");
    for (int books = 0; books < 2; ++books) {
        const ChartSpec spec = makeChart(id(), source, Language::English);
        EXPECT_EQ(spec.id, id());
        EXPECT_EQ(spec.title, QLatin1String(chartTable().at(GetParam()).nothing));
        EXPECT_TRUE(spec.title.startsWith(QStringLiteral("No "))) << spec.title.toStdString();
        source.books << district.count();
    }
}

TEST_P(ChartTable, ShowsAFullFileInBothLanguages)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const ChartSpec spec = makeChart(id(), shared().source, language);
        SCOPED_TRACE(spec.id.toStdString());
        EXPECT_EQ(spec.kind, chartTable().at(GetParam()).kind);
        expectWhole(spec);
        expectKeysToOpenWhatIsDrawn(spec);
    }
}

TEST_P(ChartTable, ShowsEveryDefinitionOfRural)
{
    ChartSource source = shared().source;
    for (const char *definition : {"R1", "R2", "R3", "R4", "R5"}) {
        source.ruralDefinition = QLatin1String(definition);
        expectWhole(makeChart(id(), source, Language::English));
    }
}

INSTANTIATE_TEST_SUITE_P(Every, ChartTable, testing::Range(0, int(chartTable().size())),
                         [](const auto &info) {
                             return std::string(chartTable().at(info.param).id);
                         });

TEST(Charts, TellHowFarTheRuralShareIsFromItsTarget)
{
    const ChartSpec spec =
        makeChart(QStringLiteral("rural_by_package"), shared().source, Language::English);
    EXPECT_EQ(spec.title, QStringLiteral("Rural teachers are 37.75 %; recruiting 26 more reaches "
                                         "the target of 40 %"));
    EXPECT_EQ(spec.categories.size(), 39);
    EXPECT_EQ(spec.target, 40.0);
    EXPECT_TRUE(spec.subtitle.contains(QStringLiteral("694")));
    EXPECT_TRUE(
        std::is_sorted(spec.series.first().values.rbegin(), spec.series.first().values.rend()));
}

TEST(Charts, ShowTheZeroOfSeniorHigh)
{
    const ChartSpec stages = makeChart(QStringLiteral("stage"), shared().source, Language::English);
    const qsizetype senior = stages.categories.indexOf(QStringLiteral("Senior secondary"));
    ASSERT_GE(senior, 0);
    EXPECT_EQ(stages.series.first().values.at(senior), 0);
    EXPECT_EQ(stages.series.first().labels.at(senior), QStringLiteral("0/694"));
    const ChartSpec matrix =
        makeChart(QStringLiteral("matrix"), shared().source, Language::English);
    ASSERT_EQ(matrix.series.size(), 4);
    double sum = 0;
    for (const double value : matrix.series.at(3).values)
        sum += value;
    EXPECT_EQ(sum, 0);
}

TEST(Charts, ShowWhatPackagesDidAndWhoWasThere)
{
    const auto chart = [](const char *id) {
        return makeChart(QLatin1String(id), shared().source, Language::English);
    };
    const ChartSpec months = chart("activities_by_month");
    ASSERT_EQ(months.categories.size(), 12);
    EXPECT_EQ(months.series.first().values.at(2), 2);
    EXPECT_EQ(months.series.first().values.at(4), 1);
    const ChartSpec kinds = chart("activities_by_kind");
    EXPECT_EQ(kinds.categories.size(), 2);
    ASSERT_EQ(kinds.series.size(), 2);
    EXPECT_TRUE(kinds.subtitle.contains(QStringLiteral("1 not known")));
    const ChartSpec rates = chart("attendance_by_package");
    ASSERT_EQ(rates.categories.size(), 1) << "the only package with an activity that was taken";
    EXPECT_EQ(rates.series.first().labels.first().section(QLatin1Char('/'), 0, 0),
              QStringLiteral("1"));
}

TEST(Charts, ShowTheGainOverCycles)
{
    EmptyDistrict before;
    ChartSource source = shared().source;
    source.books << source.books.last();
    const ChartSpec spec =
        makeChart(QStringLiteral("rural_over_cycles"), source, Language::English);
    EXPECT_EQ(spec.categories.size(), 2);
    EXPECT_TRUE(spec.title.contains(QStringLiteral("unchanged (0.00 percentage points)")));
    source.books.prepend(before.count());
    const ChartSpec longer =
        makeChart(QStringLiteral("rural_over_cycles"), source, Language::English);
    EXPECT_TRUE(std::isnan(longer.series.first().values.first()));
}
