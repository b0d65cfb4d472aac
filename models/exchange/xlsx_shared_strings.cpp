// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_shared_strings.h"

#include "models/exchange/cell_text.h"

namespace models {

namespace {

struct SharedStringsText
{
    Q_DECLARE_TR_FUNCTIONS(SharedStringsText)
};

class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings &strings, ReadBudget &budget)
        : m_strings(strings), m_budget(budget)
    {
    }

    void startElement(std::string_view name, XmlAttributes, int depth) override
    {
        if (m_inItem)
            m_item.startElement(name);
        else if (depth == 1 && name != "sst")
            stop(damagedBook(SharedStringsText::tr(
                "The part that should hold the texts holds something else.")));
        else if (depth == 2 && name == "si") {
            m_inItem = true;
            m_item.begin();
        }
    }
    void endElement(std::string_view name, int depth) override
    {
        if (!m_inItem)
            return;
        if (depth > 2)
            return m_item.endElement(name);
        m_inItem = false;
        const std::string &text = m_item.finish();
        m_budget.textBytes -= qint64(text.size());
        if (m_budget.textBytes < 0 || m_strings.size() >= maxStrings)
            return stop(
                fail(ErrorCode::Input,
                     SharedStringsText::tr(
                         "The workbook holds too many texts (20 million, or 512 MB). Please "
                         "split it into several files.")));
        m_strings.append(text);
    }
    void text(std::string_view utf8) override
    {
        if (m_inItem && !m_item.addText(utf8))
            stop(damagedBook(
                SharedStringsText::tr(
                    "The shared text number %1 holds more than the 32,767 characters that "
                    "a cell can hold.")
                    .arg(m_strings.size())));
    }

private:
    static constexpr std::size_t maxStrings = 20'000'000;
    SharedStrings &m_strings;
    ReadBudget &m_budget;
    StringItem m_item;
    bool m_inItem = false;
};

} // namespace

void StringItem::startElement(std::string_view name)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void StringItem::endElement(std::string_view name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_inText = false;
}

bool StringItem::addText(std::string_view utf8)
{
    if (!m_inText)
        return true;
    m_text.append(utf8);
    return m_text.size() <= std::size_t(maxCellBytes) * 7; // an escape takes seven bytes
}

const std::string &StringItem::finish()
{
    decodeEscapes(m_text);
    return m_text;
}

std::string_view SharedStrings::at(std::size_t index) const
{
    const std::uint32_t begin = index ? m_ends[index - 1] : 0;
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

void SharedStrings::append(std::string_view utf8)
{
    m_text.append(utf8);
    m_ends.push_back(std::uint32_t(m_text.size()));
    m_places.emplace_back();
}

Result<SharedStrings> readSharedStrings(ZipPackage &package, const QString &part,
                                        ReadContext &context)
{
    SharedStrings strings;
    SharedStringsHandler handler(strings, context.budget);
    if (auto parsed = parseXml(package, part, handler, context); !parsed)
        return parsed.failure();
    return strings;
}

} // namespace models
