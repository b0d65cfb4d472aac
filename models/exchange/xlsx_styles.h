// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xml_stream.h"

#include <vector>

namespace models {

// What a number format makes of a cell's number.
enum class NumberFormat : std::uint8_t { Plain, Date, Duration };

// What a format code (ECMA-376 part 1, 18.8.31) such as yyyy"年"m"月"d"日";@ makes of a number,
// judged by its first section. Letters in quotes, brackets and after a backslash do not count, and
// a code with # or ? is never a date.
NumberFormat classifyFormatCode(const QString &code);

// The same for a format number that needs no code, with the East Asian dates 27–36 and 50–58.
NumberFormat classifyBuiltinFormat(int id);

// The NumberFormat of each cell style (index in cellXfs) of a styles part.
Result<std::vector<NumberFormat>> readStyles(ZipPackage &package, const QString &part,
                                             ReadContext &context);

} // namespace models
