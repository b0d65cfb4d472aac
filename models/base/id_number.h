// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/partial_date.h"
#include "models/base/result.h"

#include <QString>

namespace models {

// A citizen identity number (公民身份号码, GB 11643-1999): 18 characters, the last a check digit.
// Sensitive personal data: never log it, never show more than masked().
struct IdNumber
{
    QString digits; // 17 digits and 0–9 or X; empty: not recorded

    bool isEmpty() const { return digits.isEmpty(); }
    bool operator==(const IdNumber &) const = default;
    PartialDate birth() const;
    bool isMale() const;
};

// Reads an ID number from a cell: full-width forms, blanks and a leading apostrophe are forgiven,
// x becomes X, 15-digit numbers of before 2000 are upgraded. Errors (Input): wrong length, wrong
// check digit, impossible birth date, or digits lost because the cell held a number (`isNumber`, or
// text like 3.40222E+17, or 18 digits ending in 000 of a number cell): the value cannot be
// repaired. The message never quotes the number.
Result<IdNumber> parseIdNumber(const QString &text, bool isNumber = false);

// The check character for 17 digits by ISO 7064 MOD 11-2.
QChar idCheckCharacter(const QString &first17);

} // namespace models
