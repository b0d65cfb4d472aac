// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exchange/read_support.h"

using namespace models;
using namespace tests;

TEST(XlsxReader, ReadsEveryWayToWriteAText)
{
    const Sheet sheet = readSheet(
        XlsxBuilder()
            .setSharedStringItems(
                "<si><t>共享</t></si>"
                "<si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 文本</t></r></si>"
                "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr/></si>")
            .addSheet(QStringLiteral("S"),
                      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                      "t=\"s\"><v>1</v></c>"
                      "<c r=\"C1\" t=\"s\"><v>2</v></c>"
                      "<c r=\"D1\" t=\"inlineStr\"><is><t>内联</t></is></c>"
                      "<c r=\"E1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>"
                      "<c r=\"F1\" t=\"str\"><f>A1&amp;\"!\"</f><v>共享!</v></c>"
                      "<c r=\"G1\" t=\"str\"><v>a_x000D_&#10;&lt;b&gt;</v></c></row></sheetData>"));
    ASSERT_EQ(sheet.rowCount(), 1);
    EXPECT_EQ(rowsOf(sheet).first(),
              (QStringList{"共享", "富 文本", "東京", "内联", "ab", "共享!", "a\r\n<b>"}));
    EXPECT_EQ(sheet.kind(0, 5), CellKind::Text);
}

TEST(XlsxReader, ReadsNumbersBooleansErrorsAndCachedValues)
{
    const Sheet sheet = readSheet(
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>12.50</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>"
        "<c r=\"C1\" t=\"b\"><v>0</v></c><c r=\"D1\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"E1\"><f>A1*2</f><v>25</v></c><c r=\"F1\"><f>SUM(A1:A9)</f><v></v></c>"
        "<c r=\"G1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"H1\" t=\"n\"><v>1E+17</v></c>"
        "</row></sheetData>");
    EXPECT_EQ(rowsOf(sheet).first(),
              (QStringList{"12.5", "TRUE", "FALSE", "#N/A", "25", "=SUM(A1:A9)", "", "1E+17"}));
    EXPECT_EQ(sheet.kind(0, 0), CellKind::Number);
    EXPECT_EQ(sheet.kind(0, 1), CellKind::Boolean);
    EXPECT_EQ(sheet.kind(0, 3), CellKind::Error);
    EXPECT_EQ(sheet.kind(0, 4), CellKind::Number);
    EXPECT_EQ(sheet.kind(0, 5), CellKind::Error);
    EXPECT_EQ(sheet.kind(0, 6), CellKind::Empty);
}

static const QByteArray dateCells =
    "<sheetData><row><c s=\"0\"><v>45170</v></c><c s=\"1\"><v>45170</v></c><c "
    "s=\"2\"><v>45170.354166666664</v></c>"
    "<c s=\"3\"><v>1.5</v></c><c s=\"1\"><v>-3</v></c><c t=\"d\"><v>2023-09-01T00:00:00</v></c>"
    "<c s=\"1\" t=\"str\"><v>2023年</v></c></row></sheetData>";
static const QStringList dateFormats{"General", "yyyy\"年\"m\"月\"d\"日\"", "yyyy-mm-dd hh:mm",
                                     "[h]:mm"};

TEST(XlsxReader, TellsDatesFromNumbersByTheirFormat)
{
    const Sheet sheet =
        readSheet(XlsxBuilder().setFormatCodes(dateFormats).addSheet("S", dateCells));
    EXPECT_EQ(rowsOf(sheet).first(), (QStringList{"45170", "2023-09-01", "2023-09-01T08:30:00",
                                                  "36:00:00", "-3", "2023-09-01", "2023年"}));
    EXPECT_EQ(sheet.kind(0, 0), CellKind::Number);
    EXPECT_EQ(sheet.kind(0, 1), CellKind::Date);
    EXPECT_EQ(sheet.kind(0, 4), CellKind::Number);
    EXPECT_EQ(sheet.kind(0, 6), CellKind::Text);
}

