// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_reader.h"

#include "models/exchange/xlsx_relations.h"
#include "models/exchange/xlsx_sheet.h"

namespace models {

namespace {

struct XlsxReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReaderText)
};

// One line of the workbook part's list of sheets.
struct SheetEntry
{
    QString name;
    QString relation;
    bool hidden = false;
};

class WorkbookHandler : public XmlHandler
{
public:
    void startElement(std::string_view name, XmlAttributes attributes, int depth) override
    {
        if (depth == 1 && name != "workbook")
            return stop(
                damagedBook(XlsxReaderText::tr("The main part of the file is not a workbook.")));
        // By depth: extensions have elements of the same names.
        if (name == "workbookPr" && depth == 2) {
            const char *date1904Value = attributes.find("date1904");
            const std::string_view value = date1904Value ? date1904Value : "";
            date1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheets" && depth == 2) {
            m_inSheets = true;
        } else if (name == "sheet" && m_inSheets && depth == 3) {
            addSheet(attributes);
        }
    }
    void endElement(std::string_view, int depth) override
    {
        if (depth == 2)
            m_inSheets = false;
    }

    bool date1904 = false;
    std::vector<SheetEntry> sheets;

private:
    void addSheet(XmlAttributes attributes)
    {
        const char *name = attributes.find("name");
        const char *relation = attributes.find("id");
        const char *state = attributes.find("state");
        if (relation && *relation == '\0')
            return; // Excel's mark of a Visual Basic module, which has no cells
        if (!name || !relation)
            return stop(damagedBook(
                XlsxReaderText::tr("The workbook lists a worksheet without name or content.")));
        sheets.push_back({QString::fromUtf8(name).left(200), QString::fromUtf8(relation),
                          state && std::string_view(state) != "visible"});
    }

    bool m_inSheets = false;
};

// What else is a zip, each with its own way out.
QString foreignPackage(ZipPackage &package, ReadContext &context)
{
    QByteArray type;
    if (package.has(QStringLiteral("mimetype")))
        type = readPart(package, QStringLiteral("mimetype"), context, 256).value_or(QByteArray());
    if (type.contains("opendocument.spreadsheet"))
        return XlsxReaderText::tr(
            "This is an OpenDocument spreadsheet (.ods). Please open it in WPS, Excel or "
            "LibreOffice, save it as .xlsx and read that file.");
    if (type.contains("opendocument"))
        return XlsxReaderText::tr(
            "This is an OpenDocument file but not a spreadsheet. Please choose a workbook in "
            "the .xlsx format.");
    if (package.has(QStringLiteral("xl/workbook.bin")))
        return XlsxReaderText::tr(
            "This is a binary workbook (.xlsb). Please open it in WPS or Excel, save it as .xlsx "
            "and read that file.");
    if (package.has(QStringLiteral("word/document.xml")))
        return XlsxReaderText::tr(
            "This is a Word document. Please copy its table into a new workbook, save it as "
            ".xlsx and read that file.");
    if (package.has(QStringLiteral("ppt/presentation.xml")))
        return XlsxReaderText::tr(
            "This is a presentation. Please choose a workbook in the .xlsx format.");
    if (!package.has(kContentTypesPart) && !package.has(QStringLiteral("xl/workbook.xml")))
        return XlsxReaderText::tr(
            "This is a zip archive but not a workbook. Please unpack it and choose the workbook "
            "inside.");
    return {};
}

const Relation *findKind(const QHash<QString, Relation> &relations, QStringView kind)
{
    for (const Relation &relation : relations)
        if (relation.kind == kind)
            return &relation;
    return nullptr;
}

// The name of the workbook part.
Result<QString> findWorkbook(ZipPackage &package, ReadContext &context)
{
    if (const QString foreign = foreignPackage(package, context); !foreign.isEmpty())
        return fail(ErrorCode::Input, foreign);
    const auto roots = readRelations(package, {}, context);
    if (!roots)
        return roots.failure();
    if (const Relation *document = findKind(*roots, u"officeDocument"))
        return document->target;
    return damagedBook(XlsxReaderText::tr("The part _rels/.rels does not name a workbook."));
}

class WorkbookReading
{
public:
    WorkbookReading(ZipPackage &package, ReadContext &context)
        : m_package(package), m_context(context)
    {
    }

