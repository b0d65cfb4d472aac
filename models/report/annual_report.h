// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/charts.h"
#include "models/report/blocks.h"

#include <SQLiteCpp/Database.h>

namespace models {

// The annual assessment report of all packages of a district (区级年度考核报告), in Chinese: every
// section of THE SECTION TABLE, as far as the records go, and its attachments. What is not recorded
// is said, never filled in. `source` as of readChartSource(); its last book is the cycle reported.
// Errors as RecordFile.
Result<Report> annualReport(SQLite::Database &database, const ChartSource &source);

} // namespace models
