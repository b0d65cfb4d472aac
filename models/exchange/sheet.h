// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models {

// What a cell held in the file. Its text is what a reader of the file would compare: a number in
// its shortest exact form (from 10^15 on as it stands in the file, so that a damaged ID number
// shows), a date cell as ISO 8601 (2023-09-01, or 2023-09-01T08:30:00), a time or duration cell as
// 08:30:00, a formula as its cached value, TRUE/FALSE, #N/A. A formula that was never calculated is
// an Error whose text is the formula, "=SUM(B2:B9)". Cells without text are Empty.
enum class CellKind : std::uint8_t { Empty, Text, Number, Date, Boolean, Error };

// A rectangle of merged cells; all zero-based and inclusive.
struct MergedRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool operator==(const MergedRange &) const = default;
};

// "D17" for row 16, column 3 (both zero-based).
QString cellAddress(int row, int column);

// A place in a sheet, zero-based.
struct CellPlace
{
    int row = 0;
    int column = 0;
};

// The place that "D17" names; nothing when `address` is no address. Columns and rows beyond what a
// sheet can hold are returned as they are, capped at 10^8.
std::optional<CellPlace> cellPlace(std::string_view address);

// The rows in which a header is looked for, and the one below the last of them.
inline constexpr int kHeadRows = 32;

// One worksheet, compact: cell texts are UTF-8 in one buffer, equal shared strings stand once,
// empty cells take no space. Built by readers through SheetBuilder, never changed afterwards.
class Sheet
{
public:
    QString name() const { return m_name; }
    bool isHidden() const { return m_hidden; }
    bool usesDate1904() const { return m_date1904; }
    int rowCount() const { return int(m_rowStarts.size()); }
    // One more than the last column that holds something in `row`; 0 for a row that is not there.
    int columnCount(int row) const;
    // The largest columnCount().
    int columnCount() const { return m_columns; }
    CellKind kind(int row, int column) const;
    // UTF-8, valid as long as the sheet; empty for a cell that is not there.
    std::string_view utf8(int row, int column) const;
    QString text(int row, int column) const;
    const QList<MergedRange> &mergedRanges() const { return m_merged; }
    // The merged range over a cell of the first kHeadRows rows, where headers are looked for; null
    // where there is none. Takes the same time however many ranges there are.
    const MergedRange *mergedInHead(int row, int column) const;

private:
    friend class SheetBuilder;
    struct Cell
    {
        std::uint64_t offset : 30 = 0; // into m_text
        std::uint64_t length : 17 = 0; // 32,767 characters are at most 98,301 bytes
        std::uint64_t column : 14 = 0;
        std::uint64_t kind : 3 = 0;
    };
    static_assert(sizeof(Cell) == 8);

    const Cell *find(int row, int column) const;
    std::uint32_t rowEnd(int row) const;

    QString m_name;
    bool m_hidden = false;
    bool m_date1904 = false;
    int m_columns = 0;
    std::vector<std::uint32_t> m_rowStarts; // index into m_cells of each row's first cell
    std::vector<Cell> m_cells;              // row by row, each row by column
    std::string m_text;
    QList<MergedRange> m_merged;
    // By row and column of the head, as far as ranges reach, one more than the place of the range
    // in m_merged; 0: none.
    std::array<std::vector<std::uint32_t>, kHeadRows> m_headMerged;
};

// A whole book, in the order of its tabs.
struct Workbook
{
    QString fileName; // without folder
    QString encoding; // of a csv, as found ("UTF-8", "GB18030", …); empty for xlsx
    std::vector<Sheet> sheets;
};

} // namespace models
