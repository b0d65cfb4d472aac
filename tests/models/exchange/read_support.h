// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/book_reader.h"
#include "tests/support/support.h"
#include "tests/support/xlsx_builder.h"

#include <QBuffer>

namespace tests {

// A book read from bytes as if from a file of that name.
inline models::Result<models::Workbook>
readBytes(QByteArray bytes, const models::Progress &progress = models::silently())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return models::readBook(buffer, QStringLiteral("book"), progress);
}

// All cells of a sheet, row by row, as text.
inline QList<QStringList> rowsOf(const models::Sheet &sheet)
{
    QList<QStringList> rows;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet.columnCount(row); ++column)
            cells << sheet.text(row, column);
        rows << cells;
    }
    return rows;
}

// The only sheet of a workbook with that <sheetData> and what belongs to it.
inline models::Sheet readSheet(XlsxBuilder builder)
{
    auto book = readBytes(builder.build());
    EXPECT_TRUE(book) << (book ? "" : book.error().message.toStdString());
    if (!book || book->sheets.empty())
        return {};
    return std::move(book->sheets.front());
}

inline models::Sheet readSheet(const QByteArray &content)
{
    return readSheet(XlsxBuilder().addSheet(QStringLiteral("S"), content));
}

// The message of the error of reading; empty when it was read.
inline QString refusal(const QByteArray &bytes)
{
    const auto book = readBytes(bytes);
    return book ? QString() : book.error().message;
}

} // namespace tests
