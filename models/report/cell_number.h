// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// A number as a report prints it, taken apart for a workbook.
struct CellNumber
{
    double value = 0; // a share of 1 for percents
    QString format;   // as in Excel: "0.00%", "#,##0.00", "0"
};

// Reads "694", "-1,200.50" or "37.75 %". Empty for anything that a number would not give back
// exactly: leading zeros, signs, units, more than 15 digits.
std::optional<CellNumber> cellNumber(const QString &text);

} // namespace models
