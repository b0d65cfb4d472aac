// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_drawing.h"

#include "models/exchange/drawing_units.h"

namespace models {

namespace {

QByteArray anchor(const XlsxChart &chart, int number)
{
    const QByteArray digits = QByteArray::number(number);
    return "<xdr:oneCellAnchor><xdr:from><xdr:col>" + QByteArray::number(chart.column) +
           "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + QByteArray::number(chart.row) +
           "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"" + emu(chart.width) +
           "\" cy=\"" + emu(chart.height) +
           "\"/><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" +
           QByteArray::number(number + 1) + "\" name=\"图 " + digits + "\" descr=\"" +
           xmlText(chart.description) +
           "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" "
           "y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData "
           "uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
           "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rId" +
           digits +
           "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>"
           "</xdr:oneCellAnchor>";
}

QByteArray typeOf(const QByteArray &part, const char *kind)
{
    return "<Override PartName=\"/xl/" + part +
           "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind + "+xml\"/>";
}

// The chart's part and what is drawn over it.
QByteArray writeChart(PackageWriter &package, const XlsxChart &chart, int number)
{
    const QByteArray name = "charts/chart" + QByteArray::number(number) + ".xml";
    package.writeXml(QStringLiteral("xl/") + QLatin1String(name), chart.part);
    QByteArray types = typeOf(name, "drawingml.chart");
    if (chart.shapes.isEmpty())
        return types;
    const QByteArray shapes = "drawings/shapes" + QByteArray::number(number) + ".xml";
    package.writeXml(QStringLiteral("xl/charts/_rels/chart%1.xml.rels").arg(number),
                     PackageWriter::relations(
                         PackageWriter::relation("rIdShapes", "chartUserShapes", "../" + shapes)));
    package.writeXml(QStringLiteral("xl/") + QLatin1String(shapes), chart.shapes);
    return types + typeOf(shapes, "drawingml.chartshapes");
}

} // namespace

QByteArray writeXlsxCharts(PackageWriter &package, int sheet, const QList<XlsxChart> &charts,
                           int before)
{
    const QByteArray drawing = "drawing" + QByteArray::number(sheet) + ".xml";
    package.writeXml(QStringLiteral("xl/worksheets/_rels/sheet%1.xml.rels").arg(sheet),
                     PackageWriter::relations(
                         PackageWriter::relation("rId1", "drawing", "../drawings/" + drawing)));
    QByteArray anchors, relations;
    QByteArray types = typeOf("drawings/" + drawing, "drawing");
    for (int i = 0; i < charts.size(); ++i) {
        anchors += anchor(charts[i], i + 1);
        const int number = before + i + 1;
        relations +=
            PackageWriter::relation("rId" + QByteArray::number(i + 1), "chart",
                                    "../charts/chart" + QByteArray::number(number) + ".xml");
        types += writeChart(package, charts[i], number);
    }
    package.writeXml(
        QStringLiteral("xl/drawings/") + QLatin1String(drawing),
        "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/"
        "spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
            anchors + "</xdr:wsDr>");
    package.writeXml(QStringLiteral("xl/drawings/_rels/") + QLatin1String(drawing) +
                         QStringLiteral(".rels"),
                     PackageWriter::relations(relations));
    return types;
}

} // namespace models
