// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsx_writer.h"
#include "models/figures/chart_spec.h"

namespace models {

// One column of the sheet behind a chart: values, or texts where the header is of labels.
struct ChartColumn
{
    QString header;
    QList<double> values = {}; // NaN: an empty cell
    QStringList texts = {};
    bool percent = false; // shares of 1, shown as 37.75%
};

// The sheet behind a chart, as Word and Excel open it to edit: categories, a column a series, their
// labels.
struct ChartData
{
    explicit ChartData(const ChartSpec &spec);

    QList<ChartColumn> columns; // the first has the categories
    QList<int> labelColumns;    // one a series; -1: the value itself is the label
    double target = 0;          // as the sheet has values; NaN: none
    double largest = 0;         // of values, stacks and target, as the sheet has them
    double axisEnd = 0;         // a round number above it
    double axisStep = 0;
};

// Where on which sheet the data is: its header's row, counted from 0.
struct ChartPlace
{
    QString sheet;
    int headerRow = 0;
};

// The range below the header, 'Sheet'!$B$2:$B$40, or the header's cell.
QByteArray chartRange(const ChartPlace &place, int column, qsizetype rows);
QByteArray chartHeaderCell(const ChartPlace &place, int column);

// Writes header and rows of the data below what the sheet has already.
void writeChartRows(XlsxWriter &book, const ChartData &data);

// The widths of its columns in characters.
QList<double> chartColumnWidths(const ChartData &data);

// The workbook inside a document that a chart takes its data from; its one sheet is place.sheet.
QByteArray chartWorkbook(const ChartData &data, const ChartPlace &place);

} // namespace models
