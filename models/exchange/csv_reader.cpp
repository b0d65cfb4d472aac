// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include <algorithm>
#include <map>

namespace models {

namespace {

constexpr std::size_t sampleSize = 64 << 10;
constexpr std::size_t progressStep = 64 << 10;

struct CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReaderText)
};

// How even the records of a sample are under one separator.
struct Evenness
{
    double share = 0; // of records that have the commonest number of fields, if that is above one
    int fields = 1;

    bool operator<(const Evenness &other) const
    {
        return share < other.share || (share == other.share && fields < other.fields);
    }
};

Evenness evenness(std::string_view sample, std::string_view separator)
{
    std::map<int, int> records; // by number of fields
    int all = 0;
    CsvCursor cursor(sample, separator);
    int fields = 0;
    bool blank = true;
    while (!cursor.atEnd()) {
        std::string_view field;
        const auto end = cursor.next(field);
        ++fields;
        blank = blank && field.empty();
        if (end == CsvCursor::End::Separator)
            continue;
        if (!blank) {
            ++records[fields];
            ++all;
        }
        fields = 0;
        blank = true;
    }
    Evenness best;
    for (const auto &[count, frequency] : records)
        if (count > 1 && double(frequency) / all >= best.share)
            best = {double(frequency) / all, count};
    return best;
}

// A line "sep=;" that tells the separator; taken off `text`.
std::string_view takeDeclaredSeparator(std::string_view &text)
{
    const std::size_t end = text.find_first_of("\r\n");
    if (end == std::string_view::npos || text.substr(0, 4) != "sep=" || end != 5)
        return {};
    const std::string_view separator = text.substr(4, 1);
    text.remove_prefix(text.substr(5, 2) == "\r\n" ? 7 : 6);
    return separator;
}

} // namespace

CsvCursor::CsvCursor(std::string_view text, std::string_view separator)
    : m_text(text), m_separator(separator)
{
}

std::size_t CsvCursor::plainEnd(std::size_t from, std::size_t limit) const
{
    const char first = m_separator.front();
    for (std::size_t at = from; at < m_text.size() && at < limit; ++at) {
        const char sign = m_text[at];
        if (sign == '\n' || sign == '\r')
            return at;
        if (sign == first && m_text.compare(at, m_separator.size(), m_separator) == 0)
            return at;
    }
    return std::min(limit, m_text.size());
}

CsvCursor::End CsvCursor::endAt(std::size_t at)
{
    if (at == m_text.size()) {
        m_at = at;
        return End::Text;
    }
    if (m_text[at] == '\r' || m_text[at] == '\n') {
        m_at = at + (m_text.substr(at, 2) == "\r\n" ? 2 : 1);
        return End::Record;
    }
    m_at = at + m_separator.size();
    return End::Separator;
}

bool CsvCursor::readQuoted()
{
    m_field.clear();
    std::size_t at = m_at + 1;
    for (;;) {
        const std::size_t quote = m_text.find('"', at);
        if (quote == std::string_view::npos)
            return false;
        m_field.append(m_text.substr(at, quote - at));
        at = quote + 1;
        if (at == m_text.size() || m_text[at] != '"')
            break;
        m_field += '"';
        ++at;
    }
    if (plainEnd(at, at + 1) != at)
        return false;
    m_at = at;
    return true;
}

CsvCursor::End CsvCursor::next(std::string_view &field)
{
    if (m_at < m_text.size() && m_text[m_at] == '"' && readQuoted()) {
        field = m_field;
        return endAt(m_at);
    }
    const std::size_t end = plainEnd(m_at, m_text.size());
    field = m_text.substr(m_at, end - m_at);
    return endAt(end);
}

std::string_view sniffSeparator(std::string_view text)
{
    std::string_view sample = text.substr(0, sampleSize);
    // Whole lines only, unless there is but one.
    if (sample.size() < text.size())
        if (const std::size_t lastBreak = sample.find_last_of("\r\n");
            lastBreak != std::string_view::npos)
            sample = sample.substr(0, lastBreak + 1);
    std::string_view best = ",";
    Evenness most;
    for (const std::string_view separator : {",", "\t", ";", "|", "，"}) {
        const Evenness found = evenness(sample, separator);
        if (most < found) {
            most = found;
            best = separator;
        }
    }
    return best;
}

// ="110105…" is how Excel is made to leave a long number alone.
static std::string_view unwrapped(std::string_view field)
{
    if (field.size() < 3 || field.substr(0, 2) != "=\"" || field.back() != '"')
        return field;
    const std::string_view inside = field.substr(2, field.size() - 3);
    return inside.find('"') == std::string_view::npos ? inside : field;
}

Result<Sheet> readCsv(std::string_view utf8, ReadContext &context)
{
    context.step = CsvReaderText::tr("Reading the table");
    context.total = qint64(utf8.size());
    std::string_view separator = takeDeclaredSeparator(utf8);
    if (separator.empty())
        separator = sniffSeparator(utf8);
    SheetBuilder builder({}, 1, context.budget);
    builder.reserveText(utf8.size());
    CsvCursor cursor(utf8, separator);
    std::size_t reported = 0;
    int row = 0;
    int column = 0;
    while (!cursor.atEnd()) {
        std::string_view field;
        const CsvCursor::End end = cursor.next(field);
        if (!builder.add(row, column, CellKind::Text, unwrapped(field)))
            return builder.failure();
        column = end == CsvCursor::End::Separator ? column + 1 : 0;
        row += end == CsvCursor::End::Record;
        if (cursor.position() - reported >= progressStep) {
            if (!context.advance(qint64(cursor.position() - reported)))
                return cancelledReading();
            reported = cursor.position();
        }
    }
    return builder.take();
}

} // namespace models
