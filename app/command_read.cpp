// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/exchange/book_reader.h"
#include "models/exchange/workbook_json.h"

#include <QBuffer>
#include <QCoreApplication>

namespace app {

namespace {
struct CommandReadTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandRead)
};

// One row a line with its number, cells parted by tabs; a line break inside a cell shows as ⏎.
void addSheet(const models::Sheet &sheet, QString &text)
{
    text += CommandReadTexts::tr("Worksheet “%1”: %2 rows, %3 columns")
                .arg(sheet.name())
                .arg(sheet.rowCount())
                .arg(sheet.columnCount());
    if (sheet.isHidden())
        text += CommandReadTexts::tr(" (hidden)");
    text += u'\n';
    for (int row = 0; row < sheet.rowCount(); ++row) {
        if (sheet.columnCount(row) == 0)
            continue;
        text += QString::number(row + 1);
        for (int column = 0; column < sheet.columnCount(row); ++column)
            text += u'\t' + sheet.text(row, column)
                                .replace(QLatin1String("\r\n"), QStringLiteral("⏎"))
                                .replace(u'\n', QChar(0x23ce))
                                .replace(u'\t', u' ');
        text += u'\n';
    }
}
} // namespace

models::Result<Outcome> readBook(const Request &request)
{
    const auto book = models::readBook(request.arguments.text("BOOK"), request.progress);
    if (!book)
        return book.failure();
    Outcome outcome;
    if (request.arguments.has("--json")) {
        QBuffer buffer(&outcome.json);
        buffer.open(QIODevice::WriteOnly);
        if (const auto written = models::writeWorkbookJson(*book, buffer); !written)
            return written.failure();
        return outcome;
    }
    if (!book->encoding.isEmpty())
        outcome.text += CommandReadTexts::tr("Encoding: %1").arg(book->encoding) + u'\n';
    for (const models::Sheet &sheet : book->sheets)
        addSheet(sheet, outcome.text);
    return outcome;
}

} // namespace app
