// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template_charts.h"

#include "models/exchange/drawing_units.h"
#include "models/exchange/zip_package.h"
#include "models/report/docx_charts.h"
#include "models/report/docx_page.h"
#include "models/report/docx_table.h"
#include "models/report/docx_text.h"
#include "models/report/matrix_table.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

namespace models {

TemplateCharts::TemplateCharts(const ChartSource &source, QStringList names)
    : m_source(source), m_names(std::move(names))
{
}

void TemplateCharts::beginPart(const QString &part, int width)
{
    m_part = part;
    m_width = width;
}

QString TemplateCharts::freeName(const QString &pattern)
{
    int number = m_drawn;
    while (m_names.contains(pattern.arg(number), Qt::CaseInsensitive))
        ++number;
    m_names << pattern.arg(number);
    return m_names.last();
}

static QByteArray override(const QString &part, const char *type)
{
    return "<Override PartName=\"/" + part.toUtf8() + "\" ContentType=\"" + type + "\"/>";
}

#define OFFICE "application/vnd.openxmlformats-officedocument."

// Writes the chart's parts; the w:drawing that shows it.
QByteArray TemplateCharts::native(const ChartSpec &spec)
{
    ++m_drawn;
    const ChartPlace place{QStringLiteral("数据"), 0};
    const ChartData data(spec);
    const ChartSize size = chartSize(spec, m_width / 20.0);
    const ChartParts made = chartParts(spec, data, place, size, "rId1");
    const QString chart = freeName(QStringLiteral("word/charts/chart%1.xml"));
    const QString book = freeName(QStringLiteral("word/embeddings/chart%1.xlsx"));
    QByteArray own = PackageWriter::relation("rId1", "package", '/' + book.toUtf8());
    m_types += override(chart, OFFICE "drawingml.chart+xml") +
               override(book, OFFICE "spreadsheetml.sheet");
    if (!made.shapes.isEmpty()) {
        const QString shapes = freeName(QStringLiteral("word/drawings/shapes%1.xml"));
        own += PackageWriter::relation("rIdShapes", "chartUserShapes", '/' + shapes.toUtf8());
        m_types += override(shapes, OFFICE "drawingml.chartshapes+xml");
        m_parts << std::pair(shapes, kXmlDeclaration + made.shapes);
    }
    m_parts << std::pair(chart, kXmlDeclaration + made.chart)
            << std::pair(
                   QStringLiteral("word/charts/_rels/%1.rels").arg(QFileInfo(chart).fileName()),
                   kXmlDeclaration + PackageWriter::relations(own))
            << std::pair(book, chartWorkbook(data, place));
    const QByteArray number = QByteArray::number(m_drawn);
    m_relations[m_part] +=
        PackageWriter::relation("rIdFilledChart" + number, "chart", '/' + chart.toUtf8());
    return "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
           "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "
           "cx=\"" +
           emu(size.width) + "\" cy=\"" + emu(size.height) +
           "\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"" +
           QByteArray::number(90000 + m_drawn) + "\" name=\"图 " + number + "\" descr=\"" +
           xmlText(spec.title + QLatin1Char('\n') + spec.subtitle) +
           "\"/><wp:cNvGraphicFramePr/><a:graphic "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData "
           "uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
           "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
           "r:id=\"rIdFilledChart" +
           number + "\"/></a:graphicData></a:graphic></wp:inline>";
}

// The table without the styles of our own documents, which a template does not have: what they say
// stands in the table itself.
static QByteArray withoutStyles(const QByteArray &table)
{
    QString xml = QString::fromUtf8(table);
    static const QRegularExpression style(QStringLiteral("<w:tblStyle [^>]*/>"));
    xml.remove(style);
    QString borders;
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        borders += QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" "
                                  "w:color=\"auto\"/>")
                       .arg(QLatin1String(side));
    xml.replace(QLatin1String("<w:tblLayout"),
                QStringLiteral("<w:tblBorders>%1</w:tblBorders><w:tblLayout").arg(borders));
    static const QRegularExpression paragraph(
        QStringLiteral("<w:pStyle w:val=\"Cell(Header|Number|\\w*)\"/>(.*?)(<w:rPr>|</w:pPr>)"));
    qsizetype at = 0;
    for (auto match = paragraph.match(xml); match.hasMatch(); match = paragraph.match(xml, at)) {
        const QString kind = match.captured(1);
        const QString align = kind == QLatin1String("Header")   ? QStringLiteral("center")
                              : kind == QLatin1String("Number") ? QStringLiteral("right")
                                                                : QStringLiteral("left");
        const QString own = match.captured(2) + QStringLiteral("<w:jc w:val=\"%1\"/>").arg(align) +
                            match.captured(3);
        at = match.capturedStart() + own.size();
        xml.replace(match.capturedStart(), match.capturedLength(), own);
    }
    return xml.toUtf8();
}

