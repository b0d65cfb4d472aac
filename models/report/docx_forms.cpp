// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_forms.h"

#include "models/report/column_widths.h"
#include "models/report/docx_page.h"
#include "models/report/docx_table.h"
#include "models/report/docx_text.h"
#include "models/report/title_lines.h"

#include <cmath>

namespace models {

using namespace docx_page;

namespace {

constexpr double sealSide = 46; // mm; a seal needs 45 at least
constexpr const char *red = "9C2B23";
constexpr const char *formLine = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"";

struct FormCell
{
    int width = 0; // twips
    QByteArray paragraphs;
    const char *align = "top";
    int span = 1;
    QByteArray borders = {}; // children of tcBorders
    const char *merge = nullptr;
};

QByteArray widthOf(const char *name, int width)
{
    return QByteArray("<w:") + name + " w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/>";
}

QByteArray cell(const FormCell &form)
{
    QByteArray result = "<w:tc><w:tcPr>" + widthOf("tcW", form.width);
    if (form.span > 1)
        result += "<w:gridSpan w:val=\"" + QByteArray::number(form.span) + "\"/>";
    if (form.merge)
        result += QByteArray("<w:vMerge w:val=\"") + form.merge + "\"/>";
    if (!form.borders.isEmpty())
        result += "<w:tcBorders>" + form.borders + "</w:tcBorders>";
    result += QByteArray("<w:vAlign w:val=\"") + form.align + "\"/></w:tcPr>";
    return result +
           (form.paragraphs.isEmpty() ? docxParagraph({.style = "Cell"}, {}) : form.paragraphs) +
           "</w:tc>";
}

// `height` in twips.
QByteArray row(int height, bool exact, const QByteArray &cells)
{
    return "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + QByteArray::number(height) +
           "\" w:hRule=\"" + (exact ? "exact" : "atLeast") + "\"/></w:trPr>" + cells + "</w:tr>";
}

QByteArray table(const QList<int> &widths, const QByteArray &rows)
{
    int width = 0;
    for (const int column : widths)
        width += column;
    return "<w:tbl><w:tblPr>" + widthOf("tblW", width) +
           "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\" w:firstRow=\"0\" "
           "w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" "
           "w:noVBand=\"0\"/></w:tblPr>" +
           docxGrid(widths) + rows + "</w:tbl>";
}

// How many lines `text` takes in `width` twips.
int linesIn(const QString &text, int halfPoints, int width)
{
    return std::max(1, int(std::ceil(emWidth(text) * halfPoints * 10 / width)));
}

QByteArray pitch(double twips)
{
    return "w:line=\"" + QByteArray::number(qRound(twips)) + "\" w:lineRule=\"exact\"";
}

} // namespace

QByteArray docxCover(const CoverBlock &cover)
{
    double longest = 4;
    for (const auto &entry : cover.lines)
        longest = std::max(longest, emWidth(entry.first));
    const int edge = mm(12);
    const int name = std::min(int(longest * 320 + 260), textWidth / 2 - edge);
    const int value = textWidth - 2 * edge - name - mm(2);
    const QList<int> widths{edge, name, mm(2), value, edge};
    const int titleHeight = mm(98);
    const int lineHeight = mm(13);
    QByteArray rows =
        row(titleHeight, true,
            cell({textWidth,
                  docxParagraph(
                      {.style = "Title", .spacing = "w:before=\"0\" w:after=\"0\" " + pitch(720)},
                      titleLines(cover.title, textWidth / 440.0 - 1)),
                  "center", 5}));
    int used = titleHeight;
    for (const auto &[title, text] : cover.lines) {
        const QByteArray under = QByteArray("<w:bottom ") + formLine + "/>";
        const DocxParagraph left{.style = "Cell", .align = "right", .size = 32, .face = "黑体"};
        const DocxParagraph right{.style = "Cell", .size = 32};
        rows += row(lineHeight, false,
                    cell({edge, {}}) + cell({name, docxParagraph(left, title), "bottom"}) +
                        cell({mm(2), {}}) +
                        cell({value, docxParagraph(right, text), "bottom", 1, under}) +
                        cell({edge, {}}));
        used += std::max(lineHeight, linesIn(text, 32, value - 216) * 460);
    }
    const int left = std::max(mm(22), textHeight - used - mm(6));
    const DocxParagraph foot{.style = "Normal", .align = "center", .face = "楷体_GB2312"};
    rows += row(left, true, cell({textWidth, docxParagraph(foot, cover.foot), "bottom", 5}));
    return table(widths, rows);
}

QByteArray docxOpinion(const OpinionBlock &opinion, int width)
{
    const int seal = opinion.stamp ? mm(sealSide + 4) : 0;
    const int left = width - seal;
    const DocxParagraph title{.style = "Cell",
                              .keepNext = true,
                              .spacing = "w:before=\"80\" " + pitch(400),
                              .size = 24,
                              .face = "黑体"};
    const DocxParagraph body{.style = "Cell",
                             .keepNext = true,
                             .spacing = pitch(400),
                             .indent = "w:firstLineChars=\"200\" w:firstLine=\"480\"",
                             .align = "both",
                             .size = 24};
    QByteArray upper = docxParagraph(title, opinion.title);
    if (!opinion.text.isEmpty())
        upper += docxParagraph(body, opinion.text);
    QByteArray lower;
    const int right = left - 216 - mm(4);
    for (const QString &signer : opinion.signers) {
        const int label = int(emWidth(signer) * 240);
        const DocxParagraph look{
            .style = "Cell",
            .tabs = "<w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"" +
                    QByteArray::number(right) + "\"/>",
            .spacing = pitch(510),
            .indent = "w:left=\"" + QByteArray::number(std::max(0, right - mm(42) - label)) + "\"",
            .size = 24};
        lower += docxParagraph(look, signer + u'\t');
    }
    const DocxParagraph date{.style = "Cell",
                             .spacing = pitch(510),
                             .indent = "w:right=\"227\"",
                             .align = "right",
                             .size = 24};
    lower += docxParagraph(date, QStringLiteral("　　　年　　　月　　　日"));
    const auto sides = [](const char *first, const char *second, bool edge) {
        QByteArray borders;
        for (const char *side : {"top", "left", "bottom", "right"})
            if (QByteArrayView(side) == first || (edge && QByteArrayView(side) == second))
                borders += QByteArray("<w:") + side + " " + formLine + "/>";
        return borders;
    };
    const auto leftBorders = [&](const char *outer) {
        return sides(outer, "left", true) +
               (seal ? QByteArray() : QByteArray("<w:right ") + formLine + "/>");
    };
    const int signing = (int(opinion.signers.size()) + 1) * 510 + 120;
    const int writing = std::max({mm(16) + 480, opinion.stamp ? mm(sealSide + 4) - signing : 0});
    QByteArray first = cell({left, upper, "top", 1, leftBorders("top")});
    QByteArray second = cell({left, lower, "bottom", 1, leftBorders("bottom")});
    if (seal) {
        first += cell({seal, {}, "top", 1, sides("top", "right", true), "restart"});
        second += cell({seal, {}, "top", 1, sides("bottom", "right", true), "continue"});
    }
    return table(seal ? QList<int>{left, seal} : QList<int>{left},
                 row(writing, false, first) + row(signing, false, second));
}

QByteArray docxCertificate(const CertificateBlock &certificate)
{
    const int width = 16838 - 2 * mm(38);
    QString spaced; // 荣 誉 证 书
    for (const QChar c : certificate.kind)
        spaced += (spaced.isEmpty() ? QString() : QStringLiteral("　")) + c;
    const DocxParagraph title{.style = "Title",
                              .spacing = "w:before=\"0\" w:after=\"0\" " + pitch(1200),
                              .size = 72,
                              .colour = red};
    // The largest type that leaves room for the seal.
    const int room = mm(66);
    int size = 44;
    for (const int smaller : {36, 32, 28, 21}) {
        const int lines = linesIn(certificate.holder, size, width - 216) +
                          linesIn(QStringLiteral("　　") + certificate.text, size, width - 216);
        if (lines * size * 16.2 <= room)
            break;
        size = smaller;
    }
    const QByteArray lines = pitch(size * 16.2);
    const DocxParagraph holder{.style = "Cell", .spacing = lines, .size = size, .face = "黑体"};
    const DocxParagraph body{.style = "Cell",
                             .spacing = lines,
                             .indent = "w:firstLineChars=\"200\" w:firstLine=\"" +
                                       QByteArray::number(size * 20) + "\"",
                             .align = "both",
                             .size = size};
    const DocxParagraph number{.style = "Cell", .spacing = pitch(510), .size = 28};
    const DocxParagraph issuer{
        .style = "Cell", .spacing = pitch(510), .align = "center", .size = 32};
    const int side = std::max(
        mm(sealSide + 4), std::min(int(emWidth(certificate.issuer) * 320 + 320), width * 2 / 3));
    const QString numberText =
        certificate.number.isEmpty() ? QString() : QStringLiteral("编号：") + certificate.number;
    const QByteArray above =
        row(mm(30), true, cell({width, docxParagraph(title, spaced), "center", 2}));
    const QByteArray text =
        row(room + mm(2), true,
            cell({width,
                  docxParagraph(holder, certificate.holder) + docxParagraph(body, certificate.text),
                  "top", 2}));
    const QByteArray foot = row(mm(certificate.hasStampRoom ? 54 : 40), true,
                                cell({width - side, docxParagraph(number, numberText), "bottom"}) +
                                    cell({side,
                                          docxParagraph(issuer, certificate.issuer) +
                                              docxParagraph(issuer, certificate.date),
                                          "bottom"}));
    return table({width - side, side}, above + text + foot);
}

} // namespace models
