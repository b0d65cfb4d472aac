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

// Room at the right for what stands there: names of lines, the target's label.
qreal rightRoom(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    QStringList texts;
    if (spec.kind == ChartKind::Lines && spec.series.size() > 1)
        for (const models::ChartSeries &series : spec.series)
            texts << series.name;
    if (spec.target)
        texts << spec.targetLabel;
    const qreal widest = widestOf(texts, Letter::Label, style);
    return widest > 0 ? std::min(widest + style.base * 0.9, width * 0.35) : style.base;
}

ChartScale columnScale(const ChartSpec &spec)
{
    const auto [least, most] = valueRange(spec);
    return scaleFor(least, most, spec.percent);
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
            wrapped(name, Letter::Label, style, slot - style.base * 0.3, mostNameLines).size());
    return style.base * 0.4 + lineHeight(Letter::Label, style) * (most > 1 ? 0.86 * most : 1.0);
}

// Above the plot: the axis title, and the value over the tallest column.
qreal headRoom(const ChartSpec &spec, const ChartStyle &style)
{
    return lineHeight(Letter::Label, style) +
           (spec.valueTitle.isEmpty() ? 0 : lineHeight(Letter::Axis, style));
}

qreal atValue(const ChartLayout &layout, double value)
{
    const ChartScale &scale = layout.scale;
    return layout.plot.bottom() -
           (value - scale.from) / (scale.to - scale.from) * layout.plot.height();
}

void addColumn(ChartLayout &layout, const ChartSpec &spec, int s, int c)
{
    const ChartColours colours = chartColours(layout.style.theme);
    const qreal slot = layout.plot.width() / spec.categories.size();
    const qreal each = slot * layout.barShare / spec.series.size();
    const qreal x = layout.plot.left() + (c + (1 - layout.barShare) / 2) * slot + s * each;
    const double raw = valueAt(spec, s, c);
    const qreal zero = atValue(layout, 0);
    const qreal y = atValue(layout, std::isnan(raw) ? 0 : raw);
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
                              std::isnan(raw) ? colours.muted : colours.text};
}

// Lines cross: the highest writes its value above the point, the lowest below it.
bool writesBelow(const ChartSpec &spec, int s, int c)
{
    const double own = valueAt(spec, s, c);
    int above = 0;
    int below = 0;
    for (int other = 0; other < spec.series.size(); ++other) {
        const double value = valueAt(spec, other, c);
        above += value > own || (value == own && other < s);
        below += value < own || (value == own && other > s);
    }
    return above > 0 && below == 0;
}

void addPoint(ChartLayout &layout, const ChartSpec &spec, int s, int c)
{
    const double value = valueAt(spec, s, c);
    if (std::isnan(value))
        return;
    const qreal base = layout.style.base;
    const qreal slot = layout.plot.width() / spec.categories.size();
    const QPointF point(layout.plot.left() + (c + 0.5) * slot, atValue(layout, value));
    const qreal radius = base * 0.42;
    const QRectF shape(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius);
    layout.marks << ChartMark{s, c, shape, shape.adjusted(-base, -base, base, base)};
    const QString text = valueText(spec, s, c);
    const qreal wide = textWidth(text, Letter::Label, layout.style);
    const qreal high = lineHeight(Letter::Label, layout.style);
    const qreal y = writesBelow(spec, s, c) ? shape.bottom() : shape.top() - high;
    layout.texts << ChartText{{point.x() - wide / 2, y, wide, high},
                              text,
                              Qt::AlignHCenter | Qt::AlignVCenter,
                              Letter::Label,
                              chartColours(layout.style.theme).text};
}

// A text beside the right end of the plot that wants to stand at height `y`.
struct SideText
{
    qreal y;
    QString text;
};

void addSideTexts(ChartLayout &layout, const ChartSpec &spec, qreal right)
{
    QList<SideText> sides;
    if (spec.kind == ChartKind::Lines && spec.series.size() > 1)
        for (int s = 0; s < spec.series.size(); ++s)
            for (int c = spec.categories.size() - 1; c >= 0; --c)
                if (const double value = valueAt(spec, s, c); !std::isnan(value)) {
                    sides << SideText{atValue(layout, value), spec.series.at(s).name};
                    break;
                }
    if (spec.target && !spec.targetLabel.isEmpty())
        sides << SideText{atValue(layout, *spec.target), spec.targetLabel};
    std::sort(sides.begin(), sides.end(),
              [](const SideText &a, const SideText &b) { return a.y < b.y; });
    const qreal high = lineHeight(Letter::Label, layout.style);
    const qreal left = layout.plot.right() + layout.style.base * 0.6;
    for (int i = 1; i < sides.size(); ++i)
        sides[i].y = std::max(sides[i].y, sides[i - 1].y + high);
    // Pushed down past the foot: push back up from there.
    for (int i = int(sides.size()) - 1; i >= 0; --i) {
        const qreal limit = i + 1 < sides.size() ? sides[i + 1].y - high : layout.plot.bottom();
        sides[i].y = std::min(sides[i].y, limit);
    }
    for (const SideText &side : sides)
        addLines(layout, wrapped(side.text, Letter::Label, layout.style, right - left, 1),
                 {left, side.y - high / 2, right - left, high}, Qt::AlignLeft, Letter::Label,
                 chartColours(layout.style.theme).text);
}

void addAxes(ChartLayout &layout, const ChartSpec &spec, const QRectF &body)
{
    const ChartStyle &style = layout.style;
    const ChartColours colours = chartColours(style.theme);
    const qreal line = lineHeight(Letter::Axis, style);
    const qreal right = layout.plot.left() - style.base * 0.5;
    double value = layout.scale.from;
    for (const QString &text : ticks(layout.scale, spec.percent)) {
        const qreal y = atValue(layout, std::min(value, layout.scale.to));
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
        const QStringList lines = wrapped(spec.categories.at(c), Letter::Label, style,
                                          slot - style.base * 0.3, mostNameLines);
        const qreal high =
            lineHeight(Letter::Label, style) * (lines.size() > 1 ? 0.86 * lines.size() : 1.0);
        addLines(
            layout, lines,
            {layout.plot.left() + c * slot, layout.plot.bottom() + style.base * 0.4, slot, high},
            Qt::AlignHCenter, Letter::Label, colours.text);
    }
}

} // namespace

qreal columnsHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const qreal plot = width - leftRoom(spec, style) - rightRoom(spec, width, style);
    const qreal slot = plot / std::max<qsizetype>(1, spec.categories.size());
    return headRoom(spec, style) + nameRows(spec, slot, style) +
           std::clamp(width * 0.4, style.base * 10.0, style.base * 22.0);
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
    for (int c = 0; c < spec.categories.size(); ++c)
        for (int s = 0; s < spec.series.size(); ++s)
            spec.kind == ChartKind::Lines ? addPoint(layout, spec, s, c)
                                          : addColumn(layout, spec, s, c);
    addSideTexts(layout, spec, body.width());
    if (spec.target) {
        const qreal y = atValue(layout, *spec.target);
        layout.target = QLineF(layout.plot.left(), y, layout.plot.right(), y);
    }
}

} // namespace ui
