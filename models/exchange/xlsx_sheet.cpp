// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_sheet.h"

#include "models/exchange/cell_text.h"

#include <charconv>

namespace models {

namespace {

struct XlsxSheetText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheetText)
};

// What a sentence shows of a value from the file, which may be long.
QString excerpt(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size())).left(40);
}

// Where in the worksheet the parser is; elements that are not looked at are skipped whole.
enum class Where { Worksheet, SheetData, Row, Cell, Value, Formula, Inline, MergeCells };

// The attribute t of a cell (ST_CellType).
enum class CellType { Number, SharedString, String, InlineString, Boolean, Error, Date };

class SheetHandler : public XmlHandler
{
public:
    SheetHandler(QString part, XlsxBook &book, SheetBuilder &builder)
        : m_part(std::move(part)), m_book(book), m_builder(builder)
    {
    }

    void startElement(std::string_view name, XmlAttributes attributes, int depth) override;
    void endElement(std::string_view name, int depth) override;
    void text(std::string_view utf8) override;

    bool sawSheetData() const { return m_sawSheetData; }

private:
    void startInWorksheet(std::string_view name, int depth);
    void startInCell(std::string_view name);
    void startRow(XmlAttributes attributes);
    void startCell(XmlAttributes attributes);
    bool placeCell(const char *reference);
    void setStyle(const char *style);
    void setType(const char *type);
    void endCell();
    void addFormulaWithoutValue();
    void addSharedString();
    void addNumber();
    void addBoolean();
    void add(CellKind kind, std::string_view utf8)
    {
        if (!m_builder.add(m_row, m_column, kind, utf8))
            stop(m_builder.failure());
    }
    void addMergedRange(XmlAttributes attributes);
    void damaged(const QString &what) { stop(damagedBook(what, m_part)); }
    QString place() const { return m_builder.place(m_row, m_column); }

    const QString m_part;
    XlsxBook &m_book;
    SheetBuilder &m_builder;

    Where m_where = Where::Worksheet;
    int m_skip = 0; // depth inside an element that is not looked at
    bool m_sawSheetData = false;
    int m_row = -1;
    bool m_rowIsKnown = false; // the row element said its number, or a cell of it did
    int m_column = -1;
    CellType m_type = CellType::Number;
    NumberFormat m_format = NumberFormat::Plain;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    std::string m_value;
    std::string m_formula;
    StringItem m_inline;
};

void SheetHandler::startElement(std::string_view name, XmlAttributes attributes, int depth)
{
    if (m_skip) {
        ++m_skip;
        return;
    }
    switch (m_where) {
    case Where::Worksheet:
        return startInWorksheet(name, depth);
    case Where::SheetData:
        if (name == "row")
            return startRow(attributes);
        break;
    case Where::Row:
        if (name == "c")
            return startCell(attributes);
        break;
    case Where::Cell:
        return startInCell(name);
    case Where::Inline:
        return m_inline.startElement(name);
    case Where::MergeCells:
        if (name == "mergeCell")
            addMergedRange(attributes);
        break;
    case Where::Value:
    case Where::Formula:
        break;
    }
    m_skip = 1;
}

void SheetHandler::startInWorksheet(std::string_view name, int depth)
{
    if (depth == 1) {
        if (name != "worksheet")
            damaged(XlsxSheetText::tr("The part %1 should be a worksheet but is something else.")
                        .arg(m_part));
    } else if (name == "sheetData") {
        m_sawSheetData = true;
        m_where = Where::SheetData;
    } else if (name == "mergeCells") {
        m_where = Where::MergeCells;
    } else {
        m_skip = 1;
    }
}

void SheetHandler::startInCell(std::string_view name)
{
    if (name == "v") {
        if (m_hasValue)
            damaged(XlsxSheetText::tr("The cell %1 holds two values.").arg(place()));
        m_hasValue = true;
        m_where = Where::Value;
    } else if (name == "f") {
        m_hasFormula = true;
        m_where = Where::Formula;
    } else if (name == "is") {
        m_inline.begin();
        m_where = Where::Inline;
    } else {
        m_skip = 1;
    }
}

