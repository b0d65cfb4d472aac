// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw_chart.h"

#include "ui/charts/layout_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using models::ChartKind;
using models::ChartSpec;
using models::ColourRole;

void drawUnknown(QPainter &painter, const QRectF &rect, const ChartStyle &style)
{
    const QColor hatch = chartColours(style.theme).hatch;
    drawHatch(painter, rect, hatch, style.base * 0.42);
    painter.setPen(QPen(hatch, style.base / 14.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void drawSwatches(QPainter &painter, const ChartLayout &layout)
{
    for (const ChartSwatch &swatch : layout.swatches) {
        painter.fillRect(swatch.rect, roleColour(swatch.role, layout.style.theme));
        if (swatch.role == ColourRole::Unknown)
            drawUnknown(painter, swatch.rect, layout.style);
    }
}

void drawCells(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout)
{
    const ChartColours colours = chartColours(layout.style.theme);
    for (const ChartMark &mark : layout.marks) {
        const double value = valueAt(spec, mark.series, mark.category);
        if (value > 0) {
            painter.fillRect(mark.shape,
                             cellColour(spec, mark.series, mark.category, layout.style.theme));
        } else if (std::isnan(value)) {
            drawUnknown(painter, mark.shape, layout.style);
        } else {
            QPen pen(colours.muted, layout.style.base / 11.0, Qt::CustomDashLine);
            pen.setDashPattern({3, 2.5});
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(mark.shape);
        }
    }
}

// Qt Charts gives all bars of a series one plain brush; what differs goes over it.
void drawOwnRoles(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout)
{
    for (const ChartMark &mark : layout.marks) {
        const ColourRole role = roleAt(spec, mark.series, mark.category);
        if (mark.shape.isEmpty())
            continue;
        if (role != spec.series.at(mark.series).role)
            painter.fillRect(mark.shape, roleColour(role, layout.style.theme));
        if (role == ColourRole::Unknown)
            drawUnknown(painter, mark.shape, layout.style);
    }
}

void drawPoints(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout)
{
    for (const ChartMark &mark : layout.marks) {
        painter.setPen(QPen(chartColours(layout.style.theme).paper, layout.style.base / 9.0));
        painter.setBrush(roleColour(roleAt(spec, mark.series, mark.category), layout.style.theme));
        painter.drawEllipse(mark.shape);
    }
}

// Just behind the letters, not the whole line's rectangle.
QRectF grounded(const ChartText &text, const ChartLayout &layout)
{
    const qreal wide =
        std::min(textWidth(text.text, text.letter, layout.style) + 2, text.rect.width() + 2);
    const qreal high = std::min(text.rect.height(), layout.style.base * 1.05);
    QRectF rect(text.rect.left() - 1, text.rect.center().y() - high / 2, wide, high);
    if (text.alignment & Qt::AlignHCenter)
        rect.moveCenter(text.rect.center());
    return rect;
}

void drawTexts(QPainter &painter, const ChartLayout &layout)
{
    for (const ChartText &text : layout.texts) {
        if (text.ground.isValid())
            painter.fillRect(grounded(text, layout), text.ground);
        painter.setFont(letterFont(text.letter, layout.style));
        painter.setPen(text.colour);
        painter.drawText(text.rect, int(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                         text.text);
    }
}

} // namespace

void drawHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal spacing)
{
    if (rect.isEmpty())
        return;
    QList<QLineF> lines;
    const qreal w = rect.width();
    const qreal h = rect.height();
    // Lines x + y = t from the lower left to the upper right, t measured from the top left corner.
    for (qreal t = spacing; t < w + h; t += spacing * 1.4142)
        lines << QLineF(rect.left() + std::max(0.0, t - h), rect.top() + std::min(t, h),
                        rect.left() + std::min(t, w), rect.top() + std::max(0.0, t - w));
    painter.setPen(QPen(colour, spacing * 0.22, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

void drawChart(QPainter &painter, const ChartSpec &spec, const ChartLayout &layout)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawSwatches(painter, layout);
    if (layout.marks.isEmpty()) {
        drawTexts(painter, layout);
        painter.restore();
        return;
    }
    if (spec.kind == ChartKind::Matrix)
        drawCells(painter, spec, layout);
    else
        drawSeries(painter, spec, layout);
    if (spec.kind == ChartKind::Lines)
        drawPoints(painter, spec, layout);
    else if (spec.kind != ChartKind::Matrix)
        drawOwnRoles(painter, spec, layout);
    if (layout.foot) {
        painter.setPen(QPen(chartColours(layout.style.theme).muted, layout.style.base / 11.0));
        painter.drawLine(*layout.foot);
    }
    if (layout.target) {
        painter.setPen(QPen(chartColours(layout.style.theme).target, layout.style.base / 9.0));
        painter.drawLine(*layout.target);
    }
    drawTexts(painter, layout);
    painter.restore();
}

} // namespace ui