TEST(XlsxReader, CountsDaysFrom1904WhenTheBookSaysSo)
{
    const Sheet sheet =
        readSheet(XlsxBuilder().setDate1904().setFormatCodes(dateFormats).addSheet("S", dateCells));
    EXPECT_TRUE(sheet.usesDate1904());
    EXPECT_EQ(sheet.text(0, 1), QStringLiteral("2027-09-02"));
}

TEST(XlsxReader, CountsRowsAndCellsThatDoNotSayWhereTheyAre)
{
    const Sheet sheet = readSheet(
        "<sheetData><row><c><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row>"
        "<row r=\"4\"><c><v>6</v></c></row><row><c r=\"B7\"><v>7</v></c></row></sheetData>");
    EXPECT_EQ(rowsOf(sheet),
              (QList<QStringList>{{"1", "", "", "4", "5"}, {}, {}, {"6"}, {}, {}, {"", "7"}}));
}

TEST(XlsxReader, ReadsMergedRangesHiddenSheetsAndNames)
{
    XlsxBuilder builder;
    builder.addSheet(QStringLiteral("甲 & 乙"),
                     "<sheetData/><mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/>"
                     "<mergeCell ref=\"B5:B20\"/></mergeCells>");
    builder.addSheet(QStringLiteral("藏"), "<sheetData/>", "state=\"hidden\"");
    builder.addSheet(QStringLiteral("深"), "<sheetData/>", "state=\"veryHidden\"");
    const auto book = readBytes(builder.build());
    ASSERT_TRUE(book) << book.error().message.toStdString();
    ASSERT_EQ(book->sheets.size(), 3u);
    EXPECT_EQ(book->sheets[0].name(), QStringLiteral("甲 & 乙"));
    EXPECT_EQ(book->sheets[0].mergedRanges(), (QList<MergedRange>{{0, 0, 1, 2}, {4, 1, 19, 1}}));
    EXPECT_FALSE(book->sheets[0].isHidden());
    EXPECT_TRUE(book->sheets[1].isHidden());
    EXPECT_TRUE(book->sheets[2].isHidden());
}

TEST(XlsxReader, ReadsPrefixedElementsAndUtf16)
{
    const QString xml = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet "
        "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row "
        "r=\"1\"><x:c r=\"A1\" "
        "t=\"inlineStr\"><x:is><x:t>校</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
    QByteArray utf16("\xff\xfe", 2);
    utf16.append(reinterpret_cast<const char *>(xml.utf16()), xml.size() * 2);
    XlsxBuilder builder;
    builder.addSheet("S", "<sheetData/>").setPart("xl/worksheets/sheet1.xml", utf16);
    EXPECT_EQ(readSheet(builder).text(0, 0), QStringLiteral("校"));
}

TEST(XlsxReader, FindsPartsByAbsoluteNamesAndInOtherCase)
{
    XlsxBuilder builder;
    builder.addTextSheet("S", {{"here"}});
    builder.setPart("xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                    "Target=\"/XL/Worksheets/../worksheets/Sheet1.xml\"/></Relationships>");
    EXPECT_EQ(readSheet(builder).text(0, 0), QStringLiteral("here"));
}