void SheetHandler::endElement(std::string_view name, int)
{
    if (m_skip) {
        --m_skip;
        return;
    }
    switch (m_where) {
    case Where::Value:
    case Where::Formula:
        m_where = Where::Cell;
        break;
    case Where::Cell:
        endCell();
        m_where = Where::Row;
        break;
    case Where::Row:
        m_where = Where::SheetData;
        break;
    case Where::Inline:
        if (name == "is")
            m_where = Where::Cell;
        else
            m_inline.endElement(name);
        break;
    case Where::SheetData:
    case Where::MergeCells:
        m_where = Where::Worksheet;
        break;
    case Where::Worksheet:
        break;
    }
}

void SheetHandler::text(std::string_view utf8)
{
    if (m_skip)
        return;
    bool fits = true;
    if (m_where == Where::Value) {
        m_value.append(utf8);
        fits = m_value.size() <= std::size_t(maxCellBytes) * 7; // an escape takes seven bytes
    } else if (m_where == Where::Inline) {
        fits = m_inline.addText(utf8);
    } else if (m_where == Where::Formula && m_formula.size() < std::size_t(maxCellCharacters)) {
        m_formula.append(utf8);
    }
    if (!fits)
        damaged(XlsxSheetText::tr(
                    "The cell %1 holds more than the 32,767 characters that a cell can hold.")
                    .arg(place()));
}

void SheetHandler::startRow(XmlAttributes attributes)
{
    m_where = Where::Row;
    m_column = -1;
    ++m_row;
    const char *number = attributes.find("r");
    m_rowIsKnown = number != nullptr;
    if (!number)
        return;
    int row = 0;
    const char *const end = number + std::char_traits<char>::length(number);
    const auto parsed = std::from_chars(number, end, row);
    if (parsed.ptr != end || parsed.ec != std::errc() || row < 1 || row > maxRows)
        return damaged(
            XlsxSheetText::tr("The part %1 has a row numbered “%2”; rows go from 1 to 1,048,576.")
                .arg(m_part, excerpt(number)));
    if (row - 1 < m_row)
        return damaged(
            XlsxSheetText::tr("In the part %1 the row %2 stands twice or out of its order.")
                .arg(m_part, QString::number(row)));
    m_row = row - 1;
}

void SheetHandler::startCell(XmlAttributes attributes)
{
    m_where = Where::Cell;
    m_hasValue = false;
    m_hasFormula = false;
    m_type = CellType::Number;
    m_format = NumberFormat::Plain;
    m_value.clear();
    m_formula.clear();
    m_inline.begin();
    ++m_column;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const char *name = pair[0];
        if (name[0] == '\0' || name[1] != '\0')
            continue;
        if (name[0] == 'r' && !placeCell(pair[1]))
            return damaged(
                XlsxSheetText::tr("The part %1 has a cell “%2” in row %3, where it cannot stand.")
                    .arg(m_part, excerpt(pair[1]), QString::number(m_row + 1)));
        if (name[0] == 's')
            setStyle(pair[1]);
        else if (name[0] == 't')
            setType(pair[1]);
    }
}

bool SheetHandler::placeCell(const char *reference)
{
    const auto cell = cellPlace(reference);
    if (!cell || cell->row >= maxRows || cell->column >= maxColumns || cell->column < m_column)
        return false;
    if (!m_rowIsKnown && cell->row >= m_row) {
        m_row = cell->row;
        m_rowIsKnown = true;
    }
    m_column = cell->column;
    return cell->row == m_row;
}

void SheetHandler::setStyle(const char *style)
{
    std::size_t index = 0;
    std::from_chars(style, style + std::char_traits<char>::length(style), index);
    if (index < m_book.formats.size())
        m_format = m_book.formats[index];
}

