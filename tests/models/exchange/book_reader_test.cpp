// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exchange/read_support.h"

#include "models/exchange/workbook_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace models;
using namespace tests;

static std::string refusalText(const QByteArray &bytes)
{
    return refusal(bytes).toStdString();
}

static QByteArray utf16(const char *name)
{
    const QString text = QString::fromLatin1(name);
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

TEST(BookReader, NamesEachKindThatItDoesNotRead)
{
    using testing::HasSubstr;
    const QByteArray ole =
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0');
    EXPECT_THAT(refusalText({}), HasSubstr("empty"));
    EXPECT_THAT(refusalText("\xef\xbb\xbf"), HasSubstr("empty"));
    EXPECT_THAT(refusalText(ole + utf16("Workbook")), HasSubstr(".xls"));
    EXPECT_THAT(refusalText(ole + utf16("EncryptionInfo")), HasSubstr("password"));
    EXPECT_THAT(refusalText(ole + utf16("WordDocument")), HasSubstr("Word"));
    EXPECT_THAT(refusalText("<html><table><tr><td>1</td></tr></table>"), HasSubstr("web page"));
    EXPECT_THAT(refusalText("\xef\xbb\xbf \r\n<!DOCTYPE html><p>"), HasSubstr("web page"));
    EXPECT_THAT(
        refusalText(
            "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
        HasSubstr("2003"));
    EXPECT_THAT(refusalText("<?xml version=\"1.0\"?><a/>"), HasSubstr("XML"));
    EXPECT_THAT(refusalText("%PDF-1.7\n"), HasSubstr("neither"));
    EXPECT_THAT(
        refusalText(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
        HasSubstr(".ods"));
    EXPECT_THAT(refusalText(zipOf({{"word/document.xml", "<a/>"}})), HasSubstr("Word"));
    EXPECT_THAT(refusalText(zipOf({{"xl/workbook.bin", "x"}})), HasSubstr(".xlsb"));
    EXPECT_THAT(refusalText(zipOf({{"photo.jpg", "x"}})), HasSubstr("zip archive"));
    EXPECT_THAT(refusalText(QByteArray("\x01\x02\0\x03\0\0\x04\x05", 8)), HasSubstr("no text"));
}

TEST(BookReader, SaysWhenTheFileIsNotThereOrNoFile)
{
    const Folder folder;
    const auto missing = readBook(folder.path("none.xlsx"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_THAT(missing.error().message.toStdString(), testing::HasSubstr("none.xlsx"));
    EXPECT_FALSE(readBook(folder.path()));
}

TEST(BookReader, GoesByTheContentAndNotByTheName)
{
    const Folder folder;
    writeFile(folder.path("名册.csv"), XlsxBuilder().addTextSheet("S", {{"a"}}).build());
    const auto book = readBook(folder.path("名册.csv"));
    ASSERT_TRUE(book);
    EXPECT_EQ(book->fileName, QStringLiteral("名册.csv"));
    EXPECT_EQ(book->encoding, QString());
    EXPECT_EQ(book->sheets.front().text(0, 0), QStringLiteral("a"));
}

TEST(BookReader, RefusesAZipThatIsCutOffAnywhere)
{
    const QByteArray book = XlsxBuilder().addTextSheet("S", {{"a", "b"}}).build();
    ASSERT_TRUE(readBytes(book));
    for (int size = 2; size < book.size(); size += 7)
        EXPECT_FALSE(readBytes(book.left(size))) << size;
}

TEST(BookReader, RefusesABadChecksumEvenWhenTheXmlIsSound)
{
    // Stored bytes: 7 becomes 8 without the XML noticing.
    QByteArray book =
        XlsxBuilder().addSheet("S", "<sheetData><row><c><v>7777</v></c></row></sheetData>").build();
    const QByteArray original = book;
    int noticed = 0;
    int read = 0;
    for (int at = 0; at < book.size(); ++at) {
        book = original;
        book[at] = char(book.at(at) ^ 1);
        const auto result = readBytes(book);
        if (!result)
            ++noticed;
        else if (result->sheets.size() == 1 &&
                 rowsOf(result->sheets.front()) == QList<QStringList>{{"7777"}})
            ++read;
        else
            ADD_FAILURE() << "a flipped bit at " << at << " changed the content unnoticed";
    }
    EXPECT_EQ(noticed + read, book.size());
    EXPECT_GT(noticed, book.size() / 3);
}

TEST(BookReader, RefusesDoubledPartsAndTooManyParts)
{
    EXPECT_THAT(refusalText(zipOf({{"a.xml", "1"}, {"A.xml", "2"}})), testing::HasSubstr("twice"));
    QList<std::pair<QString, QByteArray>> many;
    for (int i = 0; i <= 10000; ++i)
        many.append({QString::number(i), "x"});
    EXPECT_THAT(refusalText(zipOf(many)), testing::HasSubstr("10,000"));
}

TEST(BookReader, AsksToRemoveThePasswordOfAnEncryptedZip)
{
    QByteArray book = XlsxBuilder().addTextSheet("S", {{"a"}}).build();
    for (qsizetype at = book.indexOf("PK\x01\x02"); at >= 0;
         at = book.indexOf("PK\x01\x02", at + 1))
        book[at + 8] = char(book.at(at + 8) | 1); // general purpose flag 0
    EXPECT_THAT(refusalText(book), testing::HasSubstr("password"));
}

TEST(BookReader, RefusesBombs)
{
    XlsxBuilder blanks;
    blanks.addSheet("S", "<sheetData/>" + QByteArray(64 << 20, ' '));
    EXPECT_THAT(refusalText(blanks.build()), testing::HasSubstr("200 times"));
    XlsxBuilder entities;
    entities.addSheet("S", "<sheetData/>")
        .setPart("xl/worksheets/sheet1.xml",
                 "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet><sheetData/></worksheet>");
    EXPECT_THAT(refusalText(entities.build()), testing::HasSubstr("document type"));
    QByteArray deep;
    for (int i = 0; i < 200000; ++i)
        deep += "<a>";
    EXPECT_THAT(refusalText(XlsxBuilder().addSheet("S", deep).build()),
                testing::HasSubstr("256 levels"));
    const QByteArray longTag = "<sheetData x=\"" + QByteArray(4 << 20, 'x') + "\"/>";
    EXPECT_THAT(refusalText(XlsxBuilder().addSheet("S", longTag).build()),
                testing::HasSubstr("64 KB"));
}

TEST(BookReader, ReadsAGenuineSmallPartThatIsPackedTightly)
{
    EXPECT_TRUE(
        readBytes(XlsxBuilder().addSheet("S", "<sheetData/>" + QByteArray(5 << 20, ' ')).build()));
}

TEST(WorkbookJson, HoldsEverySheetRowAndCellAsText)
{
    const auto book = readBytes(
        XlsxBuilder()
            .addTextSheet(QStringLiteral("甲\"\\"), {{"张三", "a\nb\t\"c\""}, {}, {"", "x"}})
            .addTextSheet("B", {})
            .build());
    ASSERT_TRUE(book);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ASSERT_TRUE(writeWorkbookJson(*book, out));
    const QJsonDocument json = QJsonDocument::fromJson(out.data());
    const QJsonArray sheets = json.object().value("sheets").toArray();
    ASSERT_EQ(sheets.size(), 2);
    EXPECT_EQ(sheets.at(0).toObject().value("name").toString(), QStringLiteral("甲\"\\"));
    EXPECT_EQ(sheets.at(0).toObject().value("rows").toArray(),
              (QJsonArray{QJsonArray{"张三", "a\nb\t\"c\""}, QJsonArray{}, QJsonArray{"", "x"}}));
    EXPECT_EQ(sheets.at(1).toObject().value("rows").toArray(), QJsonArray());
}

TEST(WorkbookJson, SaysWhenItCouldNotWrite)
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto written = writeWorkbookJson(Workbook(), closed);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Environment);
}
