// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/chart_part.h"

namespace models {

// What every element of a chart part is written from.
struct ChartScene
{
    const ChartSpec &spec;
    const ChartData &data;
    const ChartPlace &place;
    ChartSize size;
    int letter = 900; // of labels, in hundredths of a point
};

// The faces of all text in a chart.
inline constexpr const char *kChartFaces = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"黑体\"/>";

// <a:solidFill> of 0xRRGGBB.
QByteArray solidFill(unsigned colour);

// txPr of text in this size and colour, which may be kept on one line.
QByteArray chartText(int size, unsigned colour, bool oneLine = false);

// Number format of the values' labels.
QByteArray valueFormat(const ChartScene &scene);

// c:ser of series `index`: bars with a colour for each category, or a line with points.
QByteArray barSeries(const ChartScene &scene, int index);
QByteArray lineSeries(const ChartScene &scene, int index);

} // namespace models
