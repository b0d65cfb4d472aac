// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// What somebody typed to find a name: what it is to be compared with.
struct TextMatch
{
    enum class Kind {
        Nothing,
        Letters,    // pinyin or initials; ü became v, blanks are gone
        Digits,     // at least four: a phone or a code
        Characters, // a name, or a part of it
    };
    Kind kind = Kind::Nothing;
    QString text;

    // With `text` the half-open range of everything that begins with it, as UTF-8 sorts.
    QString end() const;
};

// Reads what was typed. Blanks at the ends and full-width forms do not matter.
TextMatch textMatch(const QString &typed);

// What a text is sorted by among others: its pinyin, with digits by their number (2 before 10).
QString sortKey(const QString &text);

} // namespace models
