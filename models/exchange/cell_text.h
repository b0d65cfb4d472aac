// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace models {

// Rewrites a number as it stands in a file to its shortest exact form (12.50 → 12.5, 1E3 → 1000).
// From 10^15 on it stays as it is. False, and `number` unchanged, when it is no number.
bool normaliseNumber(std::string &number);

// Rewrites a serial day number to ISO 8601: 2023-09-01, 2023-09-01T08:30:00, or 08:30:00 for a time
// without a day. Days count from 1900-01-00 with Excel's false 1900-02-29, or from 1904-01-01.
// False, and `number` unchanged, when it is no date before the year 10000.
bool serialToDate(std::string &number, bool date1904);

// Rewrites a day fraction to hours, minutes and seconds; the hours run on past 24. False, and
// `number` unchanged, when it is negative or beyond 10,000 years.
bool serialToDuration(std::string &number);

// Brings an ISO 8601 text of a cell of type "d" to the form of serialToDate.
void normaliseIsoDate(std::string &text);

// Replaces _xHHHH_ escapes (ECMA-376 part 1, 22.9.2.19 ST_Xstring) from `from` on by the characters
// that they stand for. Half a surrogate pair stays as it is.
void decodeEscapes(std::string &text, std::size_t from = 0);

} // namespace models
