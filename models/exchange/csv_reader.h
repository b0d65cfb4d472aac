// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet_builder.h"

namespace models {

// Cuts text separated by `separator` (one character, of any length in UTF-8) into fields by RFC
// 4180: quoted fields may hold separators, line breaks and doubled quotes; lines end in LF, CRLF or
// CR. A quote that does not open a whole quoted field is text like any other, so that a stray one
// never swallows the fields after it.
class CsvCursor
{
public:
    enum class End { Separator, Record, Text };

    CsvCursor(std::string_view text, std::string_view separator);

    // The next field, valid until the next call, and what ended it.
    End next(std::string_view &field);
    bool atEnd() const { return m_at == m_text.size(); }
    std::size_t position() const { return m_at; }

private:
    // Where the field that goes on at `from` ends, looking no further than `limit`.
    std::size_t plainEnd(std::size_t from, std::size_t limit) const;
    End endAt(std::size_t at);
    bool readQuoted();

    std::string_view m_text;
    std::string_view m_separator;
    std::size_t m_at = 0;
    std::string m_field;
};

// The separator that makes the first records of `text` the most even: comma, tab, semicolon,
// vertical bar or full-width comma; comma when there is none.
std::string_view sniffSeparator(std::string_view text);

// Reads a table in text form into one sheet without a name; all cells are text. A first line
// "sep=;" sets the separator and is no row. Errors: Input, naming the row or cell; Cancelled.
Result<Sheet> readCsv(std::string_view utf8, ReadContext &context);

} // namespace models
