// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_reader.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/text_decoder.h"
#include "models/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace models {

namespace {

constexpr qint64 maxFileSize = 512LL << 20;
constexpr qint64 headSize = 4096;

struct BookReaderText
{
    Q_DECLARE_TR_FUNCTIONS(BookReaderText)
};

// Stream names inside an OLE file stand in UTF-16LE.
bool mentions(const QByteArray &ole, const char *streamName)
{
    QByteArray utf16;
    for (const char *sign = streamName; *sign; ++sign) {
        utf16 += *sign;
        utf16 += '\0';
    }
    return ole.contains(utf16);
}

// What an OLE compound file (D0CF11E0) holds: it is never read, only named.
QString describeOle(QIODevice &device)
{
    device.seek(0);
    const QByteArray content = device.read(64LL << 20);
    if (mentions(content, "EncryptedPackage") || mentions(content, "EncryptionInfo"))
        return BookReaderText::tr(
            "The workbook is protected by a password. Please open it in WPS or Excel, remove the "
            "password, save it as .xlsx and read that file.");
    if (mentions(content, "WordDocument"))
        return BookReaderText::tr(
            "This is a Word document in the old format. Please copy its table into a new "
            "workbook, save it as .xlsx and read that file.");
    if (mentions(content, "PowerPoint Document"))
        return BookReaderText::tr(
            "This is a presentation. Please choose a workbook in the .xlsx format.");
    return BookReaderText::tr(
        "This is a workbook in the old format of Excel 97–2003 (.xls) or of WPS (.et). Please "
        "open it in WPS or Excel, save it as .xlsx and read that file.");
}

bool isOldBiff(const QByteArray &head)
{
    // BOF records of Excel 2 to 4, which had no OLE file around them.
    return head.size() > 4 && head.at(0) == 9 && head.at(2) >= 4 && head.at(2) <= 8 &&
           head.at(3) == 0 && (head.at(1) == 0 || head.at(1) == 2 || head.at(1) == 4);
}

// Kinds of file that are no table, by their first bytes.
bool isForeignBinary(const QByteArray &head)
{
    for (const QByteArrayView magic :
         {QByteArrayView("%PDF"), QByteArrayView("\x89PNG"), QByteArrayView("\xff\xd8\xff"),
          QByteArrayView("GIF8"), QByteArrayView("\x1f\x8b"), QByteArrayView("7z\xbc\xaf"),
          QByteArrayView("Rar!"), QByteArrayView("{\\rtf"), QByteArrayView("SQLite format 3")})
        if (head.startsWith(magic))
            return true;
    return false;
}

// HTML and XML that Excel opens as if they were workbooks; null for anything else.
QString describeMarkup(QByteArray head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    else if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    head.replace('\0', QByteArray()); // UTF-16
    head = head.trimmed().toLower();
    for (const char *start :
         {"<!doctype html", "<html", "<table", "<meta", "<head", "<body", "<style"})
        if (head.startsWith(start))
            return BookReaderText::tr(
                "This is a web page that was saved under the name of a workbook. Please open it in "
                "WPS or Excel, save it as .xlsx and read that file.");
    if (head.startsWith("mime-version:"))
        return BookReaderText::tr(
            "This is a web archive that was saved under the name of a workbook. Please open it "
            "in WPS or Excel, save it as .xlsx and read that file.");
    if (!head.startsWith("<?xml") && !head.startsWith("<workbook"))
        return {};
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return BookReaderText::tr(
            "This is a workbook in the format “XML table 2003”. Please open it in WPS or Excel, "
            "save it as .xlsx and read that file.");
    return BookReaderText::tr(
        "This is an XML file and no workbook. Please choose a workbook (.xlsx) or a table in text "
        "form (.csv).");
}

Result<void> readText(QIODevice &device, ReadContext &context, Workbook &book)
{
    device.seek(0);
    auto text = decodeText(device.readAll(), &context);
    if (!text)
        return text.failure();
    if (text->utf8().empty())
        return fail(ErrorCode::Input, BookReaderText::tr("The file is empty."));
    auto sheet = readCsv(text->utf8(), context);
    if (!sheet)
        return sheet.failure();
    book.encoding = text->encoding;
    book.sheets.push_back(std::move(*sheet));
    return {};
}

Result<void> readAny(QIODevice &device, ReadContext &context, Workbook &book)
{
    if (device.size() == 0)
        return fail(ErrorCode::Input, BookReaderText::tr("The file is empty."));
    if (device.size() > maxFileSize)
        return fail(ErrorCode::Input,
                    BookReaderText::tr(
                        "The file is larger than 512 MB. Please split it into several files."));
    const QByteArray head = device.read(headSize);
    if (head.startsWith("PK")) {
        auto sheets = readXlsx(device, context);
        if (!sheets)
            return sheets.failure();
        book.sheets = std::move(*sheets);
        return {};
    }
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return fail(ErrorCode::Input, describeOle(device));
    if (isOldBiff(head))
        return fail(
            ErrorCode::Input,
            BookReaderText::tr(
                "This is a workbook of a very old Excel. Please open it in WPS or Excel, save it "
                "as .xlsx and read that file."));
    if (isForeignBinary(head))
        return fail(
            ErrorCode::Input,
            BookReaderText::tr("This is neither a workbook nor a table in text form. Please "
                               "choose a file in the format .xlsx or .csv."));
    if (const QString markup = describeMarkup(head); !markup.isEmpty())
        return fail(ErrorCode::Input, markup);
    return readText(device, context, book);
}

} // namespace

Result<Workbook> readBook(QIODevice &device, const QString &fileName, const Progress &progress)
{
    Workbook book;
    book.fileName = fileName;
    ReadContext context{progress, {}, 0, 0, {}};
    device.seek(0);
    if (auto read = readAny(device, context, book); !read) {
        Failure failure = read.failure();
        if (failure.error.code != ErrorCode::Cancelled)
            failure.error.message =
                BookReaderText::tr("“%1” cannot be read. %2").arg(fileName, failure.error.message);
        return failure;
    }
    return book;
}

Result<Workbook> readBook(const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(
            ErrorCode::NotFound,
            BookReaderText::tr("The file “%1” does not exist (any more). Please choose it anew.")
                .arg(info.fileName()));
    if (!info.isFile())
        return fail(ErrorCode::Input,
                    BookReaderText::tr("“%1” is not a file.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Environment,
            BookReaderText::tr(
                "“%1” cannot be opened. Please check whether you may read it and whether another "
                "program keeps it locked.")
                .arg(info.fileName()),
            file.errorString());
    return readBook(file, info.fileName(), progress);
}

} // namespace models
