// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet_layout.h"

namespace models {

// A list of another purpose with the columns of one that is imported: 跟岗名单 has 姓名 and 学校 as
// a teacher roster has.
struct ForeignList
{
    const char *id;      // "shadowing": what BookKind::refuses names
    const char *title;   // English source text in context "ForeignList"
    const char *words;   // of its titles, separated by blanks
    const char *notWith; // words of a title that is none of these lists all the same
    const char *instead; // English source text: what the program has for it
};

// THE TABLE OF FOREIGN LISTS.
//
// To add one: a line here, and its id in `refuses` of every kind of workbook that it may be taken
// for. To teach another word of a title: the line's `words`.
const QList<ForeignList> &foreignLists();

// Why a sheet is not taken for what its columns say: its title, else its tab, else the name of its
// file, or sessions without a date in its header, tell that it is a foreign list that the kind
// refuses. The message names the list and what to do; empty: the sheet is taken.
QString refusalOf(const Sheet &sheet, const SheetLayout &layout, const QString &fileName);

} // namespace models
