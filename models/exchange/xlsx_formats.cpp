// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_formats.h"

#include "models/exchange/package_writer.h"

namespace models {

QByteArray formatElements(const QList<XlsxFormat> &formats)
{
    QByteArray fonts, numberFormats, cells, fills;
    int fontCount = 1, numberFormatCount = 0, fillCount = 2;
    for (const XlsxFormat &format : formats) {
        fonts += "<font>" + QByteArray(format.bold ? "<b/>" : "") + "<sz val=\"" +
                 exactNumber(format.size) +
                 "\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>";
        int numberFormat = 0;
        if (format.numberFormat == QLatin1String("@"))
            numberFormat = 49;
        else if (!format.numberFormat.isEmpty()) {
            numberFormat = 164 + numberFormatCount++;
            numberFormats += "<numFmt numFmtId=\"" + QByteArray::number(numberFormat) +
                             "\" formatCode=\"" + xmlText(format.numberFormat) + "\"/>";
        }
        int fill = 0;
        if (format.fill) {
            fill = fillCount++;
            fills += "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" +
                     QByteArray::number(format.fill, 16).rightJustified(6, '0').toUpper() +
                     "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
        }
        cells += "<xf numFmtId=\"" + QByteArray::number(numberFormat) + "\" fontId=\"" +
                 QByteArray::number(fontCount++) + "\" fillId=\"" + QByteArray::number(fill) +
                 "\" borderId=\"" + (format.border ? "1" : "0") +
                 "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" "
                 "applyBorder=\"1\" "
                 "applyAlignment=\"1\"><alignment vertical=\"center\"" +
                 (format.centre  ? " horizontal=\"center\""
                  : format.right ? " horizontal=\"right\""
                                 : "") +
                 (format.wrap ? " wrapText=\"1\"" : "") + "/>" +
                 (format.unlocked ? "<protection locked=\"0\"/>" : "") + "</xf>";
    }
    QByteArray result;
    if (numberFormatCount)
        result += "<numFmts count=\"" + QByteArray::number(numberFormatCount) + "\">" +
                  numberFormats + "</numFmts>";
    result += "<fonts count=\"" + QByteArray::number(fontCount) +
              "\"><font><sz val=\"11\"/><name val=\"宋体\"/><family val=\"3\"/><charset "
              "val=\"134\"/></font>" +
              fonts + "</fonts>";
    result +=
        "<fills count=\"" + QByteArray::number(fillCount) +
        "\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill>" +
        fills +
        "</fills>"
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>";
    for (const char *side : {"left", "right", "top", "bottom"})
        result += QByteArray("<") + side + " style=\"thin\"><color auto=\"1\"/></" + side + ">";
    result +=
        "<diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        "</cellStyleXfs><cellXfs count=\"" +
        QByteArray::number(formats.size() + 1) +
        "\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>" + cells +
        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/>"
        "</cellStyles>";
    return result;
}

} // namespace models
