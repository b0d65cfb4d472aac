// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_parts.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartKind;
using models::ChartSpec;

qreal nameRoom(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    qreal widest = 0;
    for (const QString &name : spec.categories)
        widest = std::max(widest, textWidth(name, Letter::Label, style));
    return std::min(widest, width * 0.42);
}

int linesOfNames(const ChartSpec &spec, qreal room, const ChartStyle &style)
{
    int most = 1;
    for (const QString &name : spec.categories)
        most = std::max<int>(most, balanced(name, Letter::Label, style, room, 3).size());
    return most;
}

// Bars side by side are as high as their values' letters; a lone bar is as high as its name.
qreal groupHeight(const ChartSpec &spec, const ChartStyle &style)
{
    return style.base * 1.35 * spec.series.size();
}

bool isGrouped(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Bars && spec.series.size() > 1;
}

qreal rowHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const qreal bars =
        isGrouped(spec) ? groupHeight(spec, style) + style.base * 0.9 : style.base * 1.9;
    const int lines = linesOfNames(spec, nameRoom(spec, width, style), style);
    const qreal names = lines * lineHeight(Letter::Label, style) * 0.86 + style.base * 0.5;
    return std::max(bars, names);
}

qreal targetRow(const ChartSpec &spec, const ChartStyle &style)
{
    return spec.target && !spec.targetLabel.isEmpty() ? lineHeight(Letter::Axis, style) : 0;
}

qreal axisRow(const ChartSpec &spec, const ChartStyle &style)
{
    const qreal line = lineHeight(Letter::Axis, style);
    return style.base * 0.3 + line + (spec.valueTitle.isEmpty() ? 0 : line);
}

// Room at the right for the values written after the bars, or for half the last axis number.
qreal valueRoom(const ChartSpec &spec, const ChartStyle &style)
{
    qreal widest = textWidth(axisText(100, spec.percent), Letter::Axis, style) / 2;
    if (spec.kind == ChartKind::Bars)
        for (int s = 0; s < spec.series.size(); ++s)
            for (int c = 0; c < spec.categories.size(); ++c)
                widest = std::max(widest, textWidth(valueText(spec, s, c), Letter::Label, style) +
                                              style.base * 0.5);
    return widest;
}

qreal atValue(const ChartLayout &layout, double value)
{
    const ChartScale &scale = layout.scale;
    return layout.plot.left() +
           (value - scale.from) / (scale.to - scale.from) * layout.plot.width();
}

void addMark(ChartLayout &layout, const ChartSpec &spec, int s, int c, const QRectF &shape)
{
    const ChartColours colours = chartColours(layout.style.theme);
    const qreal row = layout.plot.height() / spec.categories.size();
    QRectF hit(0, layout.plot.top() + c * row, layout.plot.right(), row);
    const QString text = valueText(spec, s, c);
    const qreal wide = textWidth(text, Letter::Label, layout.style);
    if (spec.kind == ChartKind::StackedBars) {
        hit.setLeft(shape.left());
        hit.setRight(shape.right());
        const QColor ground = roleColour(roleAt(spec, s, c), layout.style.theme);
        if (wide + layout.style.base * 0.3 <= shape.width()) {
            addLines(layout, {text}, shape, Qt::AlignHCenter, Letter::Label, inkOn(ground));
            layout.texts.last().ground = ground;
        }
    } else {
        hit.setTop(shape.top() - row * (1 - layout.barShare) / 2);
        hit.setBottom(shape.bottom() + row * (1 - layout.barShare) / 2);
        const qreal x = shape.right() + layout.style.base * 0.5;
        hit.setRight(std::max(hit.right(), x + wide));
        const bool known = !std::isnan(valueAt(spec, s, c));
        addLines(layout, {text}, {x, shape.top(), wide, shape.height()}, Qt::AlignLeft,
                 Letter::Label, known ? colours.text : colours.muted);
        if (spec.target)
            layout.texts.last().ground = colours.paper;
    }
    layout.marks << ChartMark{s, c, shape, hit};
}

