// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace models {

// Whether a UTF-16 unit belongs to a Chinese character: the unified blocks, 〇, or half of a pair
// outside the BMP (where names have only Chinese characters and emoji). For scanning cells fast.
constexpr bool isHan(char16_t unit)
{
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) ||
           unit == 0x3007 || (unit >= 0xD800 && unit <= 0xDFFF);
}
inline bool isHan(QChar unit)
{
    return isHan(unit.unicode());
}

// Traditional characters as simplified ones, one for one, for keys that shall meet. Not for
// showing: 乾 and 著 have two readings each. By ICU's Traditional-Simplified; returns the same
// string when nothing changes.
QString simplified(const QString &text);

// Whether the character opens or closes a remark: ( [ { 【 〔 ［ and their closing forms, also
// full-width.
bool isOpeningBracket(QChar character);
bool isClosingBracket(QChar character);

// `text` without brackets and what they hold; an unclosed bracket reaches to the end.
QString withoutBrackets(const QString &text);

} // namespace models