TEST(XlsxReader, DropsFormattedRowsAfterTheLastValue)
{
    QByteArray rows = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    for (int row = 2; row <= 20000; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\" s=\"1\"><c r=\"A" +
                QByteArray::number(row) + "\" s=\"1\"/></row>";
    rows += "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>";
    const Sheet sheet = readSheet(rows);
    EXPECT_EQ(sheet.rowCount(), 1);
    EXPECT_EQ(sheet.columnCount(), 1);
}

TEST(XlsxReader, ReadsALoneCellNearTheLastRow)
{
    const Sheet sheet = readSheet(
        "<sheetData><row r=\"1000000\"><c r=\"XFD1000000\"><v>1</v></c></row></sheetData>");
    EXPECT_EQ(sheet.rowCount(), 1000000);
    EXPECT_EQ(sheet.text(999999, 16383), QStringLiteral("1"));
}

TEST(XlsxReader, IgnoresWhatExtensionsAndCommentsHold)
{
    const Sheet sheet = readSheet(
        "<!-- <sheetData> --><sheetPr><c><v>9</v></c></sheetPr><sheetData><row><c><v>1</v>"
        "<extLst><v>2</v><is><t>x</t></is></extLst></c></row></sheetData>"
        "<extLst><ext><sheetData><row><c><v>3</v></c></row></sheetData></ext></extLst>");
    EXPECT_EQ(rowsOf(sheet), (QList<QStringList>{{"1"}}));
}

TEST(XlsxReader, IsNotMisledByExtensionsOfTheWorkbookAndTheStyles)
{
    XlsxBuilder builder;
    builder.addSheet("S", "<sheetData><row><c s=\"0\"><v>1</v></c></row></sheetData>");
    builder.setPart("xl/workbook.xml",
                    "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" "
                    "r:id=\"rId1\"/></sheets><extLst>"
                    "<ext><x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst></workbook>");
    builder.setFormatCodes({"yyyy-mm-dd"});
    builder.setPart("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
                                     "formatCode=\"yyyy-mm-dd\"/></numFmts><cellXfs><xf "
                                     "numFmtId=\"164\"/></cellXfs><dxfs><dxf><numFmt "
                                     "numFmtId=\"164\" formatCode=\"0\"/></dxf></dxfs>"
                                     "</styleSheet>");
    EXPECT_EQ(readSheet(builder).text(0, 0), QStringLiteral("1904-01-02"));
}

TEST(XlsxReader, SkipsChartSheetsButNotABookOfNothingElse)
{
    XlsxBuilder builder;
    builder.addTextSheet("S", {{"a"}}).addTextSheet("Chart", {{"b"}});
    const QByteArray rels =
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
        "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/chartsheet\" "
        "Target=\"worksheets/sheet2.xml\"/></Relationships>";
    builder.setPart("xl/_rels/workbook.xml.rels", rels);
    const auto book = readBytes(builder.build());
    ASSERT_TRUE(book);
    EXPECT_EQ(book->sheets.size(), 1u);
    QByteArray onlyCharts = rels;
    builder.setPart("xl/_rels/workbook.xml.rels",
                    onlyCharts.replace("x/worksheet", "x/chartsheet"));
    EXPECT_TRUE(refusal(builder.build()).contains("charts"));
}

struct Wrong
{
    const char *name;
    QByteArray content;
    const char *says; // part of the sentence
};

class WrongWorksheet : public testing::TestWithParam<Wrong>
{
};

TEST_P(WrongWorksheet, IsRefusedWithItsPlace)
{
    const QByteArray book =
        XlsxBuilder().setSharedStrings({"one"}).addSheet("S", GetParam().content).build();
    const auto read = readBytes(book);
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr(GetParam().says));
    EXPECT_THAT(read.error().message.toStdString(), testing::HasSubstr("“book”"));
}

static QByteArray cellsIn(const QByteArray &cells)
{
    return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>";
}

