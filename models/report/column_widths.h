// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"

namespace models {

// Width of `text` in ems without asking a font, good to a few percent: Chinese characters fill one,
// Latin letters about half of one.
double emWidth(QStringView text);

// What a cell of a table is printed as: the cell, trimmed; — when it is empty, unless empty cells
// are there to be filled by hand.
QString printedCell(const QString &cell, const TableBlock &table);

// The number of columns of the widest row.
qsizetype columnCount(const TableBlock &table);

// A table fitted to a width: the largest type at which it fits and columns as wide as their
// contents need.
struct ColumnFit
{
    QList<int> widths;    // twips; they fill the width
    int halfPoints = 21;  // size of the type
    bool cramped = false; // even small type leaves no room for the longest words
};

// Fits the columns into `width` twips with `padding` twips at each side of a cell.
ColumnFit fitColumns(const TableBlock &table, int width, int padding);

} // namespace models
