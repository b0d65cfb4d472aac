// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet.h"

#include <algorithm>

namespace models {

QString cellAddress(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

std::optional<CellPlace> cellPlace(std::string_view address)
{
    constexpr int cap = 100'000'000;
    std::size_t at = 0;
    int column = 0;
    for (; at < address.size(); ++at) {
        const char letter = char(address[at] & ~0x20); // upper case
        if (letter < 'A' || letter > 'Z')
            break;
        column = std::min(cap, column * 26 + (letter - 'A' + 1));
        if (column > cap / 27)
            column = cap / 27; // far beyond any sheet, and the next step cannot overflow
    }
    const std::size_t digits = at;
    int row = 0;
    for (; at < address.size() && address[at] >= '0' && address[at] <= '9'; ++at)
        row = std::min(cap / 10 - 1, row * 10 + (address[at] - '0'));
    if (digits == 0 || at == digits || at != address.size() || row == 0)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

std::uint32_t Sheet::rowEnd(int row) const
{
    return std::size_t(row) + 1 < m_rowStarts.size() ? m_rowStarts[row + 1]
                                                     : std::uint32_t(m_cells.size());
}

const Sheet::Cell *Sheet::find(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount())
        return nullptr;
    const Cell *const first = m_cells.data() + m_rowStarts[row];
    const Cell *const end = m_cells.data() + rowEnd(row);
    // Without a gap before it, a cell stands at its own column's place.
    if (column < end - first && int(first[column].column) == column)
        return first + column;
    const Cell *cell = std::lower_bound(
        first, end, column, [](const Cell &each, int wanted) { return int(each.column) < wanted; });
    return cell != end && int(cell->column) == column ? cell : nullptr;
}

const MergedRange *Sheet::mergedInHead(int row, int column) const
{
    Q_ASSERT(row < kHeadRows);
    const std::vector<std::uint32_t> &cells = m_headMerged[std::size_t(row)];
    if (std::size_t(column) >= cells.size() || cells[std::size_t(column)] == 0)
        return nullptr;
    return &m_merged[qsizetype(cells[std::size_t(column)]) - 1];
}

int Sheet::columnCount(int row) const
{
    if (row < 0 || row >= rowCount() || m_rowStarts[row] == rowEnd(row))
        return 0;
    return int(m_cells[rowEnd(row) - 1].column) + 1;
}

CellKind Sheet::kind(int row, int column) const
{
    const Cell *cell = find(row, column);
    return cell ? CellKind(cell->kind) : CellKind::Empty;
}

std::string_view Sheet::utf8(int row, int column) const
{
    const Cell *cell = find(row, column);
    if (!cell)
        return {};
    return std::string_view(m_text).substr(cell->offset, cell->length);
}

QString Sheet::text(int row, int column) const
{
    const std::string_view bytes = utf8(row, column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace models
