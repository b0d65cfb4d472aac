// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_page.h"

#include "models/report/docx_text.h"

namespace models {

using namespace docx_page;

namespace {

// Odd and even pages have parts of their own, as Word writes them; numbers are left out of covers
// and certificates.
struct Head
{
    const char *id;
    const char *part; // below word/
    const char *kind; // header or footer
};

constexpr Head heads[] = {
    {"rIdPage1", "header1.xml", "header"}, {"rIdPage2", "header2.xml", "header"},
    {"rIdPage3", "footer1.xml", "footer"}, {"rIdPage4", "footer2.xml", "footer"},
    {"rIdPage5", "footer3.xml", "footer"}, {"rIdPage6", "footer4.xml", "footer"},
};

QByteArray reference(const char *kind, const char *type, const char *id)
{
    return QByteArray("<w:") + kind + "Reference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
}

QByteArray margins(int top, int right, int bottom, int left, int footer = 1304)
{
    return "<w:pgMar w:top=\"" + QByteArray::number(top) + "\" w:right=\"" +
           QByteArray::number(right) + "\" w:bottom=\"" + QByteArray::number(bottom) +
           "\" w:left=\"" + QByteArray::number(left) + "\" w:header=\"1304\" w:footer=\"" +
           QByteArray::number(footer) + "\" w:gutter=\"0\"/>";
}

QByteArray frame()
{
    QByteArray result = "<w:pgBorders w:offsetFrom=\"page\">";
    for (const char *side : {"top", "left", "bottom", "right"})
        result += QByteArray("<w:") + side +
                  " w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"31\" w:color=\"9C2B23\"/>";
    return result + "</w:pgBorders>";
}

QByteArray sizeAndMargins(DocxPage page)
{
    const QByteArray upright = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    const QByteArray lying = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";
    if (page == DocxPage::Turned)
        return lying + margins(1587, 2098, 1474, 1984);
    if (page == DocxPage::Certificate)
        return lying + margins(mm(34), mm(38), mm(18), mm(38), mm(8)) + frame();
    return upright + margins(2098, 1474, 1984, 1587);
}

// — 1 —, one character from the outer edge (14 points).
QByteArray numberAt(const char *align, const char *side)
{
    const DocxParagraph look{.style = "Footer",
                             .indent =
                                 QByteArray("w:") + side + "Chars=\"100\" w:" + side + "=\"280\"",
                             .align = align};
    const QByteArray run = "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>";
    return docxBegin(look) + run + "<w:t xml:space=\"preserve\">— </w:t></w:r>" +
           "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>" + run +
           "<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>";
}

QByteArray part(const char *root, const QByteArray &content)
{
    return QByteArray("<w:") + root + docxNamespaces() + ">" + content + "</w:" + root + ">";
}

} // namespace

QByteArray docxNamespaces()
{
    return " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
           "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
}

QByteArray docxSection(DocxPage page)
{
    const bool numbered = page == DocxPage::Upright || page == DocxPage::Turned;
    QByteArray result = "<w:sectPr>";
    result += reference("header", "default", "rIdPage1") + reference("header", "even", "rIdPage2") +
              reference("footer", "default", numbered ? "rIdPage3" : "rIdPage5") +
              reference("footer", "even", numbered ? "rIdPage4" : "rIdPage6");
    return result + "<w:type w:val=\"nextPage\"/>" + sizeAndMargins(page) +
           "<w:cols w:space=\"425\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" "
           "w:charSpace=\"-848\"/></w:sectPr>";
}

QByteArray writeDocxHeads(PackageWriter &package, bool isSample)
{
    const QByteArray empty = docxParagraph({.style = "Small"}, {});
    const QByteArray mark = docxParagraph({.style = "Header"}, QStringLiteral("示例数据"));
    const QByteArray contents[] = {isSample ? mark : empty,
                                   isSample ? mark : empty,
                                   numberAt("right", "right"),
                                   numberAt("left", "left"),
                                   empty,
                                   empty};
    for (std::size_t i = 0; i < std::size(heads); ++i)
        package.writeXml(QStringLiteral("word/") + QLatin1String(heads[i].part),
                         part(heads[i].kind[0] == 'h' ? "hdr" : "ftr", contents[i]));
    QByteArray relations;
    for (const Head &head : heads)
        relations += PackageWriter::relation(head.id, head.kind, head.part);
    return relations;
}

QByteArray docxHeadTypes()
{
    QByteArray result;
    for (const Head &head : heads)
        result += QByteArray("<Override PartName=\"/word/") + head.part +
                  "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                  "wordprocessingml." +
                  head.kind + "+xml\"/>";
    return result;
}

} // namespace models
