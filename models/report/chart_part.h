// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart_data.h"

namespace models {

// How large a chart is printed, in points.
struct ChartSize
{
    double width = 0;
    double height = 0;
};

// Whether office programs have a chart that says what the spec says. They have none for a heat map,
// which is a table with shaded cells; nothing is drawn of a chart without values.
bool isNativeChart(const ChartSpec &spec);

// As high as its rows need at this width; at most a page.
ChartSize chartSize(const ChartSpec &spec, double width);

// A chart as DrawingML parts.
struct ChartParts
{
    QByteArray chart;
    QByteArray shapes; // what is drawn over it, relation "rIdShapes" of the chart; empty for none
};

// The chart as parts (ECMA-376 part 1, 21.2) for .docx and .xlsx alike: its title is the finding,
// its values refer to the sheet at `place` and are kept beside the reference. A target is a thin
// dark line over the bars. `external` is the id of the relation to the workbook inside a document,
// empty in a workbook.
ChartParts chartParts(const ChartSpec &spec, const ChartData &data, const ChartPlace &place,
                      const ChartSize &size, const QByteArray &external);

} // namespace models
