// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_writer.h"

#include "models/exchange/package_writer.h"
#include "models/exchange/xlsx_drawing.h"
#include "models/exchange/xlsx_formats.h"

#include <QCoreApplication>
#include <QHash>

namespace models {

namespace {

#define SPREADSHEET "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define OFFICE_RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE_RELATIONS "http://schemas.openxmlformats.org/package/2006/relationships"

} // namespace

class XlsxWriter::Private
{
public:
    template <class Place>
    Private(Place &place, const QString &documentTitle)
        : package(place), buffer(package.out()), title(documentTitle)
    {
    }

    void endRow()
    {
        if (rowOpen)
            buffer += "</row>\n";
        rowOpen = false;
        package.drain();
    }

    void endSheet()
    {
        if (sheets.isEmpty())
            return;
        endRow();
        buffer += "</sheetData>";
        if (isProtected)
            buffer += "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" "
                      "formatColumns=\"0\" formatRows=\"0\"/>";
        if (filter)
            buffer += "<autoFilter ref=\"" + address(*filter) + "\"/>";
        writeMerges();
        for (const auto &[range, colour] : std::as_const(shades))
            buffer += "<conditionalFormatting sqref=\"" + address(range) + "\">" +
                      colourScale(colour) + "</conditionalFormatting>";
        writeLimits();
        writeLinks();
        buffer +=
            "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" "
            "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" "
            "fitToHeight=\"0\"/><headerFooter>" +
            (header.isEmpty() ? QByteArray()
                              : "<oddHeader>&amp;R" + xmlText(header) + "</oddHeader>") +
            "<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>";
        if (!charts.isEmpty())
            buffer += "<drawing r:id=\"rId1\"/>";
        buffer += "</worksheet>";
        package.endPart();
        names += definedNames();
        if (!charts.isEmpty())
            chartTypes += writeXlsxCharts(package, int(sheets.size()), charts, chartCount);
        chartCount += int(charts.size());
        charts.clear();
        shades.clear();
        filter.reset();
    }

    void writeMerges()
    {
        if (merges.isEmpty())
            return;
        buffer += "<mergeCells count=\"" + QByteArray::number(merges.size()) + "\">";
        for (const MergedRange &range : std::as_const(merges))
            buffer += "<mergeCell ref=\"" + address(range) + "\"/>";
        buffer += "</mergeCells>";
        merges.clear();
    }

    // White for nothing to `colour` for the most.
    static QByteArray colourScale(unsigned colour)
    {
        return "<cfRule type=\"colorScale\" priority=\"1\"><colorScale><cfvo type=\"num\" "
               "val=\"0\"/><cfvo type=\"max\"/><color rgb=\"FFFFFFFF\"/><color rgb=\"FF" +
               QByteArray::number(colour, 16).rightJustified(6, '0').toUpper() +
               "\"/></colorScale></cfRule>";
    }

    void writeLinks()
    {
        if (links.isEmpty())
            return;
        buffer += "<hyperlinks>";
        for (const auto &[cell, sheet] : std::as_const(links))
            buffer += "<hyperlink ref=\"" + cell + "\" location=\"" + xmlText(inQuotes(sheet)) +
                      "!A1\"/>";
        buffer += "</hyperlinks>";
        links.clear();
    }

    // What Excel looks up by name: the rows that each printed page begins with, the filter.
    QByteArray definedNames() const
    {
        const QByteArray begin =
            "\" localSheetId=\"" + QByteArray::number(sheets.size() - 1) + "\"";
        const QByteArray sheet = xmlText(inQuotes(sheets.last())) + "!";
        QByteArray result;
        if (filter)
            result += "<definedName name=\"_xlnm._FilterDatabase" + begin + " hidden=\"1\">" +
                      sheet + fixedAddress(*filter) + "</definedName>";
        if (titleRows > 0)
            result += "<definedName name=\"_xlnm.Print_Titles" + begin + ">" + sheet + "$1:$" +
                      QByteArray::number(titleRows) + "</definedName>";
        return result;
    }

