// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_parts.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartSpec;

QPointF pointOf(const ChartLayout &layout, const ChartSpec &spec, int s, int c)
{
    const qreal slot = layout.plot.width() / spec.categories.size();
    return {layout.plot.left() + (c + 0.5) * slot, heightOf(layout, valueAt(spec, s, c))};
}

void addPoint(ChartLayout &layout, const ChartSpec &spec, int s, int c)
{
    const qreal base = layout.style.base;
    const qreal radius = base * 0.42;
    const QPointF point = pointOf(layout, spec, s, c);
    const QRectF shape(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
    layout.marks << ChartMark{s, c, shape, shape.adjusted(-base, -base, base, base)};
}

bool isFree(const QRectF &rect, const QList<QRectF> &taken)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&](const QRectF &other) { return other.intersects(rect); });
}

// How many series pass this point above and below it, to write outwards where lines cross.
bool isHigher(const ChartSpec &spec, int s, int c)
{
    int above = 0;
    int below = 0;
    for (int other = 0; other < spec.series.size(); ++other) {
        above += valueAt(spec, other, c) > valueAt(spec, s, c);
        below += valueAt(spec, other, c) < valueAt(spec, s, c);
    }
    return above <= below;
}

// The value above or below its point, else beside it, else left to the tooltip: two numbers on top
// of each other say less than one.
void addValue(ChartLayout &layout, const ChartSpec &spec, const ChartMark &mark,
              QList<QRectF> &taken)
{
    const QString text = valueText(spec, mark.series, mark.category);
    const qreal wide = textWidth(text, Letter::Label, layout.style);
    const qreal high = lineHeight(Letter::Label, layout.style) * 0.86;
    const QPointF middle = mark.shape.center();
    const qreal gap = layout.style.base * 0.15;
    const QRectF above(middle.x() - wide / 2, mark.shape.top() - high - gap, wide, high);
    const QRectF below(middle.x() - wide / 2, mark.shape.bottom() + gap, wide, high);
    const QRectF before(mark.shape.left() - wide - 2 * gap, middle.y() - high / 2, wide, high);
    const QRectF after(mark.shape.right() + 2 * gap, middle.y() - high / 2, wide, high);
    const bool higher = isHigher(spec, mark.series, mark.category);
    for (const QRectF &place : {higher ? above : below, higher ? below : above, before, after}) {
        if (!isFree(place, taken))
            continue;
        layout.texts << ChartText{place,
                                  text,
                                  Qt::AlignHCenter | Qt::AlignVCenter,
                                  Letter::Label,
                                  chartColours(layout.style.theme).text,
                                  chartColours(layout.style.theme).paper};
        taken << place;
        return;
    }
}

// The name of a line that wants to stand after its last point.
struct LineName
{
    QPointF end;
    int series;
    int category;
    qreal y;
};

// Name and last value stand together, so that neither is in the other's way.
QString nameText(const ChartSpec &spec, int s, int c)
{
    return spec.series.at(s).name + QLatin1Char(' ') + valueText(spec, s, c);
}

QList<LineName> namesOf(const ChartLayout &layout, const ChartSpec &spec)
{
    QList<LineName> names;
    for (int s = 0; s < spec.series.size(); ++s)
        for (int c = int(spec.categories.size()) - 1; c >= 0; --c)
            if (!std::isnan(valueAt(spec, s, c))) {
                const QPointF end = pointOf(layout, spec, s, c);
                names << LineName{end, s, c, end.y()};
                break;
            }
    std::sort(names.begin(), names.end(),
              [](const LineName &a, const LineName &b) { return a.y < b.y; });
    return names;
}

// Apart by one line at least: down from the top, then up again from the foot of the plot.
void spread(QList<LineName> &names, qreal high, qreal foot)
{
    for (int i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + high);
    for (int i = int(names.size()) - 1; i >= 0; --i)
        names[i].y = std::min(names[i].y, i + 1 < names.size() ? names[i + 1].y - high : foot);
}

void addNames(ChartLayout &layout, const ChartSpec &spec, qreal right, QList<QRectF> &taken)
{
    if (spec.series.size() < 2)
        return;
    const ChartStyle &style = layout.style;
    const qreal high = lineHeight(Letter::Label, style);
    const qreal side = style.base * 0.7;
    QList<LineName> names = namesOf(layout, spec);
    spread(names, high, layout.plot.bottom() - high / 2);
    for (const LineName &name : names) {
        const models::ChartSeries &series = spec.series.at(name.series);
        const qreal x = name.end.x() + style.base * 0.9;
        layout.swatches << ChartSwatch{{x, name.y - side / 2, side, side}, series.role};
        const qreal left = x + side + style.base * 0.35;
        const QString text = wrapped(nameText(spec, name.series, name.category), Letter::Label,
                                     style, right - left, 1)
                                 .value(0);
        const qreal wide = textWidth(text, Letter::Label, style);
        layout.texts << ChartText{
            {left, name.y - high / 2, wide, high}, text,
            Qt::AlignLeft | Qt::AlignVCenter,      Letter::Label,
            chartColours(style.theme).text,        chartColours(style.theme).paper};
        taken << QRectF(x, name.y - high / 2, left + wide - x, high);
    }
}

bool isLast(const ChartSpec &spec, const ChartMark &mark)
{
    for (int c = mark.category + 1; c < spec.categories.size(); ++c)
        if (!std::isnan(valueAt(spec, mark.series, c)))
            return false;
    return true;
}

} // namespace

qreal namesBeyondPlot(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    if (spec.series.size() < 2)
        return 0;
    qreal widest = 0;
    for (int s = 0; s < spec.series.size(); ++s)
        for (int c = 0; c < spec.categories.size(); ++c)
            widest = std::max(widest, textWidth(nameText(spec, s, c), Letter::Label, style));
    // The plot is about four fifths of the width.
    const qreal half = width * 0.4 / std::max<qsizetype>(1, spec.categories.size());
    return std::max(0.0, widest + style.base * 2.0 - half);
}

void layOutLines(ChartLayout &layout, const ChartSpec &spec, qreal right)
{
    for (int s = 0; s < spec.series.size(); ++s)
        for (int c = 0; c < spec.categories.size(); ++c)
            if (!std::isnan(valueAt(spec, s, c)))
                addPoint(layout, spec, s, c);
    QList<QRectF> taken;
    for (const ChartMark &mark : layout.marks)
        taken << mark.shape;
    for (const ChartText &text : layout.texts)
        taken << text.rect;
    addNames(layout, spec, right, taken);
    for (const ChartMark &mark : layout.marks)
        if (spec.series.size() < 2 || !isLast(spec, mark))
            addValue(layout, spec, mark, taken);
}

} // namespace ui