void addRow(ChartLayout &layout, const ChartSpec &spec, int c)
{
    const qreal row = layout.plot.height() / spec.categories.size();
    const qreal top = layout.plot.top() + (c + (1 - layout.barShare) / 2) * row;
    const qreal high = row * layout.barShare;
    double sum = 0;
    for (int s = 0; s < spec.series.size(); ++s) {
        const double raw = valueAt(spec, s, c);
        const double value = std::isnan(raw) ? 0 : raw;
        if (spec.kind == ChartKind::StackedBars) {
            const qreal from = atValue(layout, sum);
            sum += value;
            addMark(layout, spec, s, c, {from, top, atValue(layout, sum) - from, high});
        } else {
            const qreal each = high / spec.series.size();
            const qreal zero = atValue(layout, 0);
            const QRectF shape(zero, top + s * each, atValue(layout, value) - zero, each);
            addMark(layout, spec, s, c, shape.normalized());
        }
    }
    // A category without anybody has no segment to write on.
    if (spec.kind == ChartKind::StackedBars && !(sum > 0))
        addLines(layout, {QStringLiteral("0")},
                 {atValue(layout, 0) + layout.style.base * 0.5, top, layout.style.base * 2.0, high},
                 Qt::AlignLeft, Letter::Label, chartColours(layout.style.theme).muted);
}

void addAxis(ChartLayout &layout, const ChartSpec &spec, qreal right)
{
    const ChartColours colours = chartColours(layout.style.theme);
    const ChartStyle &style = layout.style;
    const qreal line = lineHeight(Letter::Axis, style);
    const qreal y = layout.plot.bottom() + style.base * 0.3;
    qreal free = -1e9;
    for (double v = layout.scale.from; v <= layout.scale.to + layout.scale.step / 2;
         v += layout.scale.step) {
        const QString text = axisText(v, spec.percent);
        const qreal wide = textWidth(text, Letter::Axis, style);
        const qreal x = atValue(layout, std::min(v, layout.scale.to)) - wide / 2;
        if (x < free)
            continue;
        layout.texts << ChartText{{x, y, wide, line},
                                  text,
                                  Qt::AlignHCenter | Qt::AlignVCenter,
                                  Letter::Axis,
                                  colours.muted};
        free = x + wide + style.base * 0.6;
    }
    if (!spec.valueTitle.isEmpty())
        layout.texts << ChartText{{0, y + line, right, line},
                                  wrapped(spec.valueTitle, Letter::Axis, style, right, 1).value(0),
                                  Qt::AlignRight | Qt::AlignVCenter,
                                  Letter::Axis,
                                  colours.muted};
}

void addTarget(ChartLayout &layout, const ChartSpec &spec, qreal right)
{
    const qreal x = atValue(layout, *spec.target);
    layout.target = QLineF(x, layout.plot.top(), x, layout.plot.bottom());
    if (spec.targetLabel.isEmpty())
        return;
    const qreal wide = textWidth(spec.targetLabel, Letter::Axis, layout.style);
    const qreal high = targetRow(spec, layout.style);
    const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, right - wide));
    layout.texts << ChartText{{left, layout.plot.top() - high, wide, high},
                              spec.targetLabel,
                              Qt::AlignHCenter | Qt::AlignVCenter,
                              Letter::Axis,
                              chartColours(layout.style.theme).text};
}

} // namespace

qreal barsHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    return targetRow(spec, style) + rowHeight(spec, width, style) * spec.categories.size() +
           axisRow(spec, style);
}

void layOutBars(ChartLayout &layout, const ChartSpec &spec, const QRectF &body)
{
    const ChartStyle &style = layout.style;
    const qreal names = nameRoom(spec, body.width(), style);
    const qreal left = names + style.base * 0.7;
    const qreal top = body.top() + targetRow(spec, style);
    // Bars thicker than this shout; what is left stays free below.
    const qreal liked = rowHeight(spec, body.width(), style);
    if (isGrouped(spec))
        layout.barShare = groupHeight(spec, style) / liked;
    const qreal most = liked * 1.6 * spec.categories.size();
    const qreal high = std::min(most, body.bottom() - axisRow(spec, style) - top);
    layout.plot = {left, top, std::max(1.0, body.width() - left - valueRoom(spec, style)),
                   std::max(1.0, high)};
    const auto [least, largest] = valueRange(spec);
    layout.scale = scaleFor(least, largest, spec.percent);
    if (spec.kind == ChartKind::StackedBars && spec.percent)
        layout.scale = {0, 100, 20};
    const qreal row = layout.plot.height() / spec.categories.size();
    for (int c = 0; c < spec.categories.size(); ++c) {
        addLines(layout, balanced(spec.categories.at(c), Letter::Label, style, names, 3),
                 {0, top + c * row, names, row}, Qt::AlignRight, Letter::Label,
                 chartColours(style.theme).text);
        addRow(layout, spec, c);
    }
    const qreal zero = atValue(layout, 0);
    layout.foot = QLineF(zero, layout.plot.top(), zero, layout.plot.bottom());
    addAxis(layout, spec, body.width());
    if (spec.target)
        addTarget(layout, spec, body.width());
}

} // namespace ui
