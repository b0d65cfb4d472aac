// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text_setter.h"

#include <QByteArray>
#include <QHash>
#include <QList>

class QPainter;

namespace ui {

// What one font file's glyphs stand for in a report. A glyph that several characters share (目 and
// the radical ⽬) says here which of them was typed; Qt's PDF engine always names the lowest.
struct FaceText
{
    QByteArray postScriptName;       // as in the PDF's /BaseFont
    QHash<char16_t, char32_t> typed; // lowest character of a shared glyph → the one typed
    QList<char32_t> beyondBmp;       // in the order drawn by drawBeyondBmp(): Qt names none of them
};

// Finds for each font file that `uses` leads to, fallbacks of the system included, what its glyphs
// stand for.
QList<FaceText> faceTexts(const QList<FontUse> &uses);

// Draws each character beyond U+FFFF once, off the page and before anything else. The PDF numbers
// glyphs in the order of their first use, so each then has a known number. Fills `beyondBmp`.
void drawBeyondBmp(QPainter &painter, const QList<FontUse> &uses, QList<FaceText> &faces);

} // namespace ui
