// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_parts.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartKind;
using models::ChartSpec;

constexpr int mostNameLines = 4;

// Widest of the texts, 0 for none.
qreal widestOf(const QStringList &texts, Letter letter, const ChartStyle &style)
{
    qreal widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, textWidth(text, letter, style));
    return widest;
}

QStringList ticks(const ChartScale &scale, bool percent)
{
    QStringList texts;
    for (double v = scale.from; v <= scale.to + scale.step / 2; v += scale.step)
        texts << axisText(std::min(v, scale.to), percent);
    return texts;
}

// Room at the right for what stands there: the target's label, names of lines as far as they pass
// the half slot after the last point.
qreal rightRoom(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const qreal widest = spec.kind == ChartKind::Lines
                             ? namesBeyondPlot(spec, width, style)
                             : widestOf({spec.targetLabel}, Letter::Label, style);
    return widest > 0 ? std::min(widest + style.base * 0.9, width * 0.35) : style.base;
}

ChartScale columnScale(const ChartSpec &spec)
{
    const auto [least, most] = valueRange(spec);
    // Air above the highest line, which would otherwise run along the edge.
    const double air = spec.kind == ChartKind::Lines && most < 95 ? 1.03 : 1.0;
    return scaleFor(least, most * air, spec.percent);
}

qreal leftRoom(const ChartSpec &spec, const ChartStyle &style)
{
    return widestOf(ticks(columnScale(spec), spec.percent), Letter::Axis, style) + style.base * 0.6;
}

qreal nameRows(const ChartSpec &spec, qreal slot, const ChartStyle &style)
{
    int most = 1;
    for (const QString &name : spec.categories)
        most = std::max<int>(
            most,
            balanced(name, Letter::Label, style, slot - style.base * 0.3, mostNameLines).size());
    return style.base * 0.4 + lineHeight(Letter::Label, style) * (most > 1 ? 0.86 * most : 1.0);
}

// Above the plot: the axis title, and the value over the tallest column.
qreal headRoom(const ChartSpec &spec, const ChartStyle &style)
{
    return lineHeight(Letter::Label, style) +
           (spec.valueTitle.isEmpty() ? 0 : lineHeight(Letter::Axis, style));
}

void addColumn(ChartLayout &layout, const ChartSpec &spec, int s, int c)
{
    const ChartColours colours = chartColours(layout.style.theme);
    const qreal slot = layout.plot.width() / spec.categories.size();
    const qreal each = slot * layout.barShare / spec.series.size();
    const qreal x = layout.plot.left() + (c + (1 - layout.barShare) / 2) * slot + s * each;
    const double raw = valueAt(spec, s, c);
    const qreal zero = heightOf(layout, 0);
    const qreal y = heightOf(layout, std::isnan(raw) ? 0 : raw);
    const QRectF shape = QRectF(x, y, each, zero - y).normalized();
    const qreal half = slot * (1 - layout.barShare) / 2;
    const QRectF hit(s == 0 ? x - half : x, layout.plot.top(),
                     each + (s == 0 ? half : 0) + (s + 1 == spec.series.size() ? half : 0),
                     layout.plot.height());
    layout.marks << ChartMark{s, c, shape, hit};
    const QString text = valueText(spec, s, c);
    const qreal wide = textWidth(text, Letter::Label, layout.style);
    const qreal room = spec.series.size() == 1 ? slot : each * 1.15;
    const bool small = wide > room;
    const Letter letter = small ? Letter::Axis : Letter::Label;
    if (small && textWidth(text, letter, layout.style) > room)
        return;
    const qreal high = lineHeight(letter, layout.style);
    layout.texts << ChartText{{shape.center().x() - wide / 2, shape.top() - high, wide, high},
                              text,
                              Qt::AlignHCenter | Qt::AlignVCenter,
                              letter,
                              std::isnan(raw) ? colours.muted : colours.text,
                              colours.paper};
}

