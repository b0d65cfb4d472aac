// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/column_widths.h"

#include <array>
#include <cmath>
#include <numeric>

namespace models {

namespace {

constexpr double bold = 1.06;       // of Latin letters
constexpr double shortCell = 4.1;   // ems: names and grades stay on one line
constexpr double shortNumber = 8.0; // ems: 507,000.00 and 37.75 %
constexpr int mostLines = 3;

// What decides how wide a column is, in ems.
struct Contents
{
    double header = 2;  // the whole header on one line
    double longest = 2; // the longest cell on one line
    double least = 2;   // the longest piece that cannot be broken
    double squares = 1; // sum of the squared lengths of the cells
};

bool isWide(char16_t c)
{
    // Quotes, dashes and dots stand in the Chinese face here, as wide as a character.
    return c >= 0x2e80 || (c >= 0x2014 && c <= 0x2026) || (c >= 0x2460 && c <= 0x24ff) ||
           c == 0xd7 || c == 0xb7;
}

double characterWidth(QChar c)
{
    const char16_t code = c.unicode();
    if (c.isLowSurrogate())
        return 0;
    if (isWide(code))
        return 1;
    if (QStringView(u"%&@").contains(c))
        return 0.86;
    if (c.isUpper())
        return 0.7;
    return c.isSpace() || c.isPunct() ? 0.33 : 0.5;
}

bool breaksAround(QChar c)
{
    return isWide(c.unicode()) || c.isSpace();
}

double unbreakableWidth(QStringView text)
{
    double most = 0;
    double piece = 0;
    for (const QChar c : text) {
        most = std::max(most, characterWidth(c));
        piece = breaksAround(c) ? 0 : piece + characterWidth(c);
        most = std::max(most, piece);
    }
    return most;
}

QList<Contents> contentsOf(const TableBlock &table)
{
    QList<Contents> columns(columnCount(table));
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        columns[i].header = std::max(2.0, emWidth(table.header[i]) * bold);
        columns[i].least = std::max(2.0, unbreakableWidth(table.header[i]) * bold);
    }
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const double weight = table.lastRowIsTotal && r + 1 == table.rows.size() ? bold : 1;
        for (qsizetype i = 0; i < table.rows[r].size(); ++i) {
            const QString &cell = table.rows[r][i];
            const double whole = emWidth(cell) * weight;
            Contents &column = columns[i];
            column.longest = std::max(column.longest, whole);
            const bool stays = whole <= (table.numeric.value(i, false) ? shortNumber : shortCell);
            column.least = std::max(column.least, stays ? whole : unbreakableWidth(cell));
            column.squares += whole * whole;
        }
    }
    return columns;
}

double sum(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Shares what is left of `width` evenly, or takes away what is too much in proportion.
QList<double> filled(QList<double> widths, double width)
{
    const double spare = width - sum(widths);
    for (double &column : widths)
        column =
            spare >= 0 ? column + spare / double(widths.size()) : column * width / (width - spare);
    return widths;
}

// Every cell on one line; a header may take two.
QList<double> neededWidths(const QList<Contents> &columns, double size, double padding)
{
    QList<double> result;
    for (const Contents &column : columns) {
        const double header =
            column.header > 5 ? std::max(column.header / 2 + 1, 5.0) : column.header;
        result << std::max(header, column.longest) * size + 2 * padding + size * 0.15;
    }
    return result;
}

QList<double> leastWidths(const QList<Contents> &columns, double size, double padding, double width)
{
    QList<double> result; // an endless word may not take the other columns' room
    for (const Contents &column : columns)
        result << std::min(column.least * size, width / 3) + 2 * padding + size * 0.15;
    return result;
}

// Widths between least and needed that fill `width` and make the rows lowest: a column's share
// grows with the cube root of the sum of its cells' squared lengths, which minimises the sum of
// squared line counts.
QList<double> wrappedWidths(const QList<Contents> &columns, double size, double padding,
                            double width)
{
    const QList<double> least = leastWidths(columns, size, padding, width);
    const auto at = [&](double factor) {
        QList<double> result;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const double needed =
                std::max(least[i], columns[i].longest * size + 2 * padding + size * 0.15);
            result << std::max(least[i], std::min(needed, factor * std::cbrt(columns[i].squares)));
        }
        return result;
    };
    double low = 0;
    double high = 1;
    while (sum(at(high)) < width && high < 1e9)
        high *= 2;
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (sum(at(middle)) > width ? high : low) = middle;
    }
    return filled(at(low), width);
}

int tallestCell(const QList<Contents> &columns, const QList<double> &widths, double size,
                double padding)
{
    int most = 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const double inner = std::max(size, widths[i] - 2 * padding);
        most = std::max(most, int(std::ceil(columns[i].longest * size / inner)));
    }
    return most;
}

// Whole twips that add up to `width`.
QList<int> rounded(const QList<double> &widths, int width)
{
    QList<int> result;
    double exact = 0;
    int given = 0;
    for (const double column : widths) {
        exact += column;
        result << int(std::lround(exact)) - given;
        given += result.last();
    }
    if (!result.isEmpty())
        result.last() += width - given;
    return result;
}

} // namespace

double emWidth(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += characterWidth(c);
    return width;
}

QString printedCell(const QString &cell, const TableBlock &table)
{
    const QString text = cell.trimmed();
    return text.isEmpty() && !table.blankCells ? QStringLiteral("—") : text;
}

qsizetype columnCount(const TableBlock &table)
{
    qsizetype count = table.header.size();
    for (const QStringList &row : table.rows)
        count = std::max(count, row.size());
    return count;
}

ColumnFit fitColumns(const TableBlock &table, int width, int padding)
{
    static constexpr std::array sizes = {24, 21, 18, 15}; // 小四, 五号, 小五, 六号
    const QList<Contents> columns = contentsOf(table);
    for (const int size : {24, 21}) {
        const QList<double> needed = neededWidths(columns, size * 10, padding);
        if (sum(needed) <= width)
            return {rounded(filled(needed, width), width), size};
    }
    ColumnFit fit;
    for (const int size : sizes) {
        fit.halfPoints = size;
        if (size == 24 || sum(leastWidths(columns, size * 10, padding, width)) > width)
            continue;
        const QList<double> widths = wrappedWidths(columns, size * 10, padding, width);
        fit.widths = rounded(widths, width);
        if (size <= 18 || tallestCell(columns, widths, size * 10, padding) <= mostLines)
            break;
    }
    fit.cramped = fit.halfPoints < 18;
    if (fit.cramped)
        fit.widths = rounded(wrappedWidths(columns, fit.halfPoints * 10, padding, width), width);
    return fit;
}

} // namespace models
