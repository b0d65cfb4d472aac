// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/package_writer.h"
#include "models/report/chart_part.h"

namespace models {

// The size of a chart as wide as the text.
ChartSize docxChartSize(const ChartSpec &chart);

// Writes the parts of the charts of a document, each with the workbook that Word edits it by.
// Returns their relations, "rIdChart1" and so on.
QByteArray writeDocxCharts(PackageWriter &package, const QList<const ChartSpec *> &charts);

// Overrides of the content types of those parts.
QByteArray docxChartTypes(const QList<const ChartSpec *> &charts);

} // namespace models
