// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart_data.h"

#include "models/exchange/package_writer.h"
#include "models/report/column_widths.h"

#include <QBuffer>

#include <cmath>

namespace models {

namespace {

constexpr int mostSteps = 6;

// Percent of a spec as a share of 1, exact to two decimals of a percent.
double sheetValue(const ChartSpec &spec, double value)
{
    return spec.percent && !std::isnan(value) ? std::round(value * 100) / 10000 : value;
}

// The smallest of 1, 2, 2.5, 5 times a power of ten that reaches `largest` in six steps.
double niceStep(double largest)
{
    if (!(largest > 0))
        return 1;
    const double least = largest / mostSteps;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= least * 0.999999)
            return factor * power;
    return 10 * power;
}

double largestOf(const ChartSpec &spec)
{
    double largest = 0;
    for (qsizetype c = 0; c < spec.categories.size(); ++c) {
        double stack = 0;
        for (const ChartSeries &series : spec.series) {
            const double value = sheetValue(spec, series.values.value(c));
            stack = spec.kind == ChartKind::StackedBars && value > 0 ? stack + value
                                                                     : std::fmax(stack, value);
        }
        largest = std::fmax(largest, stack);
    }
    return spec.target ? std::fmax(largest, sheetValue(spec, *spec.target)) : largest;
}

QByteArray quoted(const QString &sheet)
{
    return "'" + xmlText(QString(sheet).replace(QLatin1Char('\''), QLatin1String("''"))) + "'!";
}

QByteArray cellName(int row, int column)
{
    return "$" + columnLetters(column) + "$" + QByteArray::number(row + 1);
}

} // namespace

ChartData::ChartData(const ChartSpec &spec)
{
    const qsizetype rows = spec.categories.size();
    columns << ChartColumn{.header = {}, .texts = spec.categories};
    for (const ChartSeries &series : spec.series) {
        ChartColumn column{.header = series.name, .percent = spec.percent};
        for (qsizetype c = 0; c < rows; ++c)
            column.values << sheetValue(spec,
                                        c < series.values.size() ? series.values[c] : std::nan(""));
        columns << column;
    }
    for (const ChartSeries &series : spec.series) {
        labelColumns << (series.labels.isEmpty() ? -1 : int(columns.size()));
        if (!series.labels.isEmpty())
            columns << ChartColumn{.header = series.name + QStringLiteral("（标注）"),
                                   .texts = series.labels.mid(0, rows)};
    }
    largest = largestOf(spec);
    axisStep = niceStep(largest);
    // Standing bars and lines have their labels above.
    const bool standing = spec.kind == ChartKind::Columns || spec.kind == ChartKind::Lines;
    const double reached = standing ? largest * 1.1 : largest;
    axisEnd = std::max(1.0, std::ceil(reached / axisStep - 1e-9)) * axisStep;
    if (spec.percent && largest <= 1)
        axisEnd = std::min(axisEnd, 1.0);
    target = spec.target ? sheetValue(spec, *spec.target) : std::nan("");
}

QByteArray chartRange(const ChartPlace &place, int column, qsizetype rows)
{
    return quoted(place.sheet) + cellName(place.headerRow + 1, column) + ":" +
           cellName(place.headerRow + int(rows), column);
}

QByteArray chartHeaderCell(const ChartPlace &place, int column)
{
    return quoted(place.sheet) + cellName(place.headerRow, column);
}

void writeChartRows(XlsxWriter &book, const ChartData &data)
{
    const int head =
        book.format({.bold = true, .border = true, .centre = true, .wrap = true, .fill = 0xeff1f3});
    const int text = book.format({.border = true, .numberFormat = QStringLiteral("@")});
    const int number = book.format({.border = true});
    const int percent = book.format({.border = true, .numberFormat = QStringLiteral("0.00%")});
    book.beginRow();
    for (int i = 0; i < data.columns.size(); ++i)
        book.text(i, data.columns[i].header, head);
    for (qsizetype row = 0; row < data.columns.first().texts.size(); ++row) {
        book.beginRow();
        for (int i = 0; i < data.columns.size(); ++i) {
            const ChartColumn &column = data.columns[i];
            if (column.values.isEmpty())
                book.text(i, column.texts.value(row), text);
            else if (std::isnan(column.values[row]))
                book.blank(i, number);
            else
                book.number(i, column.values[row], column.percent ? percent : number);
        }
    }
}

QList<double> chartColumnWidths(const ChartData &data)
{
    QList<double> widths;
    for (const ChartColumn &column : data.columns) {
        double widest = std::min(12.0, 2 * emWidth(column.header));
        for (const QString &text : column.texts)
            widest = std::max(widest, 2 * emWidth(text));
        widths << std::clamp(widest + 2, 9.0, 40.0);
    }
    return widths;
}

QByteArray chartWorkbook(const ChartData &data, const ChartPlace &place)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter book(buffer, {});
    book.beginSheet(place.sheet, chartColumnWidths(data));
    writeChartRows(book, data);
    const auto written = book.finish();
    return written ? buffer.data() : QByteArray();
}

} // namespace models
