// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

class QPainter;

namespace ui {

// Draws what `layout` placed, at (0, 0) of the painter, without the paper behind it.
void drawChart(QPainter &painter, const models::ChartSpec &spec, const ChartLayout &layout);

// Bars, columns, lines and the grid behind them, drawn by Qt Charts into layout.plot, so that they
// stand exactly where layout.marks says.
void drawSeries(QPainter &painter, const models::ChartSpec &spec, const ChartLayout &layout);

// Slanted lines over `rect`, cut at its edges without a clip (SVG of Qt 6.4 has neither clips nor
// pattern brushes): the sign of what is not known.
void drawHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal spacing);

} // namespace ui
