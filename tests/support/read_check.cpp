// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/read_check.h"

#include "models/exchange/book_reader.h"
#include "models/exchange/sheet_builder.h"
#include "tests/support/xlsx_builder.h"

#include <QBuffer>
#include <QStringDecoder>

#include <array>

namespace tests {

namespace {

QString whatIsWrongWithCell(const models::Sheet &sheet, int row, int column)
{
    const std::string_view utf8 = sheet.utf8(row, column);
    if (utf8.empty() != (sheet.kind(row, column) == models::CellKind::Empty))
        return QStringLiteral("a cell has a kind without a text, or a text without a kind");
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    if (decoder.hasError() || text.size() > models::maxCellCharacters)
        return QStringLiteral("a cell is no sound text");
    return {};
}

QString whatIsWrongWithSheet(const models::Sheet &sheet)
{
    if (sheet.rowCount() > models::maxRows || sheet.columnCount() > models::maxColumns)
        return QStringLiteral("a sheet is too large");
    if (sheet.rowCount() > 0 && sheet.columnCount(sheet.rowCount() - 1) == 0)
        return QStringLiteral("the last row is empty");
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const int columns = std::min(sheet.columnCount(row), 64);
        for (int column = 0; column < columns; ++column)
            if (const QString wrong = whatIsWrongWithCell(sheet, row, column); !wrong.isEmpty())
                return wrong;
    }
    return {};
}

} // namespace

QString whatIsWrongWithReading(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const auto book = models::readBook(buffer, QStringLiteral("book"));
    if (!book)
        return book.error().message.size() > 20 ? QString()
                                                : QStringLiteral("an error without a sentence");
    if (book->sheets.empty())
        return QStringLiteral("a book without sheets");
    for (const models::Sheet &sheet : book->sheets)
        if (const QString wrong = whatIsWrongWithSheet(sheet); !wrong.isEmpty())
            return wrong;
    return {};
}

QByteArray workbookAround(unsigned selector, const QByteArray &content)
{
    static const std::array<const char *, 5> parts{"xl/worksheets/sheet1.xml",
                                                   "xl/sharedStrings.xml", "xl/styles.xml",
                                                   "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    XlsxBuilder builder;
    builder.setSharedStrings({QStringLiteral("学校"), QStringLiteral("a")})
        .setFormatCodes(
            {QStringLiteral("0"), QStringLiteral("yyyy-mm-dd"), QStringLiteral("[h]:mm")})
        .addSheet(QStringLiteral("S"),
                  "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                  "s=\"1\"><v>45170</v></c>"
                  "<c r=\"C1\" t=\"inlineStr\"><is><t>x_x000D_</t></is></c></row></sheetData>"
                  "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
        .setPart(QLatin1String(parts[selector % parts.size()]),
                 content.isNull() ? QByteArray("") : content);
    return builder.build();
}

} // namespace tests
