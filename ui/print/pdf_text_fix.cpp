// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text_fix.h"

#include <QMap>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace ui {
namespace {

// Glyph number in the PDF → UTF-16 text, big end first, in hexadecimal.
using GlyphTexts = QMap<int, QByteArray>;

// Where the objects of a PDF with one classic cross-reference table begin.
struct Skeleton
{
    qsizetype crossReference = 0;
    QByteArray trailer; // without << and >>
    QHash<int, qsizetype> offsets;
};

std::optional<Skeleton> skeletonOf(const QByteArray &pdf)
{
    const qsizetype mark = pdf.lastIndexOf("startxref");
    if (mark < 0)
        return {};
    Skeleton result;
    result.crossReference =
        pdf.mid(mark + 9, 32).trimmed().split('\n').first().trimmed().toLongLong();
    if (!pdf.mid(result.crossReference, 4).startsWith("xref"))
        return {};
    const qsizetype trailer = pdf.indexOf("trailer", result.crossReference);
    const qsizetype open = pdf.indexOf("<<", trailer);
    const qsizetype close = pdf.lastIndexOf(">>", mark);
    if (trailer < 0 || open < 0 || close < open)
        return {};
    result.trailer = pdf.mid(open + 2, close - open - 2).trimmed();
    const QList<QByteArray> lines =
        pdf.mid(result.crossReference, trailer - result.crossReference).split('\n');
    for (qsizetype i = 2; i < lines.size(); ++i) {
        if (lines[i].trimmed().endsWith('n'))
            result.offsets.insert(int(i - 2), lines[i].left(10).toLongLong());
    }
    return result;
}

QByteArray objectAt(const QByteArray &pdf, const Skeleton &skeleton, int number)
{
    const qsizetype start = skeleton.offsets.value(number, -1);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    return end < 0 ? QByteArray() : pdf.mid(start, end - start);
}

int reference(const QByteArray &dictionary, const char *key)
{
    const qsizetype at = dictionary.indexOf(key);
    return at < 0 ? 0 : dictionary.mid(at + qstrlen(key), 16).trimmed().split(' ').first().toInt();
}

QByteArray name(const QByteArray &dictionary, const char *key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return {};
    return dictionary.mid(at + qstrlen(key), 128).simplified().split(' ').first().mid(1);
}

QByteArray streamOf(const QByteArray &object)
{
    const qsizetype start = object.indexOf("stream\n") + 7;
    const qsizetype end = object.lastIndexOf("endstream");
    if (start < 7 || end < start)
        return {};
    const QByteArray raw = object.mid(start, end - start);
    if (!object.left(start).contains("FlateDecode"))
        return raw;
    QByteArray sized(4, 0);
    qToBigEndian<quint32>(quint32(raw.size() * 20), sized.data());
    return qUncompress(sized + raw);
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

QByteArray hexOf(const QString &text)
{
    QByteArray result;
    for (const QChar c : text)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result;
}

QByteArray hexOf(char32_t character)
{
    return hexOf(QString::fromUcs4(&character, 1));
}

// What fonts join by themselves as the characters it is made of: fi, ffl …, two and three dashes.
QByteArray parted(uint code)
{
    static const char *const letters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (code >= 0xFB00 && code <= 0xFB06)
        return hexOf(QString::fromLatin1(letters[code - 0xFB00]));
    if (code == 0x2E3A || code == 0x2E3B)
        return hexOf(QString(code == 0x2E3A ? 2 : 3, QChar(0x2014)));
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

QByteArray streamObject(const QByteArray &content)
{
    const QByteArray packed = qCompress(content).mid(4);
    return "<< /Length " + QByteArray::number(packed.size()) +
           " /Filter /FlateDecode >>\nstream\n" + packed + "\nendstream\n";
}

QByteArray update(const QByteArray &pdf, const Skeleton &skeleton,
                  const QMap<int, QByteArray> &objects)
{
    QByteArray added = "\n";
    QByteArray table = "xref\n";
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QByteArray offset = QByteArray::number(pdf.size() + added.size());
        table +=
            QByteArray::number(it.key()) + " 1\n" + offset.rightJustified(10, '0') + " 00000 n \n";
        added += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size() + added.size());
    return pdf + added + table + "trailer\n<<\n" + skeleton.trailer + "\n/Prev " +
           QByteArray::number(skeleton.crossReference) + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray withTypedText(const QByteArray &pdf, const QList<FaceText> &faces,
                         const QString &subject)
{
    const std::optional<Skeleton> skeleton = skeletonOf(pdf);
    if (!skeleton)
        return pdf;
    QMap<int, QByteArray> objects;
    for (auto it = skeleton->offsets.begin(); it != skeleton->offsets.end(); ++it) {
        const QByteArray object = objectAt(pdf, *skeleton, it.key());
        const int map = reference(object, "/ToUnicode ");
        if (map == 0 || object.contains("stream\n"))
            continue;
        GlyphTexts texts = parseMap(streamOf(objectAt(pdf, *skeleton, map)));
        correct(texts, faceFor(name(object, "/BaseFont "), faces));
        if (!texts.isEmpty())
            objects.insert(map, streamObject(writtenMap(texts)));
    }
    const int info = reference(skeleton->trailer, "/Info ");
    const QByteArray properties = objectAt(pdf, *skeleton, info);
    const qsizetype end = properties.lastIndexOf(">>");
    if (!subject.isEmpty() && end > 0) {
        const QByteArray body =
            properties.mid(properties.indexOf("<<"), end - properties.indexOf("<<"));
        objects.insert(info, body + "/Subject <feff" + hexOf(subject) + ">\n>>\n");
    }
    return objects.isEmpty() ? pdf : update(pdf, *skeleton, objects);
}

} // namespace ui
