// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"

namespace models {

// A heat map as a table, because no chart of an office program is one: categories are rows, series
// are columns, a value not known is —.
TableBlock matrixTable(const ChartSpec &chart);

// The ground of a cell as RRGGBB, darker for more; empty for nothing.
QByteArray matrixFill(const ChartSpec &chart, qsizetype series, qsizetype category);

} // namespace models
