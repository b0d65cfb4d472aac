// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/book_kind.h"
#include "models/exchange/sheet.h"

#include <optional>

namespace models {

// A column of a sheet and what it means.
struct ColumnUse
{
    int sheetColumn = 0;
    const BookColumn *column = nullptr;
    int weight = 0; // how much it speaks for the kind
};

// A year that a text above the header names.
struct NamedYear
{
    int year = 0;
    int row = 0;
    int column = 0;
    bool isDeadline = false; // by when the list is to be sent, or when it was filled in
};

// What stands above the header and holds for every row: read from title rows and, where they say
// nothing, left empty.
struct SheetContext
{
    QString title;          // the longest text above the header
    QString school;         // 填报单位, 学校
    QString package;        // 项目包
    QString district;       // 芜湖市繁昌区 of 「芜湖市繁昌区2023年教师花名册」
    int year = 0;           // 2023 of 「2023年」; 0 when no row says, or when it must be asked
    QList<NamedYear> years; // all that are named, from top to bottom
    bool isSample = false;  // a title says 示例数据

    // Whether years are named, but not one alone that is surely the year of the list: two years, or
    // only a deadline.
    bool asksYear() const { return year == 0 && !years.isEmpty(); }
};

// How to read one sheet: what kind it is, where its header is, what its columns mean.
struct SheetLayout
{
    const BookKind *kind = nullptr;
    int headerRow = 0; // first header row, zero-based
    int firstDataRow = 0;
    QList<ColumnUse> columns;
    QStringList unusedHeaders; // columns that are not imported
    SheetContext context;
};

// Finds the header under title rows by scoring known headers, joins two-row headers (parent/child),
// and recognises the kind of sheet. Empty when no row looks like a header of any kind.
std::optional<SheetLayout> findLayout(const Sheet &sheet);

// The header of a column as it stands in the sheet: parent and child with a line break between.
QString headerText(const Sheet &sheet, const SheetLayout &layout, int column);

} // namespace models
