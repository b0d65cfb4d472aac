// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheet_builder.h"
#include "models/exchange/xml_stream.h"

#include <vector>

namespace models {

// The text of one string item (ECMA-376 CT_Rst), of a shared string or of a cell that holds its
// own: plain or in rich text runs, without phonetic guides. Fed with the elements inside the item.
class StringItem
{
public:
    void begin() { m_text.clear(); }
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    // False when the item grows beyond what a cell can hold.
    bool addText(std::string_view utf8);
    // The finished text, escapes decoded.
    const std::string &finish();

private:
    std::string m_text;
    int m_phonetic = 0; // depth of rPh
    bool m_inText = false;
};

// The strings of a book that its sheets refer to by number.
class SharedStrings
{
public:
    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const;
    SharedPlace &place(std::size_t index) { return m_places[index]; }
    void append(std::string_view utf8);

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
    std::vector<SharedPlace> m_places;
};

// The texts of a shared strings part, in its order. Errors: as parseXml; Input when there are too
// many.
Result<SharedStrings> readSharedStrings(ZipPackage &package, const QString &part,
                                        ReadContext &context);

} // namespace models
