// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace models {

// A cell's text as a person meant it: full-width ASCII to half-width (but ，；！？ behind a Chinese
// character stay: there they are right), ideographic and no-break spaces, tabs and soft line breaks
// to one blank, zero-width and control characters to nothing, ends trimmed. GB18030 private-use
// code points U+E815–E864 and radicals copied from a PDF go back to the characters they stand for.
QString cleaned(const QString &text);

// cleaned(), for text that will be printed again: full-width brackets that were typed around
// Chinese stay, because official names have them (中国石油大学（北京）).
QString tidied(const QString &text);

// cleaned(), and what people write for "nothing": 无 — - / \ 空 暂无 null N/A become empty.
QString cleanedOrEmpty(const QString &text);

// A person's name to store and compare: no blanks inside a Chinese name (张 三 → 张三), one middle
// dot "·" for . • ‧ ・ ．in names of other scripts, trailing remarks (主持人), ★, (女) cut off.
QString cleanedName(const QString &text);

// What remains of a title when two spellings of it shall meet: cleaned, without blanks, brackets
// and their contents, line breaks, "*", "：" and lower case. 「*姓 名\n(必填)」 → 「姓名」.
QString headerKey(const QString &text);

// What remains of a school's name when 芜湖市繁昌区第一中学, 繁昌县第一中学 and 繁昌一中 shall
// meet: without the leading province, city, county or district, 第 and 级, with 中学/小学/幼儿园 in
// their short forms. Where nothing else tells schools apart (第一中学, 实验小学) the nearest
// district stays, without 区 or 县; 镇 and 乡 behind a town's name go. For comparing only, never
// shown or stored.
QString schoolKey(const QString &name);

// One cell that lists several names (张三、李四，王五/赵六) as names. "等5人" adds no name.
QStringList splitNames(const QString &text);

// `text` with every run of 11 or more digits (a phone, an identity number) masked(), for sentences
// that quote what stood in a cell: ····8000.
QString withoutLongNumbers(const QString &text);

// Why `text` looks damaged by a wrong encoding or a converter (锟斤拷, ä¸­, "?！", 漢字(hàn zì)),
// as a suggestion of the right text where one is safe; null when it looks sound. Never guesses: an
// empty, non-null string means "damaged, no safe repair".
QString mojibakeRepair(const QString &text);

// A number of a person as far as it may be shown: of a phone "····1234", of an identity number or
// anything else as long "····": district, birth date and the last four digits are the whole of it,
// and two of these stand beside it. Empty stays empty.
QString masked(const QString &number);

// The cells of a block that was copied from WPS or Excel, row by row: tabs between cells, line ends
// between rows, the last one of which ends nothing.
QList<QStringList> pastedRows(QString block);

} // namespace models
