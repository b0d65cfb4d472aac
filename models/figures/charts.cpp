// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"

#include "models/base/percent.h"
#include "models/figures/chart_makers.h"
#include "models/storage/store.h"
#include "models/vocabulary/rural_definition.h"

#include <QCoreApplication>

#include <limits>

// THE CHART TABLE
//
// To add a chart: one line here, and its maker in chart_rural.cpp, chart_structure.cpp or a file of
// its own. The gallery, the report and the tests take it from here.

namespace models {

static constexpr const char *kNoMoney = QT_TRANSLATE_NOOP("Chart", "No money is recorded yet");
static const char *const kNoActivities =
    QT_TRANSLATE_NOOP("Chart", "No activities are recorded yet");

const QList<ChartLine> &chartTable()
{
    static const QList<ChartLine> table{
        {"rural_by_package", QT_TRANSLATE_NOOP("Chart", "Rural share by package"), ChartKind::Bars,
         makeRuralByPackage},
        {"rural_over_cycles", QT_TRANSLATE_NOOP("Chart", "Rural share over the cycles"),
         ChartKind::Lines, makeRuralOverCycles},
        {"members_over_cycles", QT_TRANSLATE_NOOP("Chart", "Members over the cycles"),
         ChartKind::Columns, makeTrend},
        {"rural_by_stage", QT_TRANSLATE_NOOP("Chart", "Rural and town by stage"),
         ChartKind::StackedBars, makeRuralByStage},
        {"rural_definitions", QT_TRANSLATE_NOOP("Chart", "Rural share by definition"),
         ChartKind::Bars, makeRuralDefinitions},
        {"stage", QT_TRANSLATE_NOOP("Chart", "Members by stage"), ChartKind::Bars, makeStage},
        {"subject", QT_TRANSLATE_NOOP("Chart", "Members by subject"), ChartKind::Bars, makeSubject},
        {"age_ladder", QT_TRANSLATE_NOOP("Chart", "Age ladder"), ChartKind::Columns, makeAgeLadder},
        {"sex", QT_TRANSLATE_NOOP("Chart", "Members by sex"), ChartKind::Bars, makeSex},
        {"title", QT_TRANSLATE_NOOP("Chart", "Members by professional title"), ChartKind::Bars,
         makeTitle},
        {"matrix", QT_TRANSLATE_NOOP("Chart", "Packages by subject and stage"), ChartKind::Matrix,
         makeMatrix},
        {"activities_by_month", QT_TRANSLATE_NOOP("Chart", "Activities by month"),
         ChartKind::Columns, makeActivitiesByMonth, kNoActivities},
        {"sessions_over_cycles", QT_TRANSLATE_NOOP("Chart", "Sessions over the cycles"),
         ChartKind::Columns, makeTrend, kNoActivities},
        {"activities_by_kind", QT_TRANSLATE_NOOP("Chart", "Activities by kind and mode"),
         ChartKind::StackedBars, makeActivitiesByKindAndMode, kNoActivities},
        {"attendance_by_package", QT_TRANSLATE_NOOP("Chart", "Attendance by package"),
         ChartKind::Bars, makeAttendanceByPackage,
         QT_TRANSLATE_NOOP("Chart", "No attendance is recorded yet")},
        {"attendance_over_cycles", QT_TRANSLATE_NOOP("Chart", "Attendance over the cycles"),
         ChartKind::Lines, makeTrend, QT_TRANSLATE_NOOP("Chart", "No attendance is recorded yet")},
        {"outcomes_over_cycles", QT_TRANSLATE_NOOP("Chart", "Outcomes over the cycles"),
         ChartKind::Columns, makeTrend, QT_TRANSLATE_NOOP("Chart", "No outcomes are recorded yet")},
        {"award_matrix", QT_TRANSLATE_NOOP("Chart", "Outcomes by level and grade"),
         ChartKind::Matrix, makeAwardMatrix,
         QT_TRANSLATE_NOOP("Chart", "No outcomes are recorded yet")},
        {"execution_by_package", QT_TRANSLATE_NOOP("Chart", "Budget execution by package"),
         ChartKind::Bars, makeExecutionByPackage, kNoMoney},
        {"spending_by_category", QT_TRANSLATE_NOOP("Chart", "Spending by category"),
         ChartKind::Bars, makeSpendingByCategory, kNoMoney},
        {"execution_over_cycles", QT_TRANSLATE_NOOP("Chart", "Budget execution over the cycles"),
         ChartKind::Lines, makeTrend, kNoMoney},
        {"scores_over_cycles", QT_TRANSLATE_NOOP("Chart", "Results over the cycles"),
         ChartKind::Lines, makeScoresOverCycles,
         QT_TRANSLATE_NOOP("Chart", "No results are published yet")},
    };
    return table;
}

Result<ChartSource> readChartSource(SQLite::Database &database, const Cycle &cycle)
{
    ChartSource source;
    source.ruralDefinition = cycle.ruralDefinition;
    QList<Cycle> cycles;
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            cycles =
                findAll<Cycle>(database, "WHERE reference_date < ? ORDER BY reference_date, id",
                               {toValue(cycle.referenceDate)});
            source.published = readPublishedYears(database);
            source.targets = findAll<Target>(database, "WHERE cycle_id = ?", {Value(cycle.id)});
            return {};
        });
    if (!done)
        return done.failure();
    for (const Cycle &one : cycles << cycle) {
        auto book = FigureBook::count(database, one);
        if (!book)
            return book.failure();
        source.books << *book;
    }
    return source;
}

