// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_charts.h"

#include "models/report/docx_page.h"

namespace models {

ChartSize docxChartSize(const ChartSpec &chart)
{
    return chartSize(chart, docx_page::textWidth / 20.0);
}

QByteArray writeDocxCharts(PackageWriter &package, const QList<const ChartSpec *> &charts)
{
    const ChartPlace place{QStringLiteral("数据"), 0};
    QByteArray relations;
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const ChartSpec &chart = *charts[i];
        const ChartData data(chart);
        const QByteArray number = QByteArray::number(i + 1);
        const QString name = QStringLiteral("chart%1").arg(i + 1);
        const ChartParts parts = chartParts(chart, data, place, docxChartSize(chart), "rId1");
        QByteArray own =
            PackageWriter::relation("rId1", "package", "../embeddings/chart" + number + ".xlsx");
        package.writeXml(QStringLiteral("word/charts/%1.xml").arg(name), parts.chart);
        if (!parts.shapes.isEmpty()) {
            own += PackageWriter::relation("rIdShapes", "chartUserShapes",
                                           "../drawings/shapes" + number + ".xml");
            package.writeXml(QStringLiteral("word/drawings/shapes%1.xml").arg(i + 1), parts.shapes);
        }
        package.writeXml(QStringLiteral("word/charts/_rels/%1.xml.rels").arg(name),
                         PackageWriter::relations(own));
        package.writePart(QStringLiteral("word/embeddings/%1.xlsx").arg(name),
                          chartWorkbook(data, place));
        relations +=
            PackageWriter::relation("rIdChart" + number, "chart", "charts/chart" + number + ".xml");
    }
    return relations;
}

QByteArray docxChartTypes(const QList<const ChartSpec *> &charts)
{
    QByteArray types;
    const auto add = [&](const QByteArray &part, const char *kind) {
        types += "<Override PartName=\"/word/" + part +
                 ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml." +
                 kind + "+xml\"/>";
    };
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        add("charts/chart" + number, "chart");
        if (charts[i]->target)
            add("drawings/shapes" + number, "chartshapes");
    }
    return types;
}

} // namespace models
