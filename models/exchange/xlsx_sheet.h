// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsx_shared_strings.h"
#include "models/exchange/xlsx_styles.h"

namespace models {

// What the cells of all sheets of a book refer to.
struct XlsxBook
{
    bool date1904 = false;
    SharedStrings strings;
    std::vector<NumberFormat> formats; // by cell style; empty when the book has no styles part
};

// Reads one worksheet part (ECMA-376 part 1, 18.3) into `builder`. Errors: Damaged or Input, naming
// part or cell; Cancelled.
Result<void> readXlsxSheet(ZipPackage &package, const QString &part, XlsxBook &book,
                           SheetBuilder &builder, ReadContext &context);

} // namespace models
