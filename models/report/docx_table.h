// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/package_writer.h"
#include "models/report/column_widths.h"

namespace models {

// Fits a table to a page of `width` twips as writeDocxTable() prints it.
ColumnFit fitDocxTable(const TableBlock &table, int width);

// The w:tbl of a table alone, without caption and unit: widths of its columns in tblGrid (WPS shows
// nothing without), header that repeats on each page, rows that do not break over pages, numbers at
// the right, the total bold. `fill`, if given, is the ground of a cell as RRGGBB, empty for none.
void writeDocxTable(PackageWriter &package, const TableBlock &table, const ColumnFit &fit,
                    const std::function<QByteArray(qsizetype row, qsizetype column)> &fill = {});

// tblGrid of columns so wide, in twips.
QByteArray docxGrid(const QList<int> &widths);

} // namespace models
