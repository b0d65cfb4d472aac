// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet_builder.h"

class QIODevice;

namespace models {

// Reads the worksheets of a workbook in Office Open XML (ECMA-376, transitional or strict) from a
// zip. Errors: Input with a sentence of its own for other things that are zips (.ods, .docx, .xlsb
// …) and for a password; Damaged, naming the part; Cancelled.
Result<std::vector<Sheet>> readXlsx(QIODevice &device, ReadContext &context);

} // namespace models