ChartSpec makeChart(const QString &id, const ChartSource &source, Language language)
{
    for (const ChartLine &line : chartTable()) {
        if (id != QLatin1String(line.id))
            continue;
        ChartSpec empty{.id = id, .kind = line.kind};
        empty.title = say(language, "Chart", line.nothing);
        empty.subtitle = say(language, "Chart", line.title);
        if (source.books.isEmpty())
            return empty;
        ChartDraft draft{source, *source.books.last(), language, {.id = id, .kind = line.kind}};
        line.make(draft);
        if (draft.spec.title.isEmpty())
            draft.spec.title = empty.title;
        return draft.spec;
    }
    return {};
}

QString ChartDraft::ruralFigure() const
{
    return QStringLiteral("rural_share_") + ruralDefinition(source.ruralDefinition).id.toLower();
}

const Target *ChartDraft::target(const QString &figureId) const
{
    for (const Target &target : source.targets)
        if (target.figure == figureId && target.basisPoints)
            return &target;
    return nullptr;
}

QString ChartDraft::subtitle(const Figure &figure) const
{
    QStringList parts;
    if (!figure.ruralDefinition.isEmpty()) {
        const RuralDefinition &rural = ruralDefinition(figure.ruralDefinition);
        parts << rural.id + QLatin1Char(' ') + rural.displayName(language);
    }
    if (!figure.codeYears.isEmpty())
        parts
            << text(QT_TRANSLATE_NOOP("Chart", "codes of %1")).arg(figure.codeYearsText(language));
    parts << text(QT_TRANSLATE_NOOP("Chart", "as of %1"))
                 .arg(book.cycle().referenceDate.toString(Qt::ISODate));
    const Figure *members = book.find(QStringLiteral("members"));
    parts << text(QT_TRANSLATE_NOOP("Chart", "%1 people")).arg(members ? members->part : 0);
    if (figure.unknown > 0)
        parts << text(QT_TRANSLATE_NOOP("Chart", "%1 not known")).arg(figure.unknown);
    return parts.join(QStringLiteral(" · "));
}

QString partOfWhole(const Figure &figure)
{
    return QStringLiteral("%1/%2").arg(figure.part).arg(figure.whole);
}

bool isLower(const Figure *one, const Figure *other)
{
    if (one->whole == 0 || other->whole == 0)
        return one->whole == 0 && other->whole != 0;
    return one->part * other->whole < other->part * one->whole;
}

QString shareLabel(const Figure &figure)
{
    return partOfWhole(figure) + QStringLiteral(" = ") + percentText(figure);
}

double shareValue(const Figure &figure)
{
    const auto percent = roundedPercent(figure);
    if (!percent)
        return std::numeric_limits<double>::quiet_NaN();
    return double(*percent) / 100;
}

} // namespace models
