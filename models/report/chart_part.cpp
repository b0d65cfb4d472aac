// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart_part.h"

#include "models/exchange/package_writer.h"
#include "models/figures/chart_colours.h"
#include "models/report/chart_series.h"
#include "models/report/chart_target.h"
#include "models/report/column_widths.h"

#include <cmath>

namespace models {

namespace {

// All in points.
constexpr double titleLetter = 11;
constexpr double axisRow = 15; // numbers or names along an axis
constexpr double legendRow = 20;
constexpr double targetRow = 13;
constexpr double standingHeight = 230; // of columns and lines
constexpr double mostHeight = 555;     // a page holds it with a heading
constexpr double leastBar = 9;
constexpr double likedBar = 16;

constexpr const char *kAxes = "<c:axId val=\"1\"/><c:axId val=\"2\"/>";

bool isHorizontal(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Bars || spec.kind == ChartKind::StackedBars;
}

bool hasLegend(const ChartSpec &spec)
{
    return spec.series.size() > 1;
}

double titleHeight(const ChartSpec &spec, double width)
{
    // LibreOffice gives a title less than the whole width.
    const double lines = std::ceil(emWidth(spec.title) * titleLetter / (width * 0.8));
    return lines * titleLetter * 1.4 + 16 + (spec.target && isHorizontal(spec) ? targetRow : 0);
}

// Below the plot: numbers, the axis' title, the legend.
double footHeight(const ChartSpec &spec)
{
    return axisRow + (spec.valueTitle.isEmpty() || !isHorizontal(spec) ? 6 : axisRow + 4) +
           (hasLegend(spec) ? legendRow : 0);
}

double barHeight(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Bars && spec.series.size() > 1
               ? 11.0 * double(spec.series.size()) + 6
               : likedBar;
}

double longest(const QStringList &texts)
{
    double most = 0;
    for (const QString &text : texts)
        most = std::max(most, emWidth(text));
    return most;
}

// Where the bars are, so that every program leaves the same room for names and labels.
ChartPlot plotOf(const ChartScene &scene)
{
    const ChartSpec &spec = scene.spec;
    const double letter = scene.letter / 100.0;
    const auto [width, height] = scene.size;
    double left = 44;
    double right = 14;
    if (isHorizontal(spec)) {
        left = std::min(longest(spec.categories) * letter * 1.05 + 12, width * 0.4);
        double widest = spec.kind == ChartKind::Bars ? 4 : 0;
        for (const ChartSeries &series : spec.series)
            if (spec.kind == ChartKind::Bars)
                widest = std::max(widest, longest(series.labels));
        right = std::min(widest * letter * 1.1 + 10, width * 0.3);
    }
    const double top = titleHeight(spec, width) + (isHorizontal(spec) ? 0 : 14);
    const double plotHeight = std::max(20.0, height - top - footHeight(spec));
    return {left / width, top / height, (width - left - right) / width, plotHeight / height};
}

QByteArray layout(const ChartPlot &plot)
{
    const auto share = [](const char *name, double value) {
        return QByteArray("<c:") + name + " val=\"" + QByteArray::number(value, 'f', 4) + "\"/>";
    };
    return "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
           "<c:yMode val=\"edge\"/>" +
           share("x", plot.x) + share("y", plot.y) + share("w", plot.width) +
           share("h", plot.height) + "</c:manualLayout></c:layout>";
}

QByteArray titleParagraph(const QString &text, double letter, bool bold, unsigned colour)
{
    const QByteArray look = " sz=\"" + QByteArray::number(int(letter * 100)) + "\" b=\"" +
                            (bold ? "1" : "0") + "\">" + solidFill(colour);
    return "<a:p><a:pPr><a:defRPr" + look + "</a:defRPr></a:pPr><a:r><a:rPr lang=\"zh-CN\"" + look +
           "</a:rPr><a:t>" + xmlText(text) + "</a:t></a:r></a:p>";
}

QByteArray title(const ChartSpec &spec)
{
    return "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>" +
           titleParagraph(spec.title, titleLetter, true, kChartText) +
           "</c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>";
}

// The categories are axis 1, the values axis 2.
QByteArray axisBegin(const ChartScene &scene, bool values)
{
    const bool horizontal = isHorizontal(scene.spec);
    QByteArray scaling =
        "<c:orientation val=\"" + QByteArray(horizontal && !values ? "maxMin" : "minMax") + "\"/>";
    if (values)
        scaling += "<c:max val=\"" + exactNumber(scene.data.axisEnd) + "\"/><c:min val=\"0\"/>";
    return QByteArray("<c:") + (values ? "valAx" : "catAx") + "><c:axId val=\"" +
           (values ? "2" : "1") + "\"/><c:scaling>" + scaling +
           "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (horizontal == values ? "b" : "l") +
           "\"/>";
}

QByteArray line(const char *element, unsigned colour)
{
    const QByteArray properties =
        "<c:spPr><a:ln w=\"6350\">" + solidFill(colour) + "</a:ln></c:spPr>";
    return *element ? QByteArray("<c:") + element + ">" + properties + "</c:" + element + ">"
                    : properties;
}

QByteArray ticks(const char *labels)
{
    return QByteArray("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
                      "<c:tickLblPos val=\"") +
           labels + "\"/>";
}

QByteArray categoryAxis(const ChartScene &scene)
{
    return axisBegin(scene, false) + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>" +
           ticks("low") + line("", kChartMuted) + chartText(scene.letter, kChartText) +
           "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn "
           "val=\"ctr\"/>"
           "<c:lblOffset val=\"50\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/>"
           "</c:catAx>";
}

QByteArray axisTitle(const ChartSpec &spec)
{
    if (spec.valueTitle.isEmpty())
        return {};
    const QByteArray turned = isHorizontal(spec) ? "" : " rot=\"-5400000\" vert=\"horz\"";
    return "<c:title><c:tx><c:rich><a:bodyPr" + turned + "/><a:lstStyle/>" +
           titleParagraph(spec.valueTitle, 9, false, kChartMuted) +
           "</c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
}

// Rows of bars begin above, so the axis of the values is at their end.
QByteArray valueAxis(const ChartScene &scene)
{
    const bool whole = scene.data.axisStep == std::floor(scene.data.axisStep);
    const QByteArray format = scene.spec.percent ? "0%" : whole ? "#,##0" : "General";
    return axisBegin(scene, true) + line("majorGridlines", kChartGrid) + axisTitle(scene.spec) +
           "<c:numFmt formatCode=\"" + format + "\" sourceLinked=\"0\"/>" + ticks("nextTo") +
           "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>" + chartText(900, kChartMuted) +
           "<c:crossAx val=\"1\"/><c:crosses val=\"" +
           (isHorizontal(scene.spec) ? "max" : "autoZero") +
           "\"/><c:crossBetween val=\"between\"/><c:majorUnit val=\"" +
           exactNumber(scene.data.axisStep) + "\"/></c:valAx>";
}

QByteArray bars(const ChartScene &scene)
{
    const bool stacked = scene.spec.kind == ChartKind::StackedBars;
    QByteArray result = "<c:barChart><c:barDir val=\"" +
                        QByteArray(isHorizontal(scene.spec) ? "bar" : "col") +
                        "\"/><c:grouping val=\"" + (stacked ? "stacked" : "clustered") +
                        "\"/><c:varyColors val=\"0\"/>";
    for (int i = 0; i < scene.spec.series.size(); ++i)
        result += barSeries(scene, i);
    return result + "<c:gapWidth val=\"45\"/>" + (stacked ? "<c:overlap val=\"100\"/>" : "") +
           kAxes + "</c:barChart>";
}

QByteArray lines(const ChartScene &scene)
{
    QByteArray result = "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>";
    for (int i = 0; i < scene.spec.series.size(); ++i)
        result += lineSeries(scene, i);
    return result + "<c:marker val=\"1\"/>" + kAxes + "</c:lineChart>";
}

QByteArray plotArea(const ChartScene &scene)
{
    return "<c:plotArea>" + layout(plotOf(scene)) +
           (scene.spec.kind == ChartKind::Lines ? lines(scene) : bars(scene)) +
           categoryAxis(scene) + valueAxis(scene) + "</c:plotArea>";
}

QByteArray legend(const ChartScene &scene)
{
    if (!hasLegend(scene.spec))
        return {};
    return "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>" + chartText(900, kChartText) +
           "</c:legend>";
}

} // namespace

bool isNativeChart(const ChartSpec &spec)
{
    return spec.kind != ChartKind::Matrix && !spec.series.isEmpty() && !spec.categories.isEmpty();
}

ChartSize chartSize(const ChartSpec &spec, double width)
{
    if (!isHorizontal(spec))
        return {width, standingHeight + titleHeight(spec, width)};
    const double frame = titleHeight(spec, width) + footHeight(spec);
    return {width, std::min(mostHeight, frame + barHeight(spec) * double(spec.categories.size()))};
}

ChartParts chartParts(const ChartSpec &spec, const ChartData &data, const ChartPlace &place,
                      const ChartSize &size, const QByteArray &external)
{
    ChartScene scene{spec, data, place, size};
    if (isHorizontal(spec)) {
        const double bar = (size.height - titleHeight(spec, size.width) - footHeight(spec)) /
                           double(spec.categories.size());
        scene.letter = bar < 1.25 * leastBar ? 700 : bar < 1.5 * leastBar ? 800 : 900;
    }
    const QByteArray shapes = targetShapes(scene, plotOf(scene));
    QByteArray related;
    if (!external.isEmpty())
        related +=
            "<c:externalData r:id=\"" + external + "\"><c:autoUpdate val=\"0\"/></c:externalData>";
    if (!shapes.isEmpty())
        related += "<c:userShapes r:id=\"rIdShapes\"/>";
    return {"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            "<c:date1904 val=\"0\"/><c:lang val=\"zh-CN\"/><c:roundedCorners val=\"0\"/><c:chart>" +
                title(spec) + plotArea(scene) + legend(scene) +
                "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr>" +
                solidFill(0xffffff) +
                "<a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
                "<a:defRPr sz=\"900\">" +
                kChartFaces + "</a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>" +
                related + "</c:chartSpace>",
            shapes};
}

} // namespace models
