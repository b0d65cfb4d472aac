// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_table.h"

#include "ui/print/page_geometry.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ui {
namespace {

constexpr qreal paddingX = page::points(4);
constexpr qreal paddingY = page::points(3.6);
constexpr qreal thinRule = page::points(0.4);
constexpr qreal heavyRule = page::points(1);
constexpr qreal blankRoom = page::mm(22); // of a column that is filled in by hand
const QColor ruleColour(0x59, 0x59, 0x59);
const QColor headerFill(0xEF, 0xF1, 0xF3);
const QColor totalFill(0xF8, 0xF9, 0xFA);

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

qreal pitchOf(int size)
{
    return size * 1.42;
}

QString shown(const QString &cell, const models::TableBlock &block)
{
    const QString text = cell.trimmed();
    return text.isEmpty() && !block.blankCells ? QStringLiteral("—") : text;
}

int columnCount(const models::TableBlock &block)
{
    qsizetype count = block.header.size();
    for (const QStringList &row : block.rows)
        count = std::max(count, row.size());
    return int(count);
}

// A column of a form that is there to be written in.
bool isToFill(const models::TableBlock &block, qsizetype column)
{
    return block.blankCells && !block.header.isEmpty() &&
           std::all_of(block.rows.begin(), block.rows.end(), [column](const QStringList &row) {
               return row.value(column).trimmed().isEmpty();
           });
}

// Shares what is left of `width` evenly, or takes away what is too much in proportion.
QList<qreal> filled(QList<qreal> widths, qreal width)
{
    const qreal spare = width - sum(widths);
    for (qreal &column : widths)
        column = spare >= 0 ? column + spare / widths.size() : column * width / (width - spare);
    return widths;
}

// Widths between `least` and `needed` that fill `width` and make the rows lowest: column i gets a
// share that grows with the cube root of `weights[i]`, the sum of its cells' squared lengths, which
// minimises the sum of squared line counts.
QList<qreal> squeezed(const QList<qreal> &needed, const QList<qreal> &least,
                      const QList<qreal> &weights, qreal width)
{
    const auto at = [&](qreal factor) {
        QList<qreal> result;
        for (int i = 0; i < needed.size(); ++i)
            result << std::max(least[i], std::min(needed[i], factor * std::cbrt(weights[i])));
        return result;
    };
    qreal low = 0;
    qreal high = 1;
    while (sum(at(high)) < width && high < 1e9)
        high *= 2;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        (sum(at(middle)) > width ? high : low) = middle;
    }
    return at(low);
}

// How many lines the tallest row will about have.
int tallestRow(const models::TableBlock &block, const QList<qreal> &widths, const TextStyle &style)
{
    int most = 1;
    for (const QStringList &row : block.rows) {
        for (int i = 0; i < row.size(); ++i) {
            const qreal inner = std::max<qreal>(style.size, widths[i] - 2 * paddingX);
            most = std::max(most, int(std::ceil(TextSetter::naturalWidth(row[i], style) / inner)));
        }
    }
    return most;
}

} // namespace

ReportTable::ReportTable(const models::TableBlock &block, TextSetter &setter, qreal width)
{
    m_leastHeight = page::mm(block.rowHeight);
    chooseWidths(block, width);
    if (!block.header.isEmpty())
        m_header = setRow(block.header, block, setter, true, false);
    m_rows.reserve(block.rows.size());
    for (int i = 0; i < block.rows.size(); ++i) {
        const bool total = block.lastRowIsTotal && i + 1 == block.rows.size();
        m_rows << setRow(block.rows[i], block, setter, false, total);
    }
}

// Width on one line; a header may take two.
QList<qreal> ReportTable::neededWidths(const models::TableBlock &block, int size) const
{
    const TextStyle plain = {FontRole::Body, size};
    const TextStyle bold = {FontRole::Body, size, true};
    QList<qreal> result(columnCount(block), size * 2);
    for (int i = 0; i < block.header.size(); ++i) {
        const qreal one = TextSetter::naturalWidth(block.header[i], bold);
        result[i] =
            std::max(result[i], one > 5 * size ? std::max(one / 2 + size, 5.0 * size) : one);
    }
    for (int r = 0; r < block.rows.size(); ++r) {
        const bool total = block.lastRowIsTotal && r + 1 == block.rows.size();
        for (int i = 0; i < block.rows[r].size(); ++i)
            result[i] = std::max(result[i], TextSetter::naturalWidth(shown(block.rows[r][i], block),
                                                                     total ? bold : plain));
    }
    for (int i = 0; i < result.size(); ++i)
        if (isToFill(block, i))
            result[i] = std::max(result[i], blankRoom);
    for (qreal &needed : result)
        needed += 2 * paddingX + size * 0.1;
    return result;
}

QList<qreal> ReportTable::leastWidths(const models::TableBlock &block, int size, qreal width) const
{
    const TextStyle bold = {FontRole::Body, size, true};
    QList<qreal> result(columnCount(block), size * 2);
    // Names, grades and other short cells stay on one line; so do Latin words and numbers.
    const auto widen = [&](int i, const QString &cell) {
        const qreal whole = TextSetter::naturalWidth(cell, bold);
        result[i] = std::max(
            result[i], whole <= 4.05 * size ? whole : TextSetter::unbreakableWidth(cell, bold));
    };
    for (int i = 0; i < block.header.size(); ++i)
        result[i] = std::max(result[i], TextSetter::unbreakableWidth(block.header[i], bold));
    for (const QStringList &row : block.rows)
        for (int i = 0; i < row.size(); ++i)
            widen(i, row[i]);
    for (int i = 0; i < result.size(); ++i)
        if (isToFill(block, i))
            result[i] = std::max(result[i], blankRoom);
    for (qreal &least : result) // an endless word may not take the other columns' room
        least = std::min(least, width / 3) + 2 * paddingX + size * 0.1;
    return result;
}

