// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_sheet.h"

#include "models/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringEncoder>

namespace models {

namespace {

Failure cannotWrite(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Environment,
                QCoreApplication::translate(
                    "SampleBooks", "The sample workbook %1 could not be written: %2. Please "
                                   "choose a folder with enough free space that you may write to.")
                    .arg(path, reason));
}

struct Formats
{
    int title, note, header, body, date, plain;
};

Formats makeFormats(XlsxWriter &book)
{
    return {book.format({.size = 16, .bold = true, .centre = true}),
            book.format({.size = 10}),
            book.format({.bold = true, .border = true, .centre = true, .wrap = true}),
            book.format({.border = true}),
            book.format({.border = true, .numberFormat = QStringLiteral("yyyy\\-mm\\-dd")}),
            book.format({})};
}

int formatFor(const Formats &formats, SampleRow look)
{
    switch (look) {
    case SampleRow::Title:
        return formats.title;
    case SampleRow::Note:
        return formats.note;
    case SampleRow::Header:
        return formats.header;
    case SampleRow::Body:
        return formats.body;
    case SampleRow::Plain:
        break;
    }
    return formats.plain;
}

void writeSheet(XlsxWriter &book, const SampleSheet &sheet, const Formats &formats)
{
    book.beginSheet(sheet.name, sheet.widths);
    for (int row = 0; row < sheet.rows.size(); ++row) {
        const SampleRow look = sheet.looks[row];
        const int format = formatFor(formats, look);
        const auto &cells = sheet.rows[row];
        const bool twoLines = std::any_of(cells.begin(), cells.end(), [](const SampleCell &cell) {
            return cell.text.contains(QLatin1Char('\n'));
        });
        book.beginRow(look == SampleRow::Title ? 28 : twoLines ? 30 : 0);
        for (int column = 0; column < cells.size(); ++column) {
            const SampleCell &cell = cells[column];
            if (cell.kind == SampleCell::Text)
                book.text(column, cell.text, format);
            else if (cell.kind == SampleCell::Number)
                book.number(column, cell.number, format);
            else if (cell.kind == SampleCell::Date)
                book.date(column, cell.date, formats.date);
            else if (look == SampleRow::Body || look == SampleRow::Header)
                book.blank(column, format);
        }
    }
    for (const MergedRange &range : sheet.merges)
        book.merge(range);
}

QString csvField(const SampleCell &cell, QChar separator)
{
    QString text = cell.text;
    if (cell.kind == SampleCell::Number)
        text = QString::number(cell.number, 'g', 15);
    else if (cell.kind == SampleCell::Date)
        text = cell.date.toString(QStringLiteral("yyyy/M/d"));
    if (!text.contains(separator) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

Result<QByteArray> encoded(const QString &text, SampleEncoding encoding, const QString &path)
{
    if (encoding == SampleEncoding::Utf8Bom)
        return QByteArray("\xef\xbb\xbf") + text.toUtf8();
    if (encoding == SampleEncoding::Utf16) {
        QByteArray bytes("\xff\xfe");
        for (const QChar unit : text) {
            bytes.append(char(unit.unicode() & 0xff));
            bytes.append(char(unit.unicode() >> 8));
        }
        return bytes;
    }
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder.isValid() ? encoder.encode(text) : QByteArray();
    if (!encoder.isValid() || encoder.hasError())
        return cannotWrite(path, QStringLiteral("GB18030"));
    return bytes;
}

} // namespace

Result<void> writeSampleXlsx(const QString &path, const QList<SampleSheet> &sheets)
{
    XlsxWriter book(path, QStringLiteral("示例数据"));
    const Formats formats = makeFormats(book);
    for (const SampleSheet &sheet : sheets)
        writeSheet(book, sheet, formats);
    return book.finish();
}

Result<void> writeSampleCsv(const QString &path, const SampleSheet &sheet, SampleEncoding encoding)
{
    const QChar separator =
        encoding == SampleEncoding::Utf16 ? QLatin1Char('\t') : QLatin1Char(',');
    QString text;
    for (const auto &row : sheet.rows) {
        QStringList fields;
        for (const SampleCell &cell : row)
            fields.append(csvField(cell, separator));
        text += fields.join(separator) + QStringLiteral("\r\n");
    }
    const Result<QByteArray> bytes = encoded(text, encoding, path);
    if (!bytes)
        return bytes.failure();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace models