void addAxes(ChartLayout &layout, const ChartSpec &spec, const QRectF &body)
{
    const ChartStyle &style = layout.style;
    const ChartColours colours = chartColours(style.theme);
    const qreal line = lineHeight(Letter::Axis, style);
    const qreal right = layout.plot.left() - style.base * 0.5;
    double value = layout.scale.from;
    for (const QString &text : ticks(layout.scale, spec.percent)) {
        const qreal y = heightOf(layout, std::min(value, layout.scale.to));
        layout.texts << ChartText{{0, y - line / 2, right, line},
                                  text,
                                  Qt::AlignRight | Qt::AlignVCenter,
                                  Letter::Axis,
                                  colours.muted};
        value += layout.scale.step;
    }
    if (!spec.valueTitle.isEmpty())
        layout.texts << ChartText{
            {0, body.top(), body.width(), line},
            wrapped(spec.valueTitle, Letter::Axis, style, body.width(), 1).value(0),
            Qt::AlignLeft | Qt::AlignVCenter,
            Letter::Axis,
            colours.muted};
    const qreal slot = layout.plot.width() / spec.categories.size();
    for (int c = 0; c < spec.categories.size(); ++c) {
        const QStringList lines = balanced(spec.categories.at(c), Letter::Label, style,
                                           slot - style.base * 0.3, mostNameLines);
        const qreal high =
            lineHeight(Letter::Label, style) * (lines.size() > 1 ? 0.86 * lines.size() : 1.0);
        addLines(
            layout, lines,
            {layout.plot.left() + c * slot, layout.plot.bottom() + style.base * 0.4, slot, high},
            Qt::AlignHCenter, Letter::Label, colours.text);
    }
}

// Beside columns, whose tops carry numbers; over the line's beginning where lines leave room.
void addTargetLabel(ChartLayout &layout, const ChartSpec &spec, qreal right)
{
    const ChartColours colours = chartColours(layout.style.theme);
    const qreal high = lineHeight(Letter::Label, layout.style);
    const qreal y = layout.target->y1();
    const qreal gap = layout.style.base * 0.5;
    const qreal left = layout.plot.right() + gap;
    const qreal wide = textWidth(spec.targetLabel, Letter::Label, layout.style);
    const QRectF rect = spec.kind == ChartKind::Lines
                            ? QRectF(layout.plot.left() + gap, y - high * 0.95, wide, high)
                            : QRectF(left, y - high / 2, right - left, high);
    layout.texts << ChartText{
        rect, wrapped(spec.targetLabel, Letter::Label, layout.style, rect.width(), 1).value(0),
        Qt::AlignLeft | Qt::AlignVCenter, Letter::Label, colours.text};
}

} // namespace

qreal heightOf(const ChartLayout &layout, double value)
{
    const ChartScale &scale = layout.scale;
    return layout.plot.bottom() -
           (value - scale.from) / (scale.to - scale.from) * layout.plot.height();
}

qreal columnsHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const qreal plot = width - leftRoom(spec, style) - rightRoom(spec, width, style);
    const qreal slot = plot / std::max<qsizetype>(1, spec.categories.size());
    return headRoom(spec, style) + nameRows(spec, slot, style) +
           (spec.kind == ChartKind::Lines
                ? std::clamp(width * 0.45, style.base * 14.0, style.base * 28.0)
                : std::clamp(width * 0.4, style.base * 10.0, style.base * 22.0));
}

void layOutColumns(ChartLayout &layout, const ChartSpec &spec, const QRectF &body)
{
    const ChartStyle &style = layout.style;
    const qreal left = leftRoom(spec, style);
    const qreal width = std::max(1.0, body.width() - left - rightRoom(spec, body.width(), style));
    const qreal slot = width / spec.categories.size();
    const qreal top = body.top() + headRoom(spec, style);
    layout.plot = {left, top, width,
                   std::max(1.0, body.bottom() - nameRows(spec, slot, style) - top)};
    layout.scale = columnScale(spec);
    addAxes(layout, spec, body);
    layout.foot = QLineF(left, heightOf(layout, 0), layout.plot.right(), heightOf(layout, 0));
    if (spec.target) {
        const qreal y = heightOf(layout, *spec.target);
        layout.target = QLineF(layout.plot.left(), y, layout.plot.right(), y);
        addTargetLabel(layout, spec, body.width());
    }
    if (spec.kind == ChartKind::Lines) {
        layOutLines(layout, spec, body.width());
        return;
    }
    for (int c = 0; c < spec.categories.size(); ++c)
        for (int s = 0; s < spec.series.size(); ++s)
            addColumn(layout, spec, s, c);
}

} // namespace ui