void SheetHandler::setType(const char *type)
{
    const std::string_view name(type);
    if (name == "s")
        m_type = CellType::SharedString;
    else if (name == "str")
        m_type = CellType::String;
    else if (name == "n")
        m_type = CellType::Number;
    else if (name == "inlineStr")
        m_type = CellType::InlineString;
    else if (name == "b")
        m_type = CellType::Boolean;
    else if (name == "e")
        m_type = CellType::Error;
    else if (name == "d")
        m_type = CellType::Date;
    else
        damaged(XlsxSheetText::tr("The cell %1 is of the unknown type “%2”.")
                    .arg(place(), excerpt(type)));
}

void SheetHandler::endCell()
{
    if (m_hasFormula && m_value.empty() && m_type != CellType::String &&
        m_type != CellType::InlineString)
        return addFormulaWithoutValue();
    switch (m_type) {
    case CellType::Number:
        return addNumber();
    case CellType::SharedString:
        return addSharedString();
    case CellType::String:
        decodeEscapes(m_value);
        return add(CellKind::Text, m_value);
    case CellType::InlineString: {
        // Some programs give a value to a cell that says that its text is inline.
        const std::string &text = m_inline.finish();
        return add(CellKind::Text, text.empty() ? m_value : text);
    }
    case CellType::Boolean:
        return addBoolean();
    case CellType::Error:
        return add(CellKind::Error, m_value);
    case CellType::Date:
        normaliseIsoDate(m_value);
        return add(CellKind::Date, m_value);
    }
}

void SheetHandler::addFormulaWithoutValue()
{
    m_formula.insert(0, 1, '=');
    add(CellKind::Error, m_formula);
}

void SheetHandler::addSharedString()
{
    if (!m_hasValue)
        return;
    std::size_t index = 0;
    const char *const end = m_value.data() + m_value.size();
    const auto parsed = std::from_chars(m_value.data(), end, index);
    if (parsed.ptr != end || parsed.ec != std::errc() || index >= m_book.strings.size())
        return damaged(
            XlsxSheetText::tr(
                "The cell %1 refers to the shared text number “%2”, but the workbook has "
                "%3 shared texts.")
                .arg(place(), excerpt(m_value), QString::number(m_book.strings.size())));
    if (!m_builder.addShared(m_row, m_column, m_book.strings.at(index),
                             m_book.strings.place(index)))
        stop(m_builder.failure());
}

void SheetHandler::addNumber()
{
    if (m_format == NumberFormat::Date && serialToDate(m_value, m_book.date1904))
        return add(CellKind::Date, m_value);
    if (m_format == NumberFormat::Duration && serialToDuration(m_value))
        return add(CellKind::Date, m_value);
    const bool isNumber = normaliseNumber(m_value);
    add(isNumber ? CellKind::Number : CellKind::Text, m_value);
}

void SheetHandler::addBoolean()
{
    if (m_value == "1" || m_value == "0" || m_value == "true" || m_value == "false")
        m_value = m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
    add(CellKind::Boolean, m_value);
}

void SheetHandler::addMergedRange(XmlAttributes attributes)
{
    const char *reference = attributes.find("ref");
    const std::string_view text = reference ? reference : "";
    const std::size_t colon = text.find(':');
    const auto first = cellPlace(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cellPlace(text.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return damaged(XlsxSheetText::tr("The part %1 merges the cells “%2”, which is no range.")
                           .arg(m_part, excerpt(text)));
    if (!m_builder.addMerged({first->row, first->column, last->row, last->column}))
        stop(m_builder.failure());
}

} // namespace

Result<void> readXlsxSheet(ZipPackage &package, const QString &part, XlsxBook &book,
                           SheetBuilder &builder, ReadContext &context)
{
    SheetHandler handler(part, book, builder);
    if (auto parsed = parseXml(package, part, handler, context); !parsed)
        return parsed;
    if (!handler.sawSheetData())
        return damagedBook(
            XlsxSheetText::tr("The part %1 should be a worksheet but has no cells section.")
                .arg(part));
    return {};
}

} // namespace models
