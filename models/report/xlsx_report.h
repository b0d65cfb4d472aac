// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/report/blocks.h"

namespace models {

// Writes the tables and charts of `report` as .xlsx: a list of sheets, then a sheet for each table,
// named by its caption, with fixed header, filter and notes, a sheet for each chart, drawn beside
// its data, and a register of the certificates. Numbers are numbers in numeric columns alone;
// everything else is text, nothing is a formula. The whole file or nothing; the bytes depend on the
// report alone. Progress counts blocks. Errors: Cancelled; Environment when the file cannot be
// written.
Result<void> writeXlsx(const Report &report, const QString &path,
                       const Progress &progress = silently());

} // namespace models
