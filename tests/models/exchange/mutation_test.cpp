// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exchange/read_support.h"
#include "tests/support/read_check.h"

#include <QRandomGenerator>

using namespace models;
using namespace tests;

namespace {

// Damages bytes as bad disks, mail programs and hostile people do; the same way every time.
class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray mutated(QByteArray bytes)
    {
        for (int times = 1 + m_random.bounded(3); times > 0 && !bytes.isEmpty(); --times)
            mutateOnce(bytes);
        return bytes;
    }
    int bounded(int limit) { return m_random.bounded(limit); }

private:
    void mutateOnce(QByteArray &bytes)
    {
        const qsizetype at = m_random.bounded(int(bytes.size()));
        const qsizetype length = 1 + m_random.bounded(16);
        switch (m_random.bounded(7)) {
        case 0:
            bytes[at] = char(bytes.at(at) ^ (1 << m_random.bounded(8)));
            break;
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(m_random.bounded(int(bytes.size())), length));
            break;
        case 4:
            bytes[at] = char(m_random.bounded(256));
            break;
        case 5:
            bytes.insert(at, pick({"<c>", "</row>", "<v>", "&#0;", "\"", "]]>", "<!--",
                                   "99999999999", "-1", ",", "\r", "_x0000_"}));
            break;
        default: {
            const qsizetype other = m_random.bounded(int(bytes.size()));
            std::swap(bytes[at], bytes[other]);
        }
        }
    }
    QByteArray pick(const QList<QByteArray> &from)
    {
        return from.at(m_random.bounded(int(from.size())));
    }

    QRandomGenerator m_random;
};

QByteArray seedBook()
{
    return XlsxBuilder()
        .setSharedStrings(
            {QStringLiteral("姓名"), QStringLiteral("张三"), QStringLiteral("a_x000D_b")})
        .setFormatCodes({QStringLiteral("General"), QStringLiteral("yyyy-mm-dd")})
        .addSheet(
            QStringLiteral("名册"),
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
            "t=\"s\"><v>2</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>45170</v></c>"
            "<c r=\"C2\" t=\"inlineStr\"><is><r><t>x</t></r></is></c></row></sheetData>"
            "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
        .build();
}

} // namespace

TEST(MutatedBook, IsRefusedOrReadExactlyAsItWas)
{
    const QByteArray seed = seedBook();
    const auto sound = readBytes(seed);
    ASSERT_TRUE(sound);
    const QList<QStringList> rows = rowsOf(sound->sheets.front());
    Mutator mutator(1);
    int refused = 0;
    for (int i = 0; i < 25000; ++i) {
        const QByteArray bytes = mutator.mutated(seed);
        const auto book = readBytes(bytes);
        if (!book) {
            ++refused;
            ASSERT_GT(book.error().message.size(), 20) << i;
        } else if (bytes.startsWith("PK")) {
            ASSERT_EQ(book->sheets.size(), 1u) << i;
            ASSERT_EQ(rowsOf(book->sheets.front()), rows) << i;
        }
    }
    EXPECT_GT(refused, 12000);
}

TEST(MutatedPart, IsRefusedOrReadAsASoundSheet)
{
    const QList<QByteArray> seeds{
        "<?xml version=\"1.0\"?><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" s=\"1\"><v>45170.5</v></c><c t=\"b\"><v>1</v></c><c "
        "t=\"str\"><f>A1</f><v>x</v></c></row>"
        "<row r=\"9\"><c "
        "t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:C3\"/></mergeCells></worksheet>",
        "<?xml version=\"1.0\"?><sst><si><t>a</t></si><si><r><t>_x5B66_</t></r></si></sst>",
        "<?xml version=\"1.0\"?><styleSheet><numFmts><numFmt numFmtId=\"200\" "
        "formatCode=\"[h]:mm;@\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>",
        "<?xml version=\"1.0\"?><workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" "
        "r:id=\"rId1\" state=\"hidden\"/></sheets></workbook>",
        "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" "
        "Target=\"worksheets/sheet1.xml\"/>"
        "</Relationships>"};
    Mutator mutator(2);
    for (int i = 0; i < 4000; ++i) {
        const unsigned part = unsigned(mutator.bounded(int(seeds.size())));
        const QByteArray content = mutator.mutated(seeds.at(part));
        ASSERT_EQ(whatIsWrongWithReading(workbookAround(part, content)), QString())
            << part << ": " << content.toStdString();
    }
}

TEST(MutatedText, IsRefusedOrReadAsASoundSheet)
{
    const QByteArray utf8 = "姓名,学校,\"备注\n二\"\n张三,\"荻港,小学\",1.5\n李四,一中,\"\"\"x\"\n";
    const QByteArray gbk = "\xd0\xd5\xc3\xfb,\xd1\xa7\xd0\xa3;\xd1\xa7\xca\xb1\n1,\"2\n3\",4\t5\n";
    const QByteArray utf16("\xff\xfe"
                           "a\0,\0b\0\n\0c\0,\0\x66\x5b\n\0",
                           18);
    Mutator mutator(3);
    for (int i = 0; i < 60000; ++i) {
        const QByteArray bytes = mutator.mutated(i % 3 == 0 ? utf8 : i % 3 == 1 ? gbk : utf16);
        ASSERT_EQ(whatIsWrongWithReading(bytes), QString())
            << i << ": " << bytes.toHex().toStdString();
    }
}
