// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text_fix.h"
#include "ui/print/qpdf.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace ui {
namespace {

// Glyph number in the PDF → UTF-16 text, big end first, in hexadecimal.
using GlyphTexts = QMap<int, QByteArray>;

// UTF-16, big end first, in hexadecimal digits.
QByteArray pdfHex(const QString &text)
{
    QByteArray result;
    for (const QChar c : text)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result;
}

// Reads <first> <last> [<a> <b> …] and <first> <last> <a> of the bfrange sections.
GlyphTexts parseMap(const QByteArray &map)
{
    static const QRegularExpression range(QStringLiteral(
        "<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4,})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression entry(QStringLiteral("<([0-9A-Fa-f]{4,})>"));
    GlyphTexts result;
    const qsizetype begin = map.indexOf("beginbfrange");
    const QString text = QString::fromLatin1(map.mid(std::max<qsizetype>(0, begin)));
    for (auto it = range.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (!match.captured(3).isEmpty()) {
            const uint start = match.captured(3).toUInt(nullptr, 16);
            for (int glyph = first; glyph <= last; ++glyph)
                result[glyph] =
                    QByteArray::number(start + uint(glyph - first), 16).rightJustified(4, '0');
            continue;
        }
        int glyph = first;
        for (auto item = entry.globalMatch(match.captured(4)); item.hasNext(); ++glyph)
            result[glyph] = item.next().captured(1).toLatin1();
    }
    return result;
}

QByteArray hexOf(char32_t character)
{
    return pdfHex(QString::fromUcs4(&character, 1));
}

// What fonts join by themselves as the characters it is made of: fi, ffl …, two and three dashes.
QByteArray parted(uint code)
{
    static const char *const letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (code >= 0xFB00 && code <= 0xFB06)
        return pdfHex(QString::fromLatin1(letters[code - 0xFB00]));
    if (code == 0x2E3A || code == 0x2E3B)
        return pdfHex(QString(code == 0x2E3A ? 2 : 3, QChar(0x2014)));
    return {};
}

void correct(GlyphTexts &texts, const FaceText &face)
{
    for (QByteArray &text : texts) {
        const uint code = text.size() == 4 ? text.toUInt(nullptr, 16) : 0;
        const char32_t typed = face.typed.value(char16_t(code), 0);
        if (typed != 0)
            text = hexOf(typed);
        else if (const QByteArray characters = parted(code); !characters.isEmpty())
            text = characters;
    }
    int glyph = 1;
    for (const char32_t character : face.beyondBmp) {
        while (texts.contains(glyph) && texts[glyph] != "0000")
            ++glyph;
        texts[glyph] = hexOf(character);
    }
}

QByteArray writtenMap(const GlyphTexts &texts)
{
    constexpr int mostPerSection = 100; // PDF 1.7, 9.10.3
    QByteArray result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    int open = 0;
    auto remaining = texts.size();
    for (auto it = texts.begin(); it != texts.end(); ++it, --remaining) {
        if (open == 0) {
            open = int(std::min<qsizetype>(mostPerSection, remaining));
            result += QByteArray::number(open) + " beginbfchar\n";
        }
        result += '<' + QByteArray::number(it.key(), 16).rightJustified(4, '0') + "> <" +
                  it.value() + ">\n";
        if (--open == 0)
            result += "endbfchar\n";
    }
    return result + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// What a font that no text of ours was set in can share: the tables of all faces together.
FaceText faceFor(const QByteArray &baseFont, const QList<FaceText> &faces)
{
    FaceText merged;
    for (const FaceText &face : faces) {
        if (face.postScriptName == baseFont)
            return face;
        merged.typed.insert(face.typed);
    }
    return merged;
}

} // namespace

void correctText(QPDF &pdf, const QList<FaceText> &faces)
{
    for (QPDFObjectHandle &font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        const auto content = map.getStreamData();
        GlyphTexts texts = parseMap(QByteArray(reinterpret_cast<const char *>(content->getBuffer()),
                                               qsizetype(content->getSize())));
        const std::string name = font.getKey("/BaseFont").getName();
        correct(texts, faceFor(QByteArray::fromStdString(name).mid(1), faces));
        if (!texts.isEmpty())
            map.replaceStreamData(writtenMap(texts).toStdString(), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newNull());
    }
}

} // namespace ui
