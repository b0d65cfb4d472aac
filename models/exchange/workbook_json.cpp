// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbook_json.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstdio>

namespace models {

namespace {

constexpr qsizetype flushSize = 256 << 10;

void appendString(QByteArray &out, std::string_view utf8)
{
    out += '"';
    for (const char sign : utf8) {
        if (sign == '"' || sign == '\\') {
            out += '\\';
            out += sign;
        } else if (sign == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(sign) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(sign));
            out += escape;
        } else {
            out += sign;
        }
    }
    out += '"';
}

class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &out) : m_out(out) {}

    bool write(const Workbook &book)
    {
        m_buffer = "{\"sheets\":[";
        for (std::size_t i = 0; i < book.sheets.size(); ++i) {
            m_buffer += i ? ",\n" : "\n";
            if (!writeSheet(book.sheets[i]))
                return false;
        }
        m_buffer += "\n]}\n";
        return flush();
    }

private:
    bool writeSheet(const Sheet &sheet)
    {
        m_buffer += "{\"name\":";
        appendString(m_buffer, sheet.name().toStdString());
        m_buffer += ",\"rows\":[";
        for (int row = 0; row < sheet.rowCount(); ++row) {
            m_buffer += row ? ",\n[" : "\n[";
            for (int column = 0; column < sheet.columnCount(row); ++column) {
                if (column)
                    m_buffer += ',';
                appendString(m_buffer, sheet.utf8(row, column));
            }
            m_buffer += ']';
            if (m_buffer.size() >= flushSize && !flush())
                return false;
        }
        m_buffer += "]}";
        return true;
    }
    bool flush()
    {
        const bool whole = m_out.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return whole;
    }

    QIODevice &m_out;
    QByteArray m_buffer;
};

} // namespace

Result<void> writeWorkbookJson(const Workbook &book, QIODevice &out)
{
    if (!JsonWriter(out).write(book))
        return fail(ErrorCode::Environment,
                    QCoreApplication::translate("WorkbookJsonText",
                                                "The table could not be written out. "
                                                "Please check the space on the disk."),
                    out.errorString());
    return {};
}

} // namespace models
