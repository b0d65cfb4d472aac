// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xlsx_builder.h"

#include <QBuffer>
#include <QStringList>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace tests {

namespace {

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray mainNamespace =
    R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
const QByteArray relationTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationTypes + kind + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return declaration +
           R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           list + "</Relationships>";
}

} // namespace

XlsxBuilder &XlsxBuilder::addSheet(const QString &name, const QByteArray &content,
                                   const QByteArray &attributes)
{
    m_sheets.append({name, content, attributes});
    return *this;
}

XlsxBuilder &XlsxBuilder::addTextSheet(const QString &name, const QList<QStringList> &rows)
{
    QByteArray content = "<sheetData>";
    for (const QStringList &row : rows) {
        content += "<row>";
        for (const QString &cell : row)
            content += "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
        content += "</row>";
    }
    return addSheet(name, content + "</sheetData>");
}

XlsxBuilder &XlsxBuilder::setSharedStrings(const QStringList &texts)
{
    m_sharedItems.clear();
    for (const QString &text : texts)
        m_sharedItems += "<si><t>" + escaped(text) + "</t></si>";
    return *this;
}

XlsxBuilder &XlsxBuilder::setSharedStringItems(const QByteArray &items)
{
    m_sharedItems = items;
    return *this;
}

XlsxBuilder &XlsxBuilder::setFormatCodes(const QStringList &codes)
{
    QByteArray formats;
    QByteArray styles;
    for (int i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(200 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escaped(codes.at(i)) + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    m_styles = declaration + "<styleSheet " + mainNamespace + "><numFmts>" + formats +
               "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles +
               "</cellXfs></styleSheet>";
    return *this;
}

XlsxBuilder &XlsxBuilder::setDate1904()
{
    m_date1904 = true;
    return *this;
}

XlsxBuilder &XlsxBuilder::setPart(const QString &name, const QByteArray &content)
{
    m_own.append({name, content});
    return *this;
}

QList<XlsxBuilder::Part> XlsxBuilder::standardParts() const
{
    QList<Part> parts;
    parts << Part{
        QStringLiteral("[Content_Types].xml"),
        declaration +
            R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"};
    parts << Part{QStringLiteral("_rels/.rels"),
                  relations(relation("rId1", "officeDocument", "xl/workbook.xml"))};
    QByteArray list;
    QByteArray targets;
    for (int i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + escaped(m_sheets.at(i).name) + "\" sheetId=\"" + number +
                "\" r:id=\"rId" + number + "\" " + m_sheets.at(i).attributes + "/>";
        targets += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts << Part{QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                      declaration + "<worksheet " + mainNamespace + ">" + m_sheets.at(i).content +
                          "</worksheet>"};
    }
    if (!m_sharedItems.isNull()) {
        targets += relation("rIdT", "sharedStrings", "sharedStrings.xml");
        parts << Part{QStringLiteral("xl/sharedStrings.xml"),
                      declaration + "<sst " + mainNamespace + ">" + m_sharedItems + "</sst>"};
    }
    if (!m_styles.isNull()) {
        targets += relation("rIdS", "styles", "styles.xml");
        parts << Part{QStringLiteral("xl/styles.xml"), m_styles};
    }
    parts << Part{QStringLiteral("xl/workbook.xml"),
                  declaration + "<workbook " + mainNamespace + " xmlns:r=\"" +
                      relationTypes.chopped(1) + "\"><workbookPr" +
                      (m_date1904 ? " date1904=\"1\"" : "") + "/><sheets>" + list +
                      "</sheets></workbook>"};
    parts << Part{QStringLiteral("xl/_rels/workbook.xml.rels"), relations(targets)};
    return parts;
}

QByteArray XlsxBuilder::build() const
{
    QList<Part> parts = standardParts();
    for (const Part &own : m_own) {
        parts.removeIf([&](const Part &part) { return part.name == own.name; });
        if (!own.content.isNull())
            parts << own;
    }
    QList<std::pair<QString, QByteArray>> entries;
    for (const Part &part : parts)
        entries.append({part.name, part.content});
    return zipOf(entries);
}

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    const QDateTime early(QDate(2020, 1, 1), QTime(0, 0));
    for (const auto &[name, content] : parts) {
        QuaZipFile file(&zip);
        QuaZipNewInfo info(name);
        info.dateTime = early; // the same bytes every time
        if (!file.open(QIODevice::WriteOnly, info))
            return {};
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

} // namespace tests
