// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/read_context.h"
#include "models/exchange/sheet.h"

namespace models {

// The most that one sheet holds (ECMA-376 and the limits of Excel and WPS).
inline constexpr int maxRows = 1'048'576;
inline constexpr int maxColumns = 16'384;
inline constexpr int maxCellCharacters = 32'767; // UTF-16 code units
inline constexpr int maxCellBytes = maxCellCharacters * 3;
inline constexpr int maxMergedRanges = 500'000;

// Where a shared string stands in the text of the sheet that used it last.
struct SharedPlace
{
    std::uint32_t sheet = 0; // SheetBuilder's number; 0 for none
    std::uint32_t offset = 0;
};

// Puts a Sheet together cell by cell, rows and columns ascending, and refuses what no sheet can
// hold. A function that returns false leaves the reason in failure().
class SheetBuilder
{
public:
    // `number` tells the sheets of one book apart; from 1 on.
    SheetBuilder(QString name, std::uint32_t number, ReadBudget &budget);

    void setHidden(bool hidden) { m_sheet.m_hidden = hidden; }
    void setDate1904(bool date1904) { m_sheet.m_date1904 = date1904; }
    void reserveText(std::size_t bytes) { m_sheet.m_text.reserve(bytes); }

    // Adds a cell whose text is `utf8`; an empty text adds nothing.
    bool add(int row, int column, CellKind kind, std::string_view utf8);
    // Adds a text cell that shares its text with the other cells of the same `place`; `utf8` is
    // copied at the first of them.
    bool addShared(int row, int column, std::string_view utf8, SharedPlace &place);
    // Makes sure that rows up to `row` exist, be they empty.
    bool reachRow(int row);
    bool addMerged(const MergedRange &range);

    // Where a cell is, for a sentence: "D17", or "名册!D17" when the sheet has a name.
    QString place(int row, int column) const;
    Failure failure() const { return m_failure; }
    // The finished sheet; the builder is used up.
    Sheet take();

private:
    bool append(int row, int column, CellKind kind, std::size_t offset, std::size_t length);
    bool check(int row, int column, std::string_view utf8);
    bool takeCells(qint64 count);
    bool indexInHead(const MergedRange &range);
    bool refuse(ErrorCode code, const QString &message);

    Sheet m_sheet;
    ReadBudget &m_budget;
    int m_lastColumn = -1;  // of the last row
    qint64 m_headCells = 0; // of the merged ranges in the head
    std::uint32_t m_number = 1;
    Failure m_failure;
};

} // namespace models
