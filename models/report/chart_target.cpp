// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/chart_target.h"

#include "models/exchange/drawing_units.h"
#include "models/exchange/package_writer.h"
#include "models/figures/chart_colours.h"
#include "models/report/column_widths.h"

#include <cmath>

namespace models {

namespace {

constexpr double letter = 9; // points

struct Box
{
    double x = 0, y = 0, width = 0, height = 0; // shares of the chart
};

QByteArray corner(const char *name, double x, double y)
{
    return QByteArray("<cdr:") + name + "><cdr:x>" + QByteArray::number(x, 'f', 5) +
           "</cdr:x><cdr:y>" + QByteArray::number(y, 'f', 5) + "</cdr:y></cdr:" + name + ">";
}

QByteArray anchored(const Box &box, const QByteArray &shape)
{
    return "<cdr:relSizeAnchor>" + corner("from", box.x, box.y) +
           corner("to", box.x + box.width, box.y + box.height) + shape + "</cdr:relSizeAnchor>";
}

QByteArray geometry(const Box &box, const ChartSize &size, const char *kind)
{
    return "<a:xfrm><a:off x=\"" + emu(box.x * size.width) + "\" y=\"" + emu(box.y * size.height) +
           "\"/><a:ext cx=\"" + emu(box.width * size.width) + "\" cy=\"" +
           emu(box.height * size.height) + "\"/></a:xfrm><a:prstGeom prst=\"" + kind +
           "\"><a:avLst/></a:prstGeom>";
}

QByteArray lineShape(const Box &box, const ChartSize &size, const QByteArray &name)
{
    return anchored(box, "<cdr:cxnSp macro=\"\"><cdr:nvCxnSpPr><cdr:cNvPr id=\"2\" name=\"" + name +
                             "\"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr><cdr:spPr>" +
                             geometry(box, size, "line") + "<a:ln w=\"12700\">" +
                             solidFill(kChartText) + "</a:ln></cdr:spPr></cdr:cxnSp>");
}

QByteArray labelShape(const Box &box, const ChartSize &size, const QByteArray &text,
                      const char *align)
{
    return anchored(
        box, "<cdr:sp macro=\"\" textlink=\"\"><cdr:nvSpPr><cdr:cNvPr id=\"3\" name=\"" + text +
                 "\"/><cdr:cNvSpPr txBox=\"1\"/></cdr:nvSpPr><cdr:spPr>" +
                 geometry(box, size, "rect") +
                 "<a:noFill/></cdr:spPr><cdr:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" "
                 "rIns=\"0\" bIns=\"0\" anchor=\"b\"/><a:lstStyle/><a:p><a:pPr algn=\"" +
                 align + "\"/><a:r><a:rPr lang=\"zh-CN\" sz=\"900\">" + solidFill(kChartText) +
                 kChartFaces + "</a:rPr><a:t>" + text + "</a:t></a:r></a:p></cdr:txBody></cdr:sp>");
}

} // namespace

QByteArray targetShapes(const ChartScene &scene, const ChartPlot &plot)
{
    if (std::isnan(scene.data.target))
        return {};
    const bool horizontal =
        scene.spec.kind == ChartKind::Bars || scene.spec.kind == ChartKind::StackedBars;
    const double share = scene.data.target / scene.data.axisEnd;
    const double high = letter * 1.4 / scene.size.height;
    const double wide = (emWidth(scene.spec.targetLabel) + 1) * letter / scene.size.width;
    Box line{plot.x + share * plot.width, plot.y, 0, plot.height};
    Box label{std::max(0.0, std::min(line.x - wide / 2, 1 - wide)), plot.y - high, wide, high};
    if (!horizontal) {
        line = {plot.x, plot.y + (1 - share) * plot.height, plot.width, 0};
        label = {plot.x + plot.width - wide, line.y - high, wide, high};
    }
    const QByteArray text = xmlText(scene.spec.targetLabel);
    return "<c:userShapes xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "xmlns:cdr=\"http://schemas.openxmlformats.org/drawingml/2006/chartDrawing\">" +
           lineShape(line, scene.size, text) +
           labelShape(label, scene.size, text, horizontal ? "ctr" : "r") + "</c:userShapes>";
}

} // namespace models
