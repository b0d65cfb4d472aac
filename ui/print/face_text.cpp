// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/face_text.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>

namespace ui {
namespace {

// Blanks included: Noto draws TAB and the blank by one glyph.
const QString &allBmpCharacters()
{
    static const QString all = [] {
        QString text;
        text.reserve(0x10000);
        for (uint code = 9; code < 0xFFFF; ++code) {
            if (code < 0xD800 || code > 0xDFFF)
                text += QChar(code);
        }
        return text;
    }();
    return all;
}

quint16 word(const QByteArray &table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
}

// Entry 6 of the font's "name" table (OpenType 1.9, "name"), blanks left out as the PDF does.
QByteArray postScriptName(const QRawFont &font)
{
    constexpr quint16 postScript = 6;
    const QByteArray table = font.fontTable("name");
    const int count = word(table, 2);
    const int storage = word(table, 4);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 6 + 12 * i;
        if (word(table, record + 6) != postScript)
            continue;
        const bool wide = word(table, record) != 1; // Macintosh names are bytes, others UTF-16
        const QByteArray name =
            table.mid(storage + word(table, record + 10), word(table, record + 8));
        QByteArray result;
        for (qsizetype k = wide ? 1 : 0; k < name.size(); k += wide ? 2 : 1) {
            if (name[k] != ' ')
                result += name[k];
        }
        return result;
    }
    return {};
}

QList<QGlyphRun> glyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e9);
    layout.endLayout();
    return layout.glyphRuns();
}

QString textOf(const QSet<char32_t> &characters)
{
    QList<char32_t> sorted(characters.begin(), characters.end());
    std::sort(sorted.begin(), sorted.end());
    return QString::fromUcs4(sorted.constData(), sorted.size());
}

QHash<char16_t, char32_t> sharedGlyphs(const QRawFont &font, const QSet<char32_t> &used)
{
    const QString &all = allBmpCharacters();
    QList<quint32> glyphOf(all.size());
    int count = int(glyphOf.size());
    font.glyphIndexesForChars(all.constData(), int(all.size()), glyphOf.data(), &count);
    QHash<quint32, char16_t> lowest;
    QHash<char16_t, char32_t> typed;
    const auto claim = [&](quint32 glyph, char32_t character) {
        const char16_t first = lowest.value(glyph);
        if (glyph != 0 && first != 0 && first != character && !used.contains(first))
            typed.insert(first, character);
    };
    for (int i = 0; i < count; ++i) {
        if (glyphOf[i] == 0)
            continue;
        if (!lowest.contains(glyphOf[i]))
            lowest.insert(glyphOf[i], all[i].unicode());
        else if (used.contains(all[i].unicode()))
            claim(glyphOf[i], all[i].unicode());
    }
    for (const char32_t character : used) {
        if (character <= 0xFFFF)
            continue;
        for (const quint32 glyph : font.glyphIndexesForString(QString::fromUcs4(&character, 1)))
            claim(glyph, character);
    }
    return typed;
}

FaceText *find(QList<FaceText> &faces, const QByteArray &name)
{
    for (FaceText &face : faces) {
        if (face.postScriptName == name)
            return &face;
    }
    return nullptr;
}

bool isShared(const FaceText &face, char32_t character)
{
    return std::any_of(face.typed.begin(), face.typed.end(),
                       [&](char32_t typed) { return typed == character; });
}

} // namespace

QList<FaceText> faceTexts(const QList<FontUse> &uses)
{
    QHash<QByteArray, QRawFont> fonts;
    QSet<char32_t> used;
    for (const FontUse &use : uses) {
        used += use.characters;
        for (const QGlyphRun &run : glyphs(textOf(use.characters), use.font))
            fonts.insert(postScriptName(run.rawFont()), run.rawFont());
    }
    QList<FaceText> result;
    for (auto it = fonts.cbegin(); it != fonts.cend(); ++it)
        result.append({it.key(), sharedGlyphs(it.value(), used), {}});
    return result;
}

void drawBeyondBmp(QPainter &painter, const QList<FontUse> &uses, QList<FaceText> &faces)
{
    for (const FontUse &use : uses) {
        for (const char32_t character : use.characters) {
            if (character <= 0xFFFF)
                continue;
            const QString text = QString::fromUcs4(&character, 1);
            for (const QGlyphRun &run : glyphs(text, use.font)) {
                FaceText *face = find(faces, postScriptName(run.rawFont()));
                const bool drawable = run.glyphIndexes().value(0) != 0;
                if (!face || !drawable || isShared(*face, character) ||
                    face->beyondBmp.contains(character))
                    continue;
                face->beyondBmp.append(character);
                painter.setFont(use.font);
                painter.drawText(QPointF(-60000, -60000), text);
            }
        }
    }
}

} // namespace ui
