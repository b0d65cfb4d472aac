// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_text.h"

#include "models/exchange/package_writer.h"

namespace models {

namespace {

// Characters that Word sets in the Latin face unless told that they belong to Chinese text.
bool isAmbiguous(QChar c)
{
    return QStringView(u"“”‘’—–…·×÷±°℃①②③④⑤⑥⑦⑧⑨⑩").contains(c);
}

bool wantsHint(const QString &text)
{
    bool chinese = false;
    bool ambiguous = false;
    for (const QChar c : text) {
        chinese = chinese || c.unicode() >= 0x2e80;
        ambiguous = ambiguous || isAmbiguous(c);
    }
    return ambiguous && (chinese || text.size() == 1);
}

QByteArray runProperties(const DocxParagraph &look, bool hint)
{
    QByteArray result;
    if (hint || !look.face.isEmpty())
        result += "<w:rFonts" + QByteArray(hint ? " w:hint=\"eastAsia\"" : "") +
                  (look.face.isEmpty() ? QByteArray() : " w:eastAsia=\"" + look.face + "\"") + "/>";
    if (look.bold)
        result += "<w:b/><w:bCs/>";
    if (!look.colour.isEmpty())
        result += "<w:color w:val=\"" + look.colour + "\"/>";
    if (look.size > 0) {
        const QByteArray size = QByteArray::number(look.size);
        result += "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }
    return result.isEmpty() ? result : "<w:rPr>" + result + "</w:rPr>";
}

// Text between two breaks.
QByteArray textElement(const QString &text)
{
    return text.isEmpty() ? QByteArray()
                          : "<w:t xml:space=\"preserve\">" + xmlText(text) + "</w:t>";
}

} // namespace

QByteArray docxBegin(const DocxParagraph &look)
{
    QByteArray result = "<w:p><w:pPr><w:pStyle w:val=\"" + QByteArray(look.style) + "\"/>";
    if (look.keepNext)
        result += "<w:keepNext/>";
    if (look.pageBreakBefore)
        result += "<w:pageBreakBefore/>";
    if (!look.tabs.isEmpty())
        result += "<w:tabs>" + look.tabs + "</w:tabs>";
    if (!look.spacing.isEmpty())
        result += "<w:spacing " + look.spacing + "/>";
    if (!look.indent.isEmpty())
        result += "<w:ind " + look.indent + "/>";
    if (look.align)
        result += "<w:jc w:val=\"" + QByteArray(look.align) + "\"/>";
    return result + runProperties(look, false) + look.section + "</w:pPr>";
}

QByteArray docxRun(const DocxParagraph &look, const QString &text)
{
    if (text.isEmpty())
        return {};
    QByteArray result = "<w:r>" + runProperties(look, wantsHint(text));
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\n' && text[at] != u'\t')
            continue;
        result += textElement(text.mid(from, at - from));
        result += text[at] == u'\n' ? "<w:br/>" : "<w:tab/>";
        from = at + 1;
    }
    return result + textElement(text.mid(from)) + "</w:r>";
}

QByteArray docxParagraph(const DocxParagraph &look, const QString &text)
{
    return docxBegin(look) + docxRun(look, text) + "</w:p>";
}

} // namespace models
