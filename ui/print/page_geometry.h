// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace ui {

// The page of GB/T 9704-2012 in layout units of 1/20 point, in which every type size of the
// standard is a whole number. Screen, printer and PDF scale the same units, so all three break
// lines alike.
namespace page {

inline constexpr qreal unitsPerPoint = 20;
inline constexpr qreal unitsPerInch = 72 * unitsPerPoint;

constexpr qreal mm(qreal millimetres)
{
    return millimetres / 25.4 * unitsPerInch;
}
constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}

inline constexpr qreal widthMm = 210;
inline constexpr qreal heightMm = 297;
inline constexpr qreal left = mm(28);
inline constexpr qreal top = mm(37);
inline constexpr qreal textWidth = mm(156);
inline constexpr qreal textHeight = mm(225);
inline constexpr qreal linePitch = points(28);
inline constexpr int linesPerPage = 22;
inline constexpr int charactersPerLine = 28;

// The place of a seal (印章), which needs 45 mm at least, and what marks a place to fill in.
inline constexpr qreal stampSide = mm(46);
inline constexpr QRgb hintColour = 0xFFA6A6A6;

// Type sizes by their Chinese names.
inline constexpr int size2 = 22 * 20;  // 2号
inline constexpr int size3 = 16 * 20;  // 3号
inline constexpr int size4 = 14 * 20;  // 4号
inline constexpr int sizeSmall4 = 240; // 小四
inline constexpr int size5 = 210;      // 五号
inline constexpr int sizeSmall5 = 180; // 小五
inline constexpr int size6 = 150;      // 六号

// 28 characters of 16 points are wider than 156 mm; the standard sets them a little closer.
inline constexpr qreal characterPitch = textWidth / charactersPerLine;

} // namespace page
} // namespace ui
