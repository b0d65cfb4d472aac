// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_makers.h"

#include "models/base/hundredths.h"
#include "models/base/percent.h"

#include <cmath>
#include <limits>

namespace models {

namespace {

// The figure of a trend, by the id of its chart.
QString trendFigure(const QString &chart)
{
    static const QHash<QString, QString> figures{
        {QStringLiteral("members_over_cycles"), QStringLiteral("members")},
        {QStringLiteral("sessions_over_cycles"), QStringLiteral("sessions")},
        {QStringLiteral("attendance_over_cycles"), QStringLiteral("attendance_rate")},
        {QStringLiteral("outcomes_over_cycles"), QStringLiteral("outcomes")},
        {QStringLiteral("execution_over_cycles"), QStringLiteral("execution_rate")}};
    return figures.value(chart);
}

// One cycle of a trend.
struct TrendPoint
{
    QString cycle;
    double value = std::numeric_limits<double>::quiet_NaN();
    QString text;
};

// What changed between the first and the last cycle that are known.
QString finding(const ChartDraft &draft, const QString &what, const QList<TrendPoint> &points)
{
    QList<TrendPoint> known;
    for (const TrendPoint &point : points)
        if (!std::isnan(point.value))
            known << point;
    if (known.isEmpty())
        return {};
    const TrendPoint &first = known.first(), &last = known.last();
    if (known.size() == 1)
        return draft.text(QT_TRANSLATE_NOOP("Chart", "%1 in %2: %3"))
            .arg(what, last.cycle, last.text);
    const char *words = last.value > first.value
                            ? QT_TRANSLATE_NOOP("Chart", "%1: up from %2 in %3 to %4 in %5")
                        : last.value < first.value
                            ? QT_TRANSLATE_NOOP("Chart", "%1: down from %2 in %3 to %4 in %5")
                            : QT_TRANSLATE_NOOP("Chart", "%1: unchanged, %2 in %3 and %4 in %5");
    return draft.text(words).arg(what, first.text, first.cycle, last.text, last.cycle);
}

void drawTrend(ChartDraft &draft, const QString &what, const QList<TrendPoint> &points)
{
    ChartSeries series{what, ColourRole::Part};
    for (const TrendPoint &point : points) {
        draft.spec.categories << point.cycle;
        series.values << point.value;
        series.labels << point.text;
    }
    draft.spec.series << series;
    draft.spec.title = finding(draft, what, points);
    draft.spec.valueTitle = what;
}

TrendPoint pointOf(const QString &cycle, const Figure &figure, Language language)
{
    TrendPoint point{.cycle = cycle, .text = figure.valueText(language)};
    if (!figure.hasAnswer())
        return point;
    point.value = figure.kind == FigureKind::Count ? double(figure.part) : shareValue(figure);
    if (figure.unit == Unit::Hours && figure.kind == FigureKind::Count)
        point.value /= 100;
    return point;
}

} // namespace

Figure figureOfCycle(const ChartDraft &draft, qsizetype cycle, const QString &id)
{
    const FigureBook &book = *draft.source.books.at(cycle);
    Figure figure = *book.find(id);
    const auto year = draft.source.published.constFind(book.cycle().id);
    if (year == draft.source.published.cend() || !year->figures.contains(id))
        return figure;
    const PublishedFigure published = year->figures.value(id);
    figure.part = published.part;
    figure.whole = published.whole;
    figure.unknown = published.unknown;
    return figure;
}

QString publishedCycles(const ChartDraft &draft, const QString &id)
{
    QStringList names;
    for (const auto &book : draft.source.books) {
        const PublishedYear year = draft.source.published.value(book->cycle().id);
        if (id.isEmpty() ? year.meanScore.has_value() : year.figures.contains(id))
            names << book->cycle().name;
    }
    if (names.isEmpty())
        return {};
    return QStringLiteral(" · ") +
           draft.text(QT_TRANSLATE_NOOP("Chart", "as published: %1"))
               .arg(names.join(draft.text(QT_TRANSLATE_NOOP("Chart", ", "))));
}

void makeTrend(ChartDraft &draft)
{
    const QString id = trendFigure(draft.spec.id);
    const Figure *last = draft.book.find(id);
    if (!last)
        return;
    QList<TrendPoint> points;
    bool isAnything = false;
    for (qsizetype i = 0; i < draft.source.books.size(); ++i) {
        const Figure figure = figureOfCycle(draft, i, id);
        isAnything = isAnything || figure.part > 0;
        points << pointOf(draft.source.books.at(i)->cycle().name, figure, draft.language);
    }
    if (!isAnything)
        return;
    drawTrend(draft, last->title(draft.language), points);
    draft.spec.percent = last->kind == FigureKind::Share;
    draft.spec.subtitle = draft.subtitle(*last) + publishedCycles(draft, id);
    const bool isCounted =
        !draft.source.published.value(draft.book.cycle().id).figures.contains(id);
    for (qsizetype i = 0; i < points.size(); ++i) // only the cycle looked at opens its people
        draft.spec.peopleKeys << (isCounted && i + 1 == points.size() ? id + QStringLiteral("|part")
                                                                      : QString());
}

void makeScoresOverCycles(ChartDraft &draft)
{
    QList<TrendPoint> points;
    bool isAnything = false;
    for (const auto &book : draft.source.books) {
        const PublishedYear year = draft.source.published.value(book->cycle().id);
        TrendPoint point{.cycle = book->cycle().name, .text = QStringLiteral("—")};
        if (year.meanScore) {
            point.value = double(year.meanScore->value) / 100;
            point.text = hundredthsText(*year.meanScore);
            isAnything = true;
        }
        points << point;
    }
    if (!isAnything)
        return;
    drawTrend(draft, draft.text(QT_TRANSLATE_NOOP("Chart", "Mean result of the packages")), points);
    draft.spec.subtitle =
        draft.text(QT_TRANSLATE_NOOP("Chart", "Of the packages that had a published result")) +
        publishedCycles(draft, {});
    draft.spec.peopleKeys = QStringList(points.size(), QString()); // a mean has no people
}

} // namespace models