// A heat map, for which Word has no chart: its finding, and a table with shaded cells.
static QByteArray shadedTable(const ChartSpec &spec, int width)
{
    const TableBlock table = matrixTable(spec);
    QBuffer unused;
    PackageWriter package(unused);
    writeDocxTable(package, table, fitDocxTable(table, width),
                   [&spec](qsizetype row, qsizetype column) {
                       return column > 0 ? matrixFill(spec, column - 1, row) : QByteArray();
                   });
    return docxParagraph({.keepNext = true, .align = "center", .bold = true}, spec.title) +
           withoutStyles(std::exchange(package.out(), {})) + docxParagraph({}, spec.subtitle);
}

TemplateDrawing TemplateCharts::drawing(const QString &chart)
{
    const ChartSpec spec = makeChart(chart, m_source, Language::Chinese);
    if (isNativeChart(spec))
        return {.inLine = native(spec)};
    TemplateDrawing drawing;
    drawing.text = spec.title; // which says so where there is nothing to draw
    if (!spec.series.isEmpty())
        drawing.block = shadedTable(spec, m_width);
    return drawing;
}

// Puts elements at the end of a part's root; a part without content becomes a set of relations.
static Result<QByteArray> appended(const QByteArray &bytes, const QString &part,
                                   QByteArray elements)
{
    auto document = parseXmlTree(bytes, part);
    if (!document)
        return document.failure();
    for (XmlNode &root : document->children) {
        if (root.kind != XmlNode::Kind::Element)
            continue;
        const qsizetype colon = root.name.indexOf(':');
        if (colon > 0) // its namespace has a prefix, which ours need then too
            elements.replace("<Relationship ", '<' + root.name.left(colon + 1) + "Relationship ")
                .replace("<Override ", '<' + root.name.left(colon + 1) + "Override ");
        const QByteArray own = root.end.isEmpty()
                                   ? QByteArray()
                                   : xmlBytes(root).mid(root.bytes.size()).chopped(root.end.size());
        setXmlContent(root, own + elements);
    }
    return xmlBytes(*document);
}

Result<void> TemplateCharts::addTo(QHash<QString, QByteArray> &written,
                                   const std::function<Result<QByteArray>(const QString &)> &part)
{
    for (auto each = m_relations.begin(); each != m_relations.end(); ++each) {
        const qsizetype slash = each.key().lastIndexOf(QLatin1Char('/')) + 1;
        const QString name = each.key().left(slash) + QStringLiteral("_rels/") +
                             each.key().mid(slash) + QStringLiteral(".rels");
        if (!m_names.contains(name, Qt::CaseInsensitive)) {
            m_parts << std::pair(name, kXmlDeclaration + PackageWriter::relations(each.value()));
            continue;
        }
        const auto old = part(name);
        const auto now = old ? appended(*old, name, each.value()) : old;
        if (!now)
            return now.failure();
        written.insert(name, *now);
    }
    if (m_types.isEmpty())
        return {};
    const auto old = part(kContentTypesPart);
    const auto now = old ? appended(*old, kContentTypesPart, m_types) : old;
    if (!now)
        return now.failure();
    written.insert(kContentTypesPart, *now);
    return {};
}

} // namespace models
