// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

class QIODevice;

namespace models {

// Writes {"sheets":[{"name":…,"rows":[[cell,…],…]}]} (RFC 8259, UTF-8, one row a line), each cell
// as its text, each row up to its last cell that holds something. Streams, as a book may be larger
// than a QJsonDocument can be. Errors: Environment when `out` does not take the bytes.
Result<void> writeWorkbookJson(const Workbook &book, QIODevice &out);

} // namespace models