    void writeLimits()
    {
        if (limits.isEmpty())
            return;
        buffer += "<dataValidations count=\"" + QByteArray::number(limits.size()) + "\">";
        for (const Limit &limit : std::as_const(limits))
            buffer += "<dataValidation type=\"decimal\" allowBlank=\"1\" showErrorMessage=\"1\" "
                      "error=\"" +
                      xmlText(limit.message.left(225)) + "\" sqref=\"" + address(limit.range) +
                      "\"><formula1>0</formula1><formula2>" + exactNumber(limit.most) +
                      "</formula2></dataValidation>";
        buffer += "</dataValidations>";
        limits.clear();
    }

    static QString inQuotes(QString sheet)
    {
        return QLatin1Char('\'') + sheet.replace(QLatin1Char('\''), QLatin1String("''")) +
               QLatin1Char('\'');
    }

    static QByteArray address(const MergedRange &range)
    {
        return address(range.firstRow, range.firstColumn) + ":" +
               address(range.lastRow, range.lastColumn);
    }

    // $A$3:$F$40
    static QByteArray fixedAddress(const MergedRange &range)
    {
        const auto fixed = [](int row, int column) {
            return "$" + models::columnLetters(column) + "$" + QByteArray::number(row + 1);
        };
        return fixed(range.firstRow, range.firstColumn) + ":" +
               fixed(range.lastRow, range.lastColumn);
    }

    static QByteArray address(int row, int column)
    {
        return models::columnLetters(column) + QByteArray::number(row + 1);
    }

    // <c r="D17" s="3" …: what every cell begins with.
    void beginCell(int column, int format)
    {
        while (knownLetters.size() <= column)
            knownLetters.append(models::columnLetters(int(knownLetters.size())));
        buffer += "<c r=\"";
        buffer += knownLetters[column];
        buffer += rowDigits;
        buffer += "\" s=\"";
        buffer += QByteArray::number(format + 1);
    }

    void writeStrings()
    {
        package.beginPart(QStringLiteral("xl/sharedStrings.xml"));
        buffer += kXmlDeclaration;
        buffer += "<sst xmlns=\"" SPREADSHEET "\" count=\"" + QByteArray::number(stringUses) +
                  "\" uniqueCount=\"" + QByteArray::number(strings.size()) + "\">";
        for (const QString &text : std::as_const(strings)) {
            const bool keep =
                text.front().isSpace() || text.back().isSpace() || text.contains(QLatin1Char('\n'));
            buffer += keep ? "<si><t xml:space=\"preserve\">" : "<si><t>";
            buffer += workbookText(text);
            buffer += "</t></si>";
            package.drain();
        }
        buffer += "</sst>";
        package.endPart();
    }

