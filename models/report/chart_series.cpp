// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart_series.h"

#include "models/exchange/package_writer.h"
#include "models/figures/chart_colours.h"

#include <cmath>

namespace models {

namespace {

// What a label takes its text from: Microsoft's extension of 2013, which LibreOffice reads too.
// Others show the text that stands in the field.
constexpr const char *kLabelExtension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
constexpr const char *kRangeExtension = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
#define CHART_2012 "xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\""

QByteArray hex(unsigned colour)
{
    return QByteArray::number(colour & 0xffffff, 16).rightJustified(6, '0').toUpper();
}

QByteArray value(const char *name, const QByteArray &value)
{
    return QByteArray("<c:") + name + " val=\"" + value + "\"/>";
}

QByteArray number(const char *name, qint64 n)
{
    return value(name, QByteArray::number(n));
}

QByteArray textCache(const QStringList &texts)
{
    QByteArray result = number("ptCount", texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        result += "<c:pt idx=\"" + QByteArray::number(i) + "\"><c:v>" + xmlText(texts[i]) +
                  "</c:v></c:pt>";
    return result;
}

QByteArray name(const ChartScene &scene, int column)
{
    return "<c:tx><c:strRef><c:f>" + chartHeaderCell(scene.place, column) + "</c:f><c:strCache>" +
           textCache({scene.data.columns[column].header}) + "</c:strCache></c:strRef></c:tx>";
}

QByteArray categoriesAndValues(const ChartScene &scene, int column)
{
    const ChartColumn &values = scene.data.columns[column];
    const QStringList &categories = scene.data.columns.first().texts;
    QByteArray points;
    for (qsizetype i = 0; i < values.values.size(); ++i)
        if (!std::isnan(values.values[i]))
            points += "<c:pt idx=\"" + QByteArray::number(i) + "\"><c:v>" +
                      exactNumber(values.values[i]) + "</c:v></c:pt>";
    return "<c:cat><c:strRef><c:f>" + chartRange(scene.place, 0, categories.size()) +
           "</c:f><c:strCache>" + textCache(categories) + "</c:strCache></c:strRef></c:cat>" +
           "<c:val><c:numRef><c:f>" + chartRange(scene.place, column, categories.size()) +
           "</c:f><c:numCache><c:formatCode>" + (values.percent ? "0.00%" : "General") +
           "</c:formatCode>" + number("ptCount", categories.size()) + points +
           "</c:numCache></c:numRef></c:val>";
}

QByteArray shows(bool showsValue)
{
    return "<c:showLegendKey val=\"0\"/><c:showVal val=\"" + QByteArray(showsValue ? "1" : "0") +
           "\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
           "<c:showBubbleSize val=\"0\"/>";
}

QByteArray labelExtension(const QByteArray &content)
{
    return QByteArray("<c:extLst><c:ext uri=\"") + kLabelExtension + "\" " CHART_2012 ">" +
           content + "</c:ext></c:extLst>";
}

// A label whose text comes from a cell.
QByteArray cellLabel(qsizetype index, const QString &text, const QByteArray &place, int letter,
                     unsigned ink)
{
    const QByteArray look = "<a:rPr lang=\"zh-CN\" sz=\"" + QByteArray::number(letter) + "\">" +
                            solidFill(ink) + "</a:rPr>";
    const QByteArray digits =
        QByteArray::number(0x1000 + index, 16).rightJustified(12, '0').toUpper();
    return "<c:dLbl>" + number("idx", index) +
           "<c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:lstStyle/><a:p><a:fld "
           "id=\"{5A6E1F30-0000-4000-8000-" +
           digits + "}\" type=\"CELLRANGE\">" + look + "<a:pPr/><a:t>" + xmlText(text) +
           "</a:t></a:fld><a:endParaRPr lang=\"zh-CN\"/></a:p></c:rich></c:tx>" +
           value("dLblPos", place) + shows(false) +
           labelExtension("<c15:dlblFieldTable/><c15:showDataLabelsRange val=\"1\"/>") +
           "</c:dLbl>";
}

// Texts of cells as labels where the spec has its own; else the values.
QByteArray labels(const ChartScene &scene, int index, const QByteArray &place, unsigned ink)
{
    const int column = scene.data.labelColumns[index];
    QByteArray result = "<c:dLbls>";
    if (column >= 0) {
        const QStringList &texts = scene.data.columns[column].texts;
        for (qsizetype i = 0; i < texts.size(); ++i)
            result += cellLabel(i, texts[i], place, scene.letter, ink);
    }
    const bool stacked = scene.spec.kind == ChartKind::StackedBars;
    const QByteArray format = stacked ? QByteArray("#,##0;;;") : valueFormat(scene);
    result += "<c:numFmt formatCode=\"" + format + "\" sourceLinked=\"0\"/>" +
              "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
              chartText(scene.letter, ink, true) + value("dLblPos", place) + shows(column < 0);
    if (column >= 0)
        result += labelExtension("<c15:showDataLabelsRange val=\"1\"/>");
    return result + "</c:dLbls>";
}

// The cells of the labels and what they say.
QByteArray labelRange(const ChartScene &scene, int index)
{
    const int column = scene.data.labelColumns[index];
    if (column < 0)
        return {};
    const QStringList &texts = scene.data.columns[column].texts;
    return QByteArray("<c:extLst><c:ext uri=\"") + kRangeExtension +
           "\" " CHART_2012 "><c15:datalabelsRange><c15:f>" +
           chartRange(scene.place, column, texts.size()) + "</c15:f><c15:dlblRangeCache>" +
           textCache(texts) + "</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>";
}

// What is not known is hatched.
QByteArray fillOf(ColourRole role)
{
    if (role != ColourRole::Unknown)
        return "<c:spPr>" + solidFill(roleFill(role)) + "</c:spPr>";
    return "<c:spPr><a:pattFill prst=\"ltUpDiag\"><a:fgClr><a:srgbClr val=\"" + hex(kChartHatch) +
           "\"/></a:fgClr><a:bgClr><a:srgbClr val=\"" + hex(roleFill(role)) +
           "\"/></a:bgClr></a:pattFill><a:ln w=\"6350\">" + solidFill(kChartHatch) +
           "</a:ln></c:spPr>";
}

QByteArray begin(const ChartScene &scene, int order, int column)
{
    return "<c:ser>" + number("idx", order) + number("order", order) + name(scene, column);
}

} // namespace

QByteArray solidFill(unsigned colour)
{
    return "<a:solidFill><a:srgbClr val=\"" + hex(colour) + "\"/></a:solidFill>";
}

QByteArray chartText(int size, unsigned colour, bool oneLine)
{
    return "<c:txPr><a:bodyPr" + QByteArray(oneLine ? " wrap=\"none\"" : "") +
           "/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"" + QByteArray::number(size) + "\" b=\"0\">" +
           solidFill(colour) + "</a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
}

QByteArray valueFormat(const ChartScene &scene)
{
    if (scene.spec.percent)
        return "0.00%";
    for (const ChartSeries &series : scene.spec.series)
        for (const double one : series.values)
            if (!std::isnan(one) && one != std::floor(one))
                return "#,##0.00";
    return "#,##0";
}

QByteArray barSeries(const ChartScene &scene, int index)
{
    const ChartSeries &series = scene.spec.series[index];
    const bool stacked = scene.spec.kind == ChartKind::StackedBars;
    QByteArray result =
        begin(scene, index, index + 1) + fillOf(series.role) + "<c:invertIfNegative val=\"0\"/>";
    for (qsizetype i = 0; i < std::min(series.roles.size(), scene.spec.categories.size()); ++i)
        if (series.roles[i] != series.role)
            result += "<c:dPt>" + number("idx", i) +
                      "<c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>" +
                      fillOf(series.roles[i]) + "</c:dPt>";
    result += stacked ? labels(scene, index, "ctr", inkFor(roleFill(series.role)))
                      : labels(scene, index, "outEnd", kChartText);
    return result + categoriesAndValues(scene, index + 1) + labelRange(scene, index) + "</c:ser>";
}

QByteArray lineSeries(const ChartScene &scene, int index)
{
    const unsigned colour = roleFill(scene.spec.series[index].role);
    return begin(scene, index, index + 1) + "<c:spPr><a:ln w=\"28575\" cap=\"rnd\">" +
           solidFill(colour) + "<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/>" +
           "<c:size val=\"7\"/><c:spPr>" + solidFill(colour) + "<a:ln w=\"9525\">" +
           solidFill(0xffffff) + "</a:ln></c:spPr></c:marker>" +
           labels(scene, index, "t", kChartText) + categoriesAndValues(scene, index + 1) +
           "<c:smooth val=\"0\"/>" + labelRange(scene, index) + "</c:ser>";
}

} // namespace models
