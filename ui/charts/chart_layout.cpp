// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "ui/charts/layout_parts.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartKind;
using models::ChartSpec;

// Lines name their series at their ends and a matrix in its head; a single series needs no name.
bool hasLegend(const ChartSpec &spec)
{
    return spec.series.size() > 1 && spec.kind != ChartKind::Lines &&
           spec.kind != ChartKind::Matrix;
}

qreal addHeading(ChartLayout &layout, const ChartSpec &spec, qreal width)
{
    const ChartColours colours = chartColours(layout.style.theme);
    qreal y = 0;
    const auto add = [&](const QString &text, Letter letter, const QColor &colour) {
        const qreal high = lineHeight(letter, layout.style);
        for (const QString &line : balanced(text, letter, layout.style, width, 4)) {
            layout.texts << ChartText{
                {0, y, width, high}, line, Qt::AlignLeft | Qt::AlignVCenter, letter, colour};
            y += high;
        }
    };
    add(spec.title, Letter::Title, colours.text);
    if (y > 0)
        y += layout.style.base * 0.2;
    add(spec.subtitle, Letter::Subtitle, colours.muted);
    return y > 0 ? y + layout.style.base * 0.7 : 0;
}

qreal addLegend(ChartLayout &layout, const ChartSpec &spec, qreal width, qreal y)
{
    if (!hasLegend(spec))
        return y;
    const int base = layout.style.base;
    const qreal high = lineHeight(Letter::Label, layout.style);
    const qreal side = base * 0.9;
    qreal x = 0;
    for (const models::ChartSeries &series : spec.series) {
        const qreal wide = textWidth(series.name, Letter::Label, layout.style);
        if (x > 0 && x + side + base * 0.5 + wide > width) {
            x = 0;
            y += high;
        }
        layout.swatches << ChartSwatch{{x, y + (high - side) / 2, side, side}, series.role};
        x += side + base * 0.5;
        layout.texts << ChartText{{x, y, wide, high},
                                  series.name,
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  Letter::Label,
                                  chartColours(layout.style.theme).text};
        x += wide + base * 1.4;
    }
    return y + high + base * 0.6;
}

} // namespace

void addLines(ChartLayout &layout, const QStringList &lines, const QRectF &rect,
              Qt::Alignment alignment, Letter letter, const QColor &colour)
{
    const qreal high = lineHeight(letter, layout.style) * (lines.size() > 1 ? 0.86 : 1.0);
    qreal y = rect.center().y() - high * lines.size() / 2;
    for (const QString &line : lines) {
        layout.texts << ChartText{{rect.left(), y, rect.width(), high},
                                  line,
                                  alignment | Qt::AlignVCenter,
                                  letter,
                                  colour};
        y += high;
    }
}

std::pair<double, double> valueRange(const ChartSpec &spec)
{
    double least = std::min(0.0, spec.target.value_or(0));
    double most = std::max(0.0, spec.target.value_or(0));
    for (int c = 0; c < spec.categories.size(); ++c) {
        double sum = 0;
        for (int s = 0; s < spec.series.size(); ++s) {
            const double value = valueAt(spec, s, c);
            if (std::isnan(value))
                continue;
            sum += value;
            const double reach = spec.kind == ChartKind::StackedBars ? sum : value;
            least = std::min(least, reach);
            most = std::max(most, reach);
        }
    }
    return {least, most};
}

ChartScale scaleFor(double least, double most, bool percent)
{
    if (!(most > least))
        most = least + (percent ? 100 : 1);
    const double raw = (most - least) / 5;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * magnitude;
    for (const double factor : {5.0, 2.0, 1.0})
        if (factor * magnitude >= raw * 0.999)
            step = factor * magnitude;
    ChartScale scale;
    scale.step = step;
    scale.from = std::floor(least / step + 1e-9) * step;
    scale.to = std::ceil(most / step - 1e-9) * step;
    // Shares that sum to 100 by rounded parts may pass it by a hair.
    if (percent && most <= 100.5)
        scale.to = std::min(scale.to, 100.0);
    return scale;
}

qreal naturalHeight(const ChartSpec &spec, qreal width, const ChartStyle &style)
{
    ChartLayout layout;
    layout.style = style;
    const qreal top = addLegend(layout, spec, width, addHeading(layout, spec, width));
    switch (spec.kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
        return top + barsHeight(spec, width, style);
    case ChartKind::Columns:
    case ChartKind::Lines:
        return top + columnsHeight(spec, width, style);
    case ChartKind::Matrix:
        return top + matrixHeight(spec, width, style);
    }
    return top;
}

ChartLayout layOut(const ChartSpec &spec, const QSizeF &size, const ChartStyle &style)
{
    ChartLayout layout;
    layout.style = style;
    const qreal width = size.width();
    const qreal top = addLegend(layout, spec, width, addHeading(layout, spec, width));
    const QRectF body(0, top, width, std::max(1.0, size.height() - top));
    if (spec.categories.isEmpty() || spec.series.isEmpty())
        return layout;
    switch (spec.kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
        layOutBars(layout, spec, body);
        break;
    case ChartKind::Columns:
    case ChartKind::Lines:
        layOutColumns(layout, spec, body);
        break;
    case ChartKind::Matrix:
        layOutMatrix(layout, spec, body);
        break;
    }
    return layout;
}

int markAt(const ChartLayout &layout, const QPointF &point)
{
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < layout.marks.size(); ++i) {
        const ChartMark &mark = layout.marks.at(i);
        if (!mark.hit.contains(point))
            continue;
        const double distance = QLineF(mark.shape.center(), point).length();
        if (mark.shape.contains(point))
            return i;
        if (nearest < 0 || distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

} // namespace ui