    Result<std::vector<Sheet>> run();

private:
    Result<void> readWorkbook();
    Result<void> readCommonParts();
    Result<Sheet> readSheet(const SheetEntry &entry, const QString &part, std::uint32_t number);
    // The part of a sheet; null for one that is a chart, a dialog or a macro and has no cells.
    Result<QString> sheetPart(const SheetEntry &entry) const;
    void countBytes();

    ZipPackage &m_package;
    ReadContext &m_context;
    WorkbookHandler m_workbook;
    QHash<QString, Relation> m_relations;
    XlsxBook m_book;
};

Result<void> WorkbookReading::readWorkbook()
{
    const auto part = findWorkbook(m_package, m_context);
    if (!part)
        return part.failure();
    if (auto parsed = parseXml(m_package, *part, m_workbook, m_context); !parsed)
        return parsed;
    m_book.date1904 = m_workbook.date1904;
    if (m_workbook.sheets.empty())
        return damagedBook(XlsxReaderText::tr("The part %1 lists no worksheets.").arg(*part));
    auto relations = readRelations(m_package, *part, m_context);
    if (!relations)
        return relations.failure();
    m_relations = std::move(*relations);
    return {};
}

void WorkbookReading::countBytes()
{
    m_context.done = 0;
    for (const SheetEntry &entry : m_workbook.sheets)
        m_context.total += m_package.size(m_relations.value(entry.relation).target);
    for (const QStringView kind : {u"styles", u"sharedStrings"})
        if (const Relation *relation = findKind(m_relations, kind))
            m_context.total += m_package.size(relation->target);
}

Result<void> WorkbookReading::readCommonParts()
{
    if (const Relation *styles = findKind(m_relations, u"styles")) {
        auto formats = readStyles(m_package, styles->target, m_context);
        if (!formats)
            return formats.failure();
        m_book.formats = std::move(*formats);
    }
    if (const Relation *texts = findKind(m_relations, u"sharedStrings")) {
        auto strings = readSharedStrings(m_package, texts->target, m_context);
        if (!strings)
            return strings.failure();
        m_book.strings = std::move(*strings);
    }
    return {};
}

Result<QString> WorkbookReading::sheetPart(const SheetEntry &entry) const
{
    const auto relation = m_relations.constFind(entry.relation);
    if (relation == m_relations.constEnd())
        return damagedBook(
            XlsxReaderText::tr("The workbook lists the worksheet “%1” but does not hold it.")
                .arg(entry.name));
    return relation->kind == u"worksheet" ? relation->target : QString();
}

Result<Sheet> WorkbookReading::readSheet(const SheetEntry &entry, const QString &part,
                                         std::uint32_t number)
{
    SheetBuilder builder(entry.name, number, m_context.budget);
    builder.setHidden(entry.hidden);
    builder.setDate1904(m_book.date1904);
    m_context.step = XlsxReaderText::tr("Reading worksheet “%1”").arg(entry.name);
    if (auto read = readXlsxSheet(m_package, part, m_book, builder, m_context); !read)
        return read.failure();
    return builder.take();
}

Result<std::vector<Sheet>> WorkbookReading::run()
{
    m_context.step = XlsxReaderText::tr("Reading the workbook");
    if (auto read = readWorkbook(); !read)
        return read.failure();
    countBytes();
    if (auto read = readCommonParts(); !read)
        return read.failure();
    std::vector<Sheet> sheets;
    for (const SheetEntry &entry : m_workbook.sheets) {
        const auto part = sheetPart(entry);
        if (!part)
            return part.failure();
        if (part->isNull())
            continue;
        auto sheet = readSheet(entry, *part, std::uint32_t(sheets.size() + 1));
        if (!sheet)
            return sheet.failure();
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty())
        return fail(ErrorCode::Input,
                    XlsxReaderText::tr(
                        "The workbook has charts or macros only and no worksheet with cells."));
    return sheets;
}

} // namespace

Result<std::vector<Sheet>> readXlsx(QIODevice &device, ReadContext &context)
{
    auto package = ZipPackage::open(device);
    if (!package)
        return package.failure();
    return WorkbookReading(**package, context).run();
}

} // namespace models
