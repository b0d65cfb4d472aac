// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/xlsx_report.h"

#include "models/base/atomic_file.h"
#include "models/figures/chart_colours.h"
#include "models/report/cell_number.h"
#include "models/report/chart_part.h"
#include "models/report/column_widths.h"
#include "models/report/matrix_table.h"
#include "models/report/sheet_plan.h"

#include <QCoreApplication>

#include <cmath>

namespace models {

namespace {

struct XlsxReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::XlsxReport)
};

constexpr double widestColumn = 46;   // characters; longer text breaks
constexpr double lineHeight = 14;     // points
constexpr double mostRowHeight = 409; // points that Excel allows
constexpr double chartWidth = 560;    // points
constexpr unsigned headerFill = 0xeff1f3;
constexpr unsigned totalFill = 0xf8f9fa;

class Writer
{
public:
    Writer(XlsxWriter &book, const SheetPlan &plan) : m_book(book), m_plan(plan) {}

    void contents(const Report &report);
    void sheet(const PlannedSheet &sheet);

private:
    void title(const PlannedSheet &sheet);
    void table(const PlannedSheet &sheet, const TableBlock &table);
    void row(const QStringList &cells, const TableBlock &table, bool total);
    double heightOf(const QStringList &cells, double least) const;
    void nativeChart(const PlannedSheet &sheet);
    void notes(const QStringList &notes);

    XlsxWriter &m_book;
    const SheetPlan &m_plan;
    QList<double> m_widths; // of the sheet's columns
    const int m_title = m_book.format({.size = 14, .bold = true});
    const int m_plain = m_book.format({});
    const int m_head = m_book.format(
        {.bold = true, .border = true, .centre = true, .wrap = true, .fill = headerFill});
};

QList<double> columnWidths(const TableBlock &table)
{
    QList<double> widths(columnCount(table), 8);
    const auto widen = [&](const QStringList &cells, double most) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], std::min(most, 2 * emWidth(cells[i]) + 2.5));
    };
    widen(table.header, 16); // a header may break; its button to filter needs room too
    for (const QStringList &row : table.rows)
        widen(row, widestColumn);
    return widths;
}

void Writer::contents(const Report &report)
{
    m_book.beginSheet(m_plan.contents(), {6, 36, 76});
    m_book.beginRow(24);
    m_book.text(0, report.title, m_title);
    m_book.beginRow();
    const QStringList header{QStringLiteral("序号"), QStringLiteral("工作表"),
                             QStringLiteral("内容")};
    for (int i = 0; i < header.size(); ++i)
        m_book.text(i, header[i], m_head);
    const int number = m_book.format({.border = true});
    const int text =
        m_book.format({.border = true, .wrap = true, .numberFormat = QStringLiteral("@")});
    for (qsizetype i = 0; i < m_plan.sheets().size(); ++i) {
        m_book.beginRow();
        m_book.number(0, double(i + 1), number);
        m_book.text(1, m_plan.sheets()[i].name, text);
        m_book.link(1, m_plan.sheets()[i].name);
        m_book.text(2, m_plan.sheets()[i].title, text);
    }
}

void Writer::sheet(const PlannedSheet &sheet)
{
    if (sheet.table)
        table(sheet, *sheet.table);
    else if (isNativeChart(*sheet.chart))
        nativeChart(sheet);
    else
        table(sheet, matrixTable(*sheet.chart));
}

void Writer::title(const PlannedSheet &sheet)
{
    m_book.beginRow(24);
    m_book.text(0, sheet.title, m_title);
}