INSTANTIATE_TEST_SUITE_P(
    XlsxReader, WrongWorksheet,
    testing::Values(
        Wrong{"SharedText", cellsIn("<c r=\"A1\" t=\"s\"><v>1</v></c>"), "S!A1"},
        Wrong{"NegativeText", cellsIn("<c r=\"A1\" t=\"s\"><v>-1</v></c>"), "S!A1"},
        Wrong{"NoNumberOfText", cellsIn("<c r=\"A1\" t=\"s\"><v>x</v></c>"), "S!A1"},
        Wrong{"RowZero", "<sheetData><row r=\"0\"/></sheetData>", "sheet1.xml"},
        Wrong{"RowTooFar", "<sheetData><row r=\"1048577\"/></sheetData>", "1048577"},
        Wrong{"RowTwice", "<sheetData><row r=\"2\"/><row r=\"2\"/></sheetData>", "row 2"},
        Wrong{"ColumnTooFar", cellsIn("<c r=\"XFE1\"><v>1</v></c>"), "XFE1"},
        Wrong{"CellOfOtherRow", cellsIn("<c r=\"A2\"><v>1</v></c>"), "A2"},
        Wrong{"CellTwice", cellsIn("<c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>1</v></c>"), "B1"},
        Wrong{"CellsBackwards", cellsIn("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>"), "A1"},
        Wrong{"TwoValues", cellsIn("<c r=\"B1\"><v>1</v><v>2</v></c>"), "S!B1"},
        Wrong{"UnknownType", cellsIn("<c r=\"B1\" t=\"q\"><v>1</v></c>"), "S!B1"},
        Wrong{"LongText",
              cellsIn("<c r=\"B1\" t=\"str\"><v>" + QByteArray(32768, 'x') + "</v></c>"), "32,767"},
        Wrong{"NoCells", "<sheetFormatPr/>", "sheet1.xml"},
        Wrong{"BrokenXml", "<sheetData><row></sheetData>", "sheet1.xml"},
        Wrong{"Entity", cellsIn("<c r=\"B1\"><v>&lol;</v></c>"), "sheet1.xml"},
        Wrong{"BrokenUtf8", cellsIn("<c t=\"str\"><v>\xd1\xa7\xd0\xa3\xc8\xcb</v></c>"),
              "sheet1.xml"},
        Wrong{"MergeOfNothing", "<sheetData/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>",
              "B2:A1"},
        Wrong{"MergeTooFar",
              "<sheetData/><mergeCells><mergeCell ref=\"A1:A1048577\"/></mergeCells>", "A1048577"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(XlsxReader, RefusesAMissingPartByItsName)
{
    for (const QString part :
         {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
          "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
        XlsxBuilder builder;
        builder.setSharedStrings({"a"}).setFormatCodes({"0"}).addTextSheet("S", {{"a"}});
        builder.setPart(part, QByteArray());
        EXPECT_THAT(refusal(builder.build()).toStdString(), testing::HasSubstr(part.toStdString()));
    }
}

TEST(XlsxReader, RefusesAnySheetThatIsListedButNotThere)
{
    XlsxBuilder builder;
    builder.addTextSheet("S", {{"a"}}).setPart("xl/_rels/workbook.xml.rels", "<Relationships/>");
    EXPECT_THAT(refusal(builder.build()).toStdString(), testing::HasSubstr("“S”"));
}

TEST(XlsxReader, StopsWhenAskedTo)
{
    QByteArray rows = "<sheetData>";
    for (int row = 0; row < 20000; ++row)
        rows += "<row><c><v>" + QByteArray::number(row) + "</v></c></row>";
    const QByteArray book = XlsxBuilder().addSheet("S", rows + "</sheetData>").build();
    qint64 last = 0;
    qint64 whole = 0;
    const auto read = readBytes(book, [&](const QString &, qint64 done, qint64 total) {
        last = done;
        whole = total;
        return done < 200000;
    });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    EXPECT_LT(last, 300000);
    EXPECT_GT(whole, 500000);
}

TEST(XlsxReader, TellsHowFarItIs)
{
    const QByteArray book = XlsxBuilder().addTextSheet("S", {{"a", "b"}, {"c"}}).build();
    qint64 done = 0;
    qint64 total = 0;
    ASSERT_TRUE(readBytes(book, [&](const QString &, qint64 d, qint64 t) {
        EXPECT_TRUE(t == 0 || d <= t);
        done = d;
        total = t;
        return true;
    }));
    EXPECT_EQ(done, total);
}