    void writeBook()
    {
        QByteArray types, tabs, relations;
        for (int i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            types +=
                "<Override PartName=\"/xl/worksheets/sheet" + number +
                ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
                "worksheet+xml\"/>";
            tabs += "<sheet name=\"" + xmlText(sheets[i]) + "\" sheetId=\"" + number +
                    "\" r:id=\"rId" + number + "\"/>";
            relations += "<Relationship Id=\"rId" + number +
                         "\" Type=\"" OFFICE_RELATIONS "/worksheet\" Target=\"worksheets/sheet" +
                         number + ".xml\"/>";
        }
        const auto relation = [](qsizetype id, const QByteArray &kind, const QByteArray &target) {
            return "<Relationship Id=\"rId" + QByteArray::number(id) +
                   "\" Type=\"" OFFICE_RELATIONS "/" + kind + "\" Target=\"" + target + "\"/>";
        };
        relations += relation(sheets.size() + 1, "styles", "styles.xml") +
                     relation(sheets.size() + 2, "sharedStrings", "sharedStrings.xml");
        const QByteArray defined =
            names.isEmpty() ? QByteArray() : "<definedNames>" + names + "</definedNames>";
        package.writeXml(QStringLiteral("xl/workbook.xml"),
                         "<workbook xmlns=\"" SPREADSHEET "\" xmlns:r=\"" OFFICE_RELATIONS
                         "\"><sheets>" +
                             tabs + "</sheets>" + defined + "</workbook>");
        package.writeXml(QStringLiteral("xl/_rels/workbook.xml.rels"),
                         "<Relationships xmlns=\"" PACKAGE_RELATIONS "\">" + relations +
                             "</Relationships>");
        package.writeXml(QStringLiteral("xl/styles.xml"), "<styleSheet xmlns=\"" SPREADSHEET "\">" +
                                                              formatElements(formats) +
                                                              "</styleSheet>");
        package.writeXml(
            QStringLiteral("docProps/core.xml"),
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
            "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
                xmlText(title) + "</dc:title></cp:coreProperties>");
        package.writeXml(
            QStringLiteral("_rels/.rels"),
            "<Relationships xmlns=\"" PACKAGE_RELATIONS "\">" +
                relation(1, "officeDocument", "xl/workbook.xml") +
                "<Relationship Id=\"rId2\" Type=\"" PACKAGE_RELATIONS
                "/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        package.writeXml(QStringLiteral("[Content_Types].xml"), contentTypes(types + chartTypes));
    }

    static QByteArray contentTypes(const QByteArray &sheetTypes)
    {
        const QByteArray main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
               "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
               "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
               "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
               main + "sheet.main+xml\"/>" + sheetTypes +
               "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + main +
               "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + main +
               "sharedStrings+xml\"/><Override PartName=\"/docProps/core.xml\" "
               "ContentType=\"application/"
               "vnd.openxmlformats-package.core-properties+xml\"/></Types>";
    }

    PackageWriter package;
    QByteArray &buffer; // the package's
    QString title, fileName, header;
    QByteArray rowDigits;
    QStringList sheets;
    QList<XlsxFormat> formats;
    QList<QByteArray> knownLetters;
    QHash<QString, qsizetype> stringIndex;
    QStringList strings;
    qint64 stringUses = 0;
    struct Limit
    {
        MergedRange range;
        double most = 0;
        QString message;
    };
    QList<MergedRange> merges;
    QList<Limit> limits;
    QList<std::pair<MergedRange, unsigned>> shades;
    QList<std::pair<QByteArray, QString>> links; // from a cell to a sheet
    std::optional<MergedRange> filter;
    QList<XlsxChart> charts; // of the sheet at work
    int chartCount = 0;      // of the sheets before
    QByteArray chartTypes;   // of the parts of charts so far
    QByteArray names;        // definedNames of the sheets so far
    int titleRows = 0;
    bool isProtected = false;
    int row = 0;
    bool rowOpen = false;
};

QByteArray columnLetters(int column)
{
    QByteArray name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(char('A' + (left - 1) % 26));
    return name;
}

XlsxWriter::XlsxWriter(const QString &path, const QString &title) : d(new Private(path, title))
{
    d->fileName = path;
}

XlsxWriter::XlsxWriter(QIODevice &device, const QString &title) : d(new Private(device, title)) {}

XlsxWriter::~XlsxWriter() = default;

int XlsxWriter::format(const XlsxFormat &format)
{
    const qsizetype found = d->formats.indexOf(format);
    if (found >= 0)
        return int(found);
    d->formats.append(format);
    return int(d->formats.size()) - 1;
}

// Rows and columns that stay in sight.
static QByteArray pane(const XlsxFixed &fixed, const QByteArray &topLeft)
{
    const char *place = fixed.rows && fixed.columns ? "bottomRight"
                        : fixed.rows                ? "bottomLeft"
                                                    : "topRight";
    QByteArray element = "<sheetViews><sheetView workbookViewId=\"0\"><pane";
    if (fixed.columns)
        element += " xSplit=\"" + QByteArray::number(fixed.columns) + "\"";
    if (fixed.rows)
        element += " ySplit=\"" + QByteArray::number(fixed.rows) + "\"";
    return element + " topLeftCell=\"" + topLeft + "\" activePane=\"" + place +
           "\" state=\"frozen\"/></sheetView></sheetViews>";
}

void XlsxWriter::beginSheet(const QString &name, const QList<double> &widths,
                            const XlsxFixed &fixed)
{
    d->endSheet();
    d->sheets.append(name);
    d->row = 0;
    d->package.beginPart(QStringLiteral("xl/worksheets/sheet%1.xml").arg(d->sheets.size()));
    d->buffer += kXmlDeclaration;
    d->isProtected = fixed.isProtected;
    d->titleRows = fixed.onEachPage ? fixed.rows : 0;
    d->buffer += "<worksheet xmlns=\"" SPREADSHEET "\" xmlns:r=\"" OFFICE_RELATIONS
                 "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
    if (fixed.rows || fixed.columns)
        d->buffer += pane(fixed, Private::address(fixed.rows, fixed.columns));
    d->buffer += "<sheetFormatPr defaultRowHeight=\"15\"/>";
    if (!widths.isEmpty()) {
        d->buffer += "<cols>";
        for (int i = 0; i < widths.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            d->buffer += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
                         exactNumber(widths[i]) + "\" customWidth=\"1\"/>";
        }
        d->buffer += "</cols>";
    }
    d->buffer += "<sheetData>\n";
}

void XlsxWriter::beginRow(double height)
{
    d->endRow();
    d->rowDigits = QByteArray::number(++d->row);
    d->buffer += "<row r=\"" + d->rowDigits + "\"";
    if (height > 0)
        d->buffer += " ht=\"" + exactNumber(height) + "\" customHeight=\"1\"";
    d->buffer += ">";
    d->rowOpen = true;
}

void XlsxWriter::text(int column, const QString &text, int format)
{
    if (text.isEmpty())
        return blank(column, format);
    auto found = d->stringIndex.constFind(text);
    if (found == d->stringIndex.constEnd()) {
        found = d->stringIndex.insert(text, d->strings.size());
        d->strings.append(text);
    }
    ++d->stringUses;
    d->beginCell(column, format);
    d->buffer += "\" t=\"s\"><v>";
    d->buffer += QByteArray::number(*found);
    d->buffer += "</v></c>";
}

void XlsxWriter::number(int column, double value, int format)
{
    d->beginCell(column, format);
    d->buffer += "\"><v>";
    d->buffer += exactNumber(value);
    d->buffer += "</v></c>";
}

void XlsxWriter::date(int column, QDate date, int format)
{
    number(column, double(QDate(1899, 12, 30).daysTo(date)), format);
}

void XlsxWriter::blank(int column, int format)
{
    d->beginCell(column, format);
    d->buffer += "\"/>";
}

void XlsxWriter::sum(int column, int firstColumn, int lastColumn, double value, int format)
{
    d->beginCell(column, format);
    d->buffer += "\"><f>SUM(" + Private::address(d->row - 1, firstColumn) + ":" +
                 Private::address(d->row - 1, lastColumn) + ")</f><v>" + exactNumber(value) +
                 "</v></c>";
}

void XlsxWriter::limit(const MergedRange &range, double most, const QString &message)
{
    d->limits.append({range, most, message});
}

void XlsxWriter::merge(const MergedRange &range)
{
    d->merges.append(range);
}

void XlsxWriter::filter(const MergedRange &range)
{
    d->filter = range;
}

void XlsxWriter::shade(const MergedRange &range, unsigned colour)
{
    d->shades.append({range, colour});
}

void XlsxWriter::link(int column, const QString &sheet)
{
    d->links.append({models::columnLetters(column) + d->rowDigits, sheet});
}

void XlsxWriter::chart(const XlsxChart &chart)
{
    d->charts.append(chart);
}

void XlsxWriter::pageHeader(const QString &text)
{
    d->header = QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

Result<void> XlsxWriter::finish()
{
    d->endSheet();
    d->writeStrings();
    d->writeBook();
    if (!d->package.close())
        return fail(ErrorCode::Environment,
                    QCoreApplication::translate(
                        "XlsxWriter",
                        "The workbook %1 could not be written. Please check that the folder "
                        "may be written to and has enough free space.")
                        .arg(d->fileName),
                    QStringLiteral("zip error %1").arg(d->package.zipError()));
    return {};
}

} // namespace models
