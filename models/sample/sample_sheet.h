// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QDate>
#include <QList>
#include <QString>

namespace models {

// One cell as a clerk leaves it: text, number or date, whatever it means.
struct SampleCell
{
    enum Kind { Empty, Text, Number, Date } kind = Empty;
    QString text;
    double number = 0;
    QDate date;

    SampleCell() = default;
    SampleCell(const QString &value) : kind(value.isEmpty() ? Empty : Text), text(value) {}
    SampleCell(double value) : kind(Number), number(value) {}
    SampleCell(int value) : kind(Number), number(value) {}
    SampleCell(QDate value) : kind(Date), date(value) {}
};

// How a row looks.
enum class SampleRow { Plain, Title, Note, Header, Body };

// A worksheet before it is written.
struct SampleSheet
{
    QString name;
    QList<double> widths; // of columns, in characters
    QList<QList<SampleCell>> rows;
    QList<SampleRow> looks; // one a row
    QList<MergedRange> merges;

    void add(SampleRow look, const QList<SampleCell> &cells)
    {
        rows.append(cells);
        looks.append(look);
    }
    // Merges cells of the last row that was added.
    void mergeLast(int firstColumn, int lastColumn)
    {
        const int row = int(rows.size()) - 1;
        if (lastColumn > firstColumn)
            merges.append({row, firstColumn, row, lastColumn});
    }
};

// Writes the sheets as one .xlsx whose bytes depend on them alone. Errors: Environment.
Result<void> writeSampleXlsx(const QString &path, const QList<SampleSheet> &sheets);

enum class SampleEncoding { Utf8Bom, Gb18030, Utf16 };

// Writes the sheet as .csv (RFC 4180), in Excel's "Unicode text" with tabs for UTF-16. Errors:
// Environment.
Result<void> writeSampleCsv(const QString &path, const SampleSheet &sheet, SampleEncoding encoding);

} // namespace models
