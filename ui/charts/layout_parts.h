// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

namespace ui {

// Each kind of chart places its plot, marks and texts in `body`, below the heading, and knows the
// height of body that it likes best.
void layOutBars(ChartLayout &layout, const models::ChartSpec &spec, const QRectF &body);
qreal barsHeight(const models::ChartSpec &spec, qreal width, const ChartStyle &style);

// Vertical columns and lines share their axes.
void layOutColumns(ChartLayout &layout, const models::ChartSpec &spec, const QRectF &body);
qreal columnsHeight(const models::ChartSpec &spec, qreal width, const ChartStyle &style);

// Points, values and names of lines, in the plot that layOutColumns() has placed.
void layOutLines(ChartLayout &layout, const models::ChartSpec &spec, qreal right);

// How far the names after the last points pass the half slot that is free there; 0 for one line.
qreal namesBeyondPlot(const models::ChartSpec &spec, qreal width, const ChartStyle &style);

// Where `value` stands on the vertical axis of columns and lines.
qreal heightOf(const ChartLayout &layout, double value);

// The heat map.
void layOutMatrix(ChartLayout &layout, const models::ChartSpec &spec, const QRectF &body);
qreal matrixHeight(const models::ChartSpec &spec, qreal width, const ChartStyle &style);

// The fill of a heat map's cell: the paper's colour at zero, the role's at the map's largest value.
QColor cellColour(const models::ChartSpec &spec, int series, int category, Theme theme);

// Adds lines of text stacked around the middle of `rect`.
void addLines(ChartLayout &layout, const QStringList &lines, const QRectF &rect,
              Qt::Alignment alignment, Letter letter, const QColor &colour);

// Least and greatest known value of the spec and its target; stacked series are added up.
std::pair<double, double> valueRange(const models::ChartSpec &spec);

} // namespace ui
