// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet_builder.h"

namespace models {

namespace {

struct SheetBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(SheetBuilderText)
};

// UTF-16 code units that valid UTF-8 takes: one a character, two from four bytes on.
int utf16Length(std::string_view utf8)
{
    int length = 0;
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        length += (value & 0xc0) != 0x80 ? (value >= 0xf0 ? 2 : 1) : 0;
    }
    return length;
}

} // namespace

SheetBuilder::SheetBuilder(QString name, std::uint32_t number, ReadBudget &budget)
    : m_budget(budget), m_number(number)
{
    m_sheet.m_name = std::move(name);
}

QString SheetBuilder::place(int row, int column) const
{
    const QString address = cellAddress(row, column);
    return m_sheet.m_name.isEmpty() ? address : m_sheet.m_name + QLatin1Char('!') + address;
}

bool SheetBuilder::refuse(ErrorCode code, const QString &message)
{
    m_failure = code == ErrorCode::Damaged ? damagedBook(message) : fail(code, message);
    return false;
}

bool SheetBuilder::check(int row, int column, std::string_view utf8)
{
    if (row >= maxRows || column >= maxColumns)
        return refuse(ErrorCode::Damaged,
                      SheetBuilderText::tr(
                          "The cell %1 lies beyond the last row (1,048,576) or column (XFD) that a "
                          "worksheet can have.")
                          .arg(place(row, column)));
    if (utf8.size() > std::size_t(maxCellCharacters) &&
        (utf8.size() > std::size_t(maxCellBytes) || utf16Length(utf8) > maxCellCharacters))
        return refuse(ErrorCode::Input,
                      SheetBuilderText::tr(
                          "The cell %1 holds more than the 32,767 characters that a cell can hold. "
                          "Please shorten it, or look for a missing quotation mark before it.")
                          .arg(place(row, column)));
    return true;
}

bool SheetBuilder::takeCells(qint64 count)
{
    m_budget.cells -= count;
    if (m_budget.cells >= 0)
        return true;
    return refuse(ErrorCode::Input,
                  SheetBuilderText::tr(
                      "The workbook has more than 20 million cells. Please split it into several "
                      "files."));
}

bool SheetBuilder::reachRow(int row)
{
    if (row >= maxRows)
        return check(row, 0, {});
    const int missing = row + 1 - m_sheet.rowCount();
    if (missing <= 0)
        return true;
    m_budget.rows -= missing;
    if (m_budget.rows < 0)
        return refuse(
            ErrorCode::Input,
            SheetBuilderText::tr(
                "The workbook has more than 20 million rows in all its worksheets. Please "
                "split it into several files."));
    m_sheet.m_rowStarts.resize(std::size_t(row) + 1, std::uint32_t(m_sheet.m_cells.size()));
    m_lastColumn = -1;
    return true;
}

bool SheetBuilder::append(int row, int column, CellKind kind, std::size_t offset,
                          std::size_t length)
{
    if (row >= m_sheet.rowCount()) {
        if (!reachRow(row))
            return false;
    } else if (row + 1 < m_sheet.rowCount() || column <= m_lastColumn) {
        return refuse(
            ErrorCode::Damaged,
            SheetBuilderText::tr("The cell %1 stands twice or out of its order in the file.")
                .arg(place(row, column)));
    }
    if (!takeCells(1))
        return false;
    Sheet::Cell cell;
    cell.offset = offset;
    cell.length = length;
    cell.column = std::uint64_t(column);
    cell.kind = std::uint64_t(kind);
    m_sheet.m_cells.push_back(cell);
    m_lastColumn = column;
    m_sheet.m_columns = std::max(m_sheet.m_columns, column + 1);
    return true;
}

bool SheetBuilder::add(int row, int column, CellKind kind, std::string_view utf8)
{
    if (!check(row, column, utf8))
        return false;
    if (utf8.empty())
        return true;
    m_budget.textBytes -= qint64(utf8.size());
    if (m_budget.textBytes < 0)
        return refuse(
            ErrorCode::Input,
            SheetBuilderText::tr(
                "The workbook holds more than 512 MB of text. Please split it into several "
                "files."));
    const std::size_t offset = m_sheet.m_text.size();
    m_sheet.m_text.append(utf8);
    return append(row, column, kind, offset, utf8.size());
}

bool SheetBuilder::addShared(int row, int column, std::string_view utf8, SharedPlace &place)
{
    if (place.sheet == m_number && row < maxRows && column < maxColumns)
        return utf8.empty() || append(row, column, CellKind::Text, place.offset, utf8.size());
    place = {m_number, std::uint32_t(m_sheet.m_text.size())};
    return add(row, column, CellKind::Text, utf8);
}

bool SheetBuilder::addMerged(const MergedRange &range)
{
    if (range.lastRow >= maxRows || range.lastColumn >= maxColumns)
        return check(range.lastRow, range.lastColumn, {});
    if (m_sheet.m_merged.size() >= maxMergedRanges)
        return refuse(
            ErrorCode::Damaged,
            SheetBuilderText::tr("The worksheet “%1” has more than 500,000 merged ranges.")
                .arg(m_sheet.m_name));
    m_sheet.m_merged.append(range);
    return range.firstRow >= kHeadRows || indexInHead(range);
}

// Where ranges overlap the first stands. Ranges that do not have no more cells than the head.
bool SheetBuilder::indexInHead(const MergedRange &range)
{
    const int lastRow = std::min(range.lastRow, kHeadRows - 1);
    const qint64 cells =
        qint64(lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    if (!takeCells(cells))
        return false;
    m_headCells += cells;
    if (m_headCells > qint64(kHeadRows) * maxColumns)
        return refuse(
            ErrorCode::Damaged,
            SheetBuilderText::tr("The merged ranges at the top of the worksheet “%1” overlap.")
                .arg(m_sheet.m_name));
    for (int row = range.firstRow; row <= lastRow; ++row) {
        std::vector<std::uint32_t> &places = m_sheet.m_headMerged[std::size_t(row)];
        if (places.size() <= std::size_t(range.lastColumn))
            places.resize(std::size_t(range.lastColumn) + 1);
        for (int column = range.firstColumn; column <= range.lastColumn; ++column)
            if (std::uint32_t &cell = places[std::size_t(column)]; !cell)
                cell = std::uint32_t(m_sheet.m_merged.size());
    }
    return true;
}

Sheet SheetBuilder::take()
{
    return std::move(m_sheet);
}

} // namespace models
