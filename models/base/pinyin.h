// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// How a name is found and sorted: "zhangwei" and "zw" for 张伟. Surnames follow their reading as a
// surname (单 shan, 曾 zeng, 仇 qiu, 区 ou, 尉迟 yuchi), ü is "v" (吕 lv). Other letters and digits
// stay, lower-cased; everything else is dropped.
struct Pinyin
{
    QString full;
    QString initials;
};

// The reading of a person's name: the longest matching surname first, then character by character.
Pinyin namePinyin(const QString &name);

// The reading of any other text (a school, a subject): no surname rules.
Pinyin textPinyin(const QString &text);

} // namespace models
