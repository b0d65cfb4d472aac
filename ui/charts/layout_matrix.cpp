// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_parts.h"

#include "models/figures/chart_colours.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartSpec;

constexpr int mostHeadLines = 4;

qreal rowNameRoom(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    qreal widest = 0;
    for (const QString &name : spec.categories)
        widest = std::max(widest, textWidth(name, Letter::Label, style));
    return std::min(widest, width * 0.4);
}

// Cells wider than this make the eye jump from column to column.
qreal cellWidth(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const qreal room = width - rowNameRoom(spec, width, style) - style.base * 0.7;
    return std::clamp(room / std::max<qsizetype>(1, spec.series.size()), 1.0, style.base * 11.0);
}

qreal headHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    int most = 1;
    for (const models::ChartSeries &series : spec.series)
        most = std::max<int>(most, balanced(series.name, Letter::Label, style,
                                            cellWidth(spec, width, style) - 2, mostHeadLines)
                                       .size());
    return lineHeight(Letter::Label, style) * (most > 1 ? 0.86 * most : 1.0) + style.base * 0.3;
}

} // namespace

QColor cellColour(const ChartSpec &spec, int series, int category, Theme theme)
{
    const QColor full = roleColour(roleAt(spec, series, category), theme);
    return models::shadeOf(valueAt(spec, series, category), valueRange(spec).second,
                           full.rgb() & 0xffffff, chartColours(theme).paper.rgb() & 0xffffff);
}

qreal matrixHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    const qreal title = spec.valueTitle.isEmpty() ? 0 : lineHeight(Letter::Axis, style);
    return headHeight(spec, width, style) + spec.categories.size() * style.base * 2.1 + title;
}

void layOutMatrix(ChartLayout &layout, const ChartSpec &spec, const QRectF &body)
{
    const ChartStyle &style = layout.style;
    const ChartColours colours = chartColours(style.theme);
    const qreal names = rowNameRoom(spec, body.width(), style);
    const qreal left = names + style.base * 0.7;
    const qreal head = headHeight(spec, body.width(), style);
    const qreal line = spec.valueTitle.isEmpty() ? 0 : lineHeight(Letter::Axis, style);
    const qreal wide = cellWidth(spec, body.width(), style);
    const qreal top = body.top() + head;
    const qreal high =
        std::min((body.bottom() - top - line) / spec.categories.size(), style.base * 3.0);
    layout.plot = {left, top, wide * spec.series.size(), high * spec.categories.size()};
    for (int s = 0; s < spec.series.size(); ++s)
        addLines(layout,
                 balanced(spec.series.at(s).name, Letter::Label, style, wide - 2, mostHeadLines),
                 {left + s * wide, body.top(), wide, head}, Qt::AlignHCenter, Letter::Label,
                 colours.text);
    const qreal gap = style.base * 0.12;
    for (int c = 0; c < spec.categories.size(); ++c) {
        const qreal y = top + c * high;
        addLines(layout, wrapped(spec.categories.at(c), Letter::Label, style, names, 1),
                 {0, y, names, high}, Qt::AlignRight, Letter::Label, colours.text);
        for (int s = 0; s < spec.series.size(); ++s) {
            const QRectF cell(left + s * wide, y, wide, high);
            layout.marks << ChartMark{s, c, cell.adjusted(gap, gap, -gap, -gap), cell};
            const QColor fill = cellColour(spec, s, c, style.theme);
            addLines(layout, {valueText(spec, s, c)}, cell, Qt::AlignHCenter, Letter::Label,
                     valueAt(spec, s, c) > 0 ? inkOn(fill) : colours.muted);
            if (std::isnan(valueAt(spec, s, c)))
                layout.texts.last().ground = roleColour(models::ColourRole::Unknown, style.theme);
        }
    }
    if (line > 0)
        layout.texts << ChartText{{0, layout.plot.bottom(), layout.plot.right(), line},
                                  spec.valueTitle,
                                  Qt::AlignRight | Qt::AlignVCenter,
                                  Letter::Axis,
                                  colours.muted};
}

} // namespace ui
