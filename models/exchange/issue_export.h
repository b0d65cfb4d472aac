// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/result.h"

namespace models {

// Issues as a table to be pasted into a spreadsheet: a line each, columns separated by tabs, with a
// header line.
QString issuesAsText(const Issues &issues);

// Writes issues as a table for those who put the workbooks right: .csv (UTF-8 with BOM) when `path`
// ends so, else .xlsx. The whole file or nothing. Errors: Environment, naming the file.
Result<void> saveIssues(const Issues &issues, const QString &path);

} // namespace models
