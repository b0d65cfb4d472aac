// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_table.h"

#include "models/report/docx_text.h"

#include <numeric>

namespace models {

namespace {

constexpr int padding = 80;        // twips left and right
constexpr double linePitch = 1.42; // of the lines in a cell, in sizes
constexpr double twipsPerMm = 1440 / 25.4;
constexpr qsizetype shortTable = 14; // rows
// A row taller than this goes over pages.
constexpr double tallRow = 20; // lines
constexpr const char *headerShade = "EFF1F3";
constexpr const char *totalShade = "F8F9FA";

QByteArray element(const char *name, int width)
{
    return QByteArray("<w:") + name + " w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/>";
}

QByteArray tableProperties(const ColumnFit &fit)
{
    const int width = std::accumulate(fit.widths.begin(), fit.widths.end(), 0);
    return "<w:tblPr><w:tblStyle w:val=\"TableGrid\"/>" + element("tblW", width) +
           "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>" + element("top", 50) +
           element("left", padding) + element("bottom", 50) + element("right", padding) +
           "</w:tblCellMar><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" "
           "w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>" +
           docxGrid(fit.widths);
}

double linesOf(const QStringList &cells, const ColumnFit &fit)
{
    double most = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double inner = std::max(fit.halfPoints * 10, fit.widths[i] - 2 * padding);
        most = std::max(most, emWidth(cells[i]) * fit.halfPoints * 10 / inner);
    }
    return most;
}

struct Row
{
    const QStringList &cells;
    bool header = false;
    bool total = false;
    bool keepNext = false; // on the page of the row below
};

QByteArray rowBegin(const Row &row, const TableBlock &table, const ColumnFit &fit)
{
    QByteArray result = "<w:tr><w:trPr>";
    if (linesOf(row.cells, fit) < tallRow)
        result += "<w:cantSplit/>";
    if (table.rowHeight > 0 && !row.header)
        result += "<w:trHeight w:val=\"" +
                  QByteArray::number(qRound(table.rowHeight * twipsPerMm)) +
                  "\" w:hRule=\"atLeast\"/>";
    if (row.header)
        result += "<w:tblHeader/>";
    return result + "</w:trPr>";
}

QByteArray cellOf(const Row &row, qsizetype column, const TableBlock &table, const ColumnFit &fit,
                  const QByteArray &fill)
{
    DocxParagraph look{.style = "Cell", .keepNext = row.keepNext, .size = fit.halfPoints};
    look.spacing = "w:line=\"" + QByteArray::number(qRound(fit.halfPoints * 10 * linePitch)) +
                   "\" w:lineRule=\"exact\"";
    if (row.header)
        look.style = "CellHeader";
    else if (table.numeric.value(column, false))
        look.style = "CellNumber";
    look.bold = row.total;
    const QString text =
        row.header ? row.cells.value(column) : printedCell(row.cells.value(column), table);
    QByteArray result = "<w:tc><w:tcPr>" + element("tcW", fit.widths[column]);
    if (!fill.isEmpty())
        result += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>";
    return result + "<w:vAlign w:val=\"center\"/></w:tcPr>" + docxParagraph(look, text) + "</w:tc>";
}

} // namespace

ColumnFit fitDocxTable(const TableBlock &table, int width)
{
    return fitColumns(table, width, padding);
}

QByteArray docxGrid(const QList<int> &widths)
{
    QByteArray grid = "<w:tblGrid>";
    for (const int width : widths)
        grid += "<w:gridCol w:w=\"" + QByteArray::number(width) + "\"/>";
    return grid + "</w:tblGrid>";
}

void writeDocxTable(PackageWriter &package, const TableBlock &table, const ColumnFit &fit,
                    const std::function<QByteArray(qsizetype, qsizetype)> &fill)
{
    if (fit.widths.isEmpty())
        return;
    QByteArray &out = package.out();
    out += "<w:tbl>" + tableProperties(fit);
    const auto add = [&](const Row &row, qsizetype index) {
        out += rowBegin(row, table, fit);
        for (qsizetype i = 0; i < fit.widths.size(); ++i) {
            const QByteArray own = fill && !row.header ? fill(index, i) : QByteArray();
            out += cellOf(row, i, table, fit,
                          row.header  ? QByteArray(headerShade)
                          : row.total ? QByteArray(totalShade)
                                      : own);
        }
        out += "</w:tr>";
        package.drain();
    };
    if (!table.header.isEmpty())
        add({table.header, true, false, !table.rows.isEmpty()}, -1);
    // A short table stays whole; a longer one begins with two rows at least.
    const qsizetype last = table.rows.size() - 1;
    const qsizetype kept = last < shortTable ? last : 1;
    for (qsizetype r = 0; r <= last; ++r)
        add({table.rows[r], false, table.lastRowIsTotal && r == last, r < kept}, r);
    out += "</w:tbl>";
}

} // namespace models
