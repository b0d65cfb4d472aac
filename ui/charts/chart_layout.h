// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"
#include "ui/base/palette.h"
#include "ui/charts/chart_text.h"

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace ui {

// One line of text at its place.
struct ChartText
{
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Letter letter = Letter::Label;
    QColor colour;
    QColor ground = {}; // painted behind it where a line or hatch would cross it; invalid: nothing
};

// One value's shape (bar, cell, point) and the area that answers to the pointer.
struct ChartMark
{
    int series = 0;
    int category = 0;
    QRectF shape;
    QRectF hit;
};

// A small square of a role's colour in the legend.
struct ChartSwatch
{
    QRectF rect;
    models::ColourRole role;
};

// A value axis of round numbers.
struct ChartScale
{
    double from = 0;
    double to = 1;
    double step = 1;
};

// Where everything of a chart stands. Screen, paper and pointer all use this one.
struct ChartLayout
{
    ChartStyle style;
    QRectF plot; // the area between the axes
    ChartScale scale;
    double barShare = 0.62; // of a category's room that its bars fill
    QList<ChartText> texts;
    QList<ChartMark> marks;
    QList<ChartSwatch> swatches;
    std::optional<QLineF> target;
    std::optional<QLineF> foot; // where bars and columns start from
};

// Places everything of `spec` in a rectangle at (0, 0) of this size.
ChartLayout layOut(const models::ChartSpec &spec, const QSizeF &size, const ChartStyle &style);

// The height that shows `spec` well at this width.
qreal naturalHeight(const models::ChartSpec &spec, qreal width, const ChartStyle &style);

// Round numbers from zero (or below, for negative values) that hold `least` to `most`; a percentage
// never goes past 100.
ChartScale scaleFor(double least, double most, bool percent);

// The mark under `point`, or -1.
int markAt(const ChartLayout &layout, const QPointF &point);

} // namespace ui