void Writer::table(const PlannedSheet &sheet, const TableBlock &table)
{
    const int header = table.unit.isEmpty() ? 1 : 2;
    const int rows = int(table.rows.size());
    const int columns = int(columnCount(table));
    m_widths = columnWidths(table);
    m_book.beginSheet(sheet.name, m_widths, {.rows = header + 1, .onEachPage = true});
    title(sheet);
    if (!table.unit.isEmpty()) {
        m_book.beginRow();
        m_book.text(0, table.unit, m_plain);
    }
    m_book.beginRow(heightOf(table.header, 0));
    for (int i = 0; i < columns; ++i)
        m_book.text(i, table.header.value(i), m_head);
    for (int i = 0; i < rows; ++i)
        row(table.rows[i], table, table.lastRowIsTotal && i + 1 == rows);
    const int last = header + rows - (table.lastRowIsTotal ? 1 : 0); // the total is not sorted away
    if (last > header && columns > 0)
        m_book.filter({header, 0, last, columns - 1});
    if (sheet.chart && rows > 0 && columns > 1)
        m_book.shade({header + 1, 1, header + rows, columns - 1},
                     roleFill(sheet.chart->series.first().role));
    notes(sheet.notes);
}

// Not every program makes a row as high as its broken text needs. Points; 0 for the usual height.
double Writer::heightOf(const QStringList &cells, double least) const
{
    double most = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        double lines = 0;
        for (const QString &line : cells[i].split(QLatin1Char('\n')))
            lines += std::max(1.0, std::ceil(2.1 * emWidth(line) / m_widths[i]));
        most = std::max(most, lines);
    }
    return std::min(mostRowHeight, std::max(least, most > 1 ? most * lineHeight + 2 : 0));
}

void Writer::row(const QStringList &cells, const TableBlock &table, bool total)
{
    m_book.beginRow(heightOf(cells, table.rowHeight * 72 / 25.4));
    for (int i = 0; i < int(columnCount(table)); ++i) {
        const QString text = printedCell(cells.value(i), table);
        XlsxFormat look{.bold = total, .border = true, .fill = total ? totalFill : 0};
        const bool numeric = table.numeric.value(i, false);
        if (const auto number = numeric ? cellNumber(text) : std::nullopt) {
            look.numberFormat = number->format;
            m_book.number(i, number->value, m_book.format(look));
            continue;
        }
        look.wrap = true;
        look.right = numeric;
        look.numberFormat = QStringLiteral("@");
        m_book.text(i, text, m_book.format(look));
    }
}

void Writer::nativeChart(const PlannedSheet &sheet)
{
    const ChartSpec &chart = *sheet.chart;
    const ChartData data(chart);
    m_book.beginSheet(sheet.name, chartColumnWidths(data), {.rows = 2, .onEachPage = true});
    title(sheet);
    writeChartRows(m_book, data);
    notes(sheet.notes);
    const ChartSize size = chartSize(chart, chartWidth);
    const ChartParts parts = chartParts(chart, data, {sheet.name, 1}, size, {});
    m_book.chart({parts.chart, parts.shapes, 2, int(data.columns.size()) + 1, size.width,
                  size.height, chart.title});
}

void Writer::notes(const QStringList &notes)
{
    for (const QString &note : notes) {
        if (note.isEmpty())
            continue;
        m_book.beginRow();
        m_book.text(0, note, m_plain);
    }
}

Result<void> writeBook(const Report &report, const QString &path, const Progress &progress)
{
    const QString step = XlsxReportTexts::tr("Writing the workbook");
    const SheetPlan plan(report);
    XlsxWriter book(path, report.title);
    if (report.isSample)
        book.pageHeader(QStringLiteral("示例数据"));
    Writer writer(book, plan);
    writer.contents(report);
    for (qsizetype i = 0; i < plan.sheets().size(); ++i) {
        if (!progress(step, i, plan.sheets().size()))
            return fail(ErrorCode::Cancelled,
                        XlsxReportTexts::tr("Stopped. No workbook was written."));
        writer.sheet(plan.sheets()[i]);
    }
    return book.finish();
}

} // namespace

Result<void> writeXlsx(const Report &report, const QString &path, const Progress &progress)
{
    return atomicWrite(path, [&](const QString &temporary) -> Result<void> {
        const auto written = writeBook(report, temporary, progress);
        if (written)
            return {};
        Error error = written.error(); // its sentence shall name the file that was asked for
        error.message.replace(temporary, path);
        return Failure{error};
    });
}

} // namespace models
