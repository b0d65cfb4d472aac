// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart_series.h"

namespace models {

// Where the bars or lines of a chart are, in shares of its width and height.
struct ChartPlot
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

// The target as a thin dark line with its label, a part of shapes over the chart: a series could
// not cross rows of bars in every program, nor a chart of one column in any. Empty without target.
QByteArray targetShapes(const ChartScene &scene, const ChartPlot &plot);

} // namespace models
