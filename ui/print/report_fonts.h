// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace ui {

// The faces that official documents name.
enum class FontRole {
    Title, // 小标宋
    Body,  // 仿宋
    Kai,   // 楷体
    Hei,   // 黑体
    Song,  // 宋体: page numbers
};

// A font for Chinese with Latin letters mixed in, `size` in units of the painter: the Latin family
// comes first, because Noto CJK replaces digits after a Latin letter by glyphs that no longer copy
// out as digits. Falls back along GB/T 9704's faces to what is installed.
QFont reportFont(FontRole role, int size, bool bold = false);

// The same with the Chinese family first: for runs of Chinese alone, whose “quotes”, — and … must
// be full-width.
QFont chineseFont(FontRole role, int size, bool bold = false);

// How much smaller Latin letters are set so that their weight matches the Chinese beside them; 1
// for Times New Roman and its likes, less for the wide faces that stand in for it.
qreal latinScale(FontRole role);

// Whether one installed family stands in for both 楷体 and 仿宋: headings then need weight to tell
// them from the text.
bool kaiLooksLikeBody();

// "仿宋: Noto Serif CJK SC" and so on, one entry a role: says which installed family was used where
// the standard's own face is missing.
QStringList fontsUsed();

} // namespace ui
