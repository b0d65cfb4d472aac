// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/report/blocks.h"

namespace models {

// Writes `report` as .docx (ECMA-376, transitional): the page, faces and styles of GB/T 9704-2012,
// faces by name, real headings, tables whose headers repeat, charts that Word can edit. Nothing of
// the records becomes a field; no user name, path, machine or time is in it. The whole file or
// nothing; the bytes depend on the report alone. Progress counts blocks. Errors: Cancelled;
// Environment when the file cannot be written.
Result<void> writeDocx(const Report &report, const QString &path,
                       const Progress &progress = silently());

} // namespace models