QList<qreal> ReportTable::wrappedWidths(const models::TableBlock &block, int size,
                                        qreal width) const
{
    const QList<qreal> least = leastWidths(block, size, width);
    QList<qreal> needed = least;
    QList<qreal> weights(needed.size(), 1.0 * size * size);
    for (const QStringList &row : block.rows) {
        for (int i = 0; i < row.size(); ++i) {
            const qreal length =
                TextSetter::naturalWidth(shown(row[i], block), {FontRole::Body, size});
            needed[i] = std::max(needed[i], length + 2 * paddingX + size * 0.1);
            weights[i] += length * length;
        }
    }
    return filled(squeezed(needed, least, weights, width), width);
}

// The largest type that sets every cell on one line; else a small one with broken cells.
void ReportTable::chooseWidths(const models::TableBlock &block, qreal width)
{
    static constexpr std::array sizes = {page::sizeSmall4, page::size5, page::sizeSmall5,
                                         page::size6};
    constexpr int mostLines = 3;
    for (const int size : {page::sizeSmall4, page::size5}) {
        m_size = size;
        m_widths = neededWidths(block, size);
        if (sum(m_widths) <= width) {
            m_widths = filled(m_widths, width);
            return;
        }
    }
    for (const int size : sizes) {
        m_size = size;
        if (size == page::sizeSmall4 || sum(leastWidths(block, size, width)) > width)
            continue;
        m_widths = wrappedWidths(block, size, width);
        if (size <= page::sizeSmall5 || tallestRow(block, m_widths, style(false)) <= mostLines)
            return;
    }
    m_widths = wrappedWidths(block, m_size, width);
}

TextStyle ReportTable::style(bool bold) const
{
    return {FontRole::Body, m_size, bold};
}

TableRow ReportTable::setRow(const QStringList &cells, const models::TableBlock &block,
                             TextSetter &setter, bool header, bool total) const
{
    TableRow row;
    row.header = header;
    row.total = total;
    for (int i = 0; i < m_widths.size(); ++i) {
        TextStyle cellStyle = style(header || total);
        const bool number = block.numeric.value(i, false);
        cellStyle.alignment = header ? Qt::AlignHCenter : number ? Qt::AlignRight : Qt::AlignLeft;
        const QString text = header || total ? cells.value(i) : shown(cells.value(i), block);
        const qreal inner = std::max<qreal>(m_size, m_widths[i] - 2 * paddingX);
        row.cells << (header ? setter.setBalanced(text, cellStyle, inner)
                             : setter.set(text, cellStyle, inner));
        row.lineCount = std::max(row.lineCount, int(row.cells.last().size()));
    }
    return row;
}

qreal ReportTable::width() const
{
    return sum(m_widths);
}

bool ReportTable::isCramped() const
{
    return m_size < page::sizeSmall5;
}

qreal ReportTable::rowHeight(const TableRow &row) const
{
    const qreal needed = heightOf(row.lineCount);
    return row.header ? needed : std::max(needed, m_leastHeight);
}

qreal ReportTable::heightOf(int lineCount) const
{
    return lineCount * pitchOf(m_size) + 2 * paddingY;
}

int ReportTable::linesIn(qreal height) const
{
    return std::max(0, int((height - 2 * paddingY) / pitchOf(m_size)));
}

void ReportTable::drawRow(QPainter &painter, const TableRow &row, QPointF origin, int firstLine,
                          int lineCount) const
{
    const qreal height = lineCount == row.lineCount ? rowHeight(row) : heightOf(lineCount);
    if (row.header || row.total)
        painter.fillRect(QRectF(origin, QSizeF(sum(m_widths), height)),
                         row.header ? headerFill : totalFill);
    const qreal pitch = pitchOf(m_size);
    qreal x = origin.x();
    painter.setPen(QPen(ruleColour, thinRule, Qt::SolidLine, Qt::FlatCap));
    for (int i = 0; i < m_widths.size(); ++i) {
        const QList<SetLine> lines = row.cells[i].mid(firstLine, lineCount);
        // The em box of the first line sits in the middle of its pitch.
        qreal baseline =
            origin.y() + (height - pitch * lines.size()) / 2 + pitch / 2 + m_size * 0.38;
        for (const SetLine &line : lines) {
            drawLine(painter, line, {x + paddingX, baseline});
            baseline += pitch;
        }
        painter.setPen(QPen(ruleColour, thinRule, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, origin.y()), QPointF(x, origin.y() + height));
        x += m_widths[i];
    }
    painter.drawLine(QPointF(x, origin.y()), QPointF(x, origin.y() + height));
    painter.drawLine(origin, QPointF(x, origin.y())); // again: the fill covers half of it
    painter.drawLine(QPointF(origin.x(), origin.y() + height), QPointF(x, origin.y() + height));
}

void ReportTable::drawEdge(QPainter &painter, QPointF from) const
{
    painter.setPen(QPen(Qt::black, heavyRule, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, from + QPointF(sum(m_widths), 0));
}

} // namespace ui
