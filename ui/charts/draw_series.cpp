// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartKind;
using models::ChartSpec;

QPen gridPen(const ChartLayout &layout)
{
    return QPen(chartColours(layout.style.theme).grid, layout.style.base / 14.0);
}

QValueAxis *valueAxis(const ChartLayout &layout)
{
    auto *axis = new QValueAxis;
    axis->setRange(layout.scale.from, layout.scale.to);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(layout.scale.from);
    axis->setTickInterval(layout.scale.step);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(gridPen(layout));
    return axis;
}

// An axis that only orders: its names and its line are placed by the layout.
template <class Axis>
Axis *quietAxis(Axis *axis)
{
    axis->setVisible(false);
    return axis;
}

QAbstractBarSeries *emptySeries(ChartKind kind)
{
    if (kind == ChartKind::StackedBars)
        return new QHorizontalStackedBarSeries;
    if (kind == ChartKind::Bars)
        return new QHorizontalBarSeries;
    return new QBarSeries;
}

// A horizontal chart counts its categories and the bars of a category from below.
void addBars(QChart &chart, const ChartSpec &spec, const ChartLayout &layout)
{
    const bool horizontal = spec.kind != ChartKind::Columns;
    QAbstractBarSeries *series = emptySeries(spec.kind);
    QList<QBarSet *> sets;
    for (int s = 0; s < spec.series.size(); ++s) {
        auto *set = new QBarSet(spec.series.at(s).name);
        for (int i = 0; i < spec.categories.size(); ++i) {
            const double value =
                valueAt(spec, s, horizontal ? int(spec.categories.size()) - 1 - i : i);
            set->append(std::isnan(value) ? 0 : value);
        }
        set->setPen(Qt::NoPen);
        set->setBrush(roleColour(spec.series.at(s).role, layout.style.theme));
        sets << set;
    }
    if (spec.kind == ChartKind::Bars)
        std::reverse(sets.begin(), sets.end());
    series->append(sets);
    series->setBarWidth(layout.barShare);
    chart.addSeries(series);
    QStringList places;
    for (int i = 0; i < spec.categories.size(); ++i)
        places << QString::number(i); // Qt Charts drops categories of the same name
    auto *categories = quietAxis(new QBarCategoryAxis);
    categories->append(places);
    QValueAxis *values = valueAxis(layout);
    chart.addAxis(categories, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

void addLine(QChart &chart, const QList<QPointF> &points, const ChartSpec &spec, int s,
             const ChartLayout &layout, QValueAxis *along, QValueAxis *values)
{
    if (points.isEmpty())
        return;
    auto *line = new QLineSeries;
    line->append(points);
    line->setPen(QPen(roleColour(spec.series.at(s).role, layout.style.theme),
                      layout.style.base / 5.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    chart.addSeries(line);
    line->attachAxis(along);
    line->attachAxis(values);
}

// A value that is not known leaves a gap in its line.
void addLines(QChart &chart, const ChartSpec &spec, const ChartLayout &layout)
{
    auto *along = quietAxis(new QValueAxis);
    along->setRange(-0.5, spec.categories.size() - 0.5);
    QValueAxis *values = valueAxis(layout);
    chart.addAxis(along, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (int s = 0; s < spec.series.size(); ++s) {
        QList<QPointF> points;
        for (int c = 0; c < spec.categories.size(); ++c) {
            const double value = valueAt(spec, s, c);
            if (!std::isnan(value)) {
                points << QPointF(c, value);
                continue;
            }
            addLine(chart, points, spec, s, layout, along, values);
            points.clear();
        }
        addLine(chart, points, spec, s, layout, along, values);
    }
}

} // namespace

void drawSeries(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout)
{
    const QRectF whole = layout.plot.adjusted(-60, -60, 60, 60);
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMinimumSize(0, 0);
    chart->setGeometry(whole);
    spec.kind == ChartKind::Lines ? addLines(*chart, spec, layout) : addBars(*chart, spec, layout);
    chart->setPlotArea(layout.plot.translated(-whole.topLeft()));
    chart->layout()->activate();
    scene.setSceneRect(whole);
    scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
}

} // namespace ui
