// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QRectF>

class QPainter;

namespace ui {

// Draws the chart for paper, as vectors and text, into `target`. One painter unit must be about one
// point (scale the painter first): letters are 9 units high whatever the width. A target lower than
// chartHeight() shrinks the whole drawing, a higher one leaves room at its foot. Only on the thread
// of the window, and only with a QApplication, because Qt Charts draws through a scene.
void paintChart(QPainter &painter, const QRectF &target, const models::ChartSpec &spec);

// The height that paintChart() likes best for `width`, both in points: grows with the categories.
qreal chartHeight(const models::ChartSpec &spec, qreal width);

} // namespace ui
