// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_text.h"
#include "tests/support/support.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/page_geometry.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/qpdf.h"
#include "ui/print/report_layout.h"
#include "ui/print/report_table.h"

namespace {

models::CertificateBlock certificate()
{
    return {QStringLiteral("荣誉证书"),
            QStringLiteral("张三同志："),
            QStringLiteral("在2023年度研训一体化项目包工作中考核优秀，特发此证。"),
            QStringLiteral("繁研训〔2023〕001号"),
            QStringLiteral("繁昌区教师发展中心"),
            QStringLiteral("2024年3月15日"),
            true};
}

// The longest side in millimetres of the square around `centre` without dark ink.
double blankSide(const QImage &image, QPointF centreMm, double dpi)
{
    const auto dark = [&](double x, double y) {
        return qGray(image.pixel(int(x / 25.4 * dpi), int(y / 25.4 * dpi))) < 150;
    };
    double half = 1;
    for (; half < 60; half += 0.25)
        for (double t = -half; t <= half; t += 0.2)
            if (dark(centreMm.x() + t, centreMm.y() - half) ||
                dark(centreMm.x() + t, centreMm.y() + half) ||
                dark(centreMm.x() - half, centreMm.y() + t) ||
                dark(centreMm.x() + half, centreMm.y() + t))
                return 2 * half;
    return 2 * half;
}

} // namespace

TEST(FormLayout, LeavesFortyFiveMillimetresSquareForASeal)
{
    const models::OpinionBlock box{QStringLiteral("基地学校意见（盖章）"),
                                   tests::hanText(60),
                                   {QStringLiteral("校长（签字）：")},
                                   true};
    const QImage boxed = ui::renderPage(ui::PagedReport(tests::reportOf({box})), 0, 150);
    EXPECT_GE(blankSide(boxed, {210 - 26 - 3 - 23, 37 + 3 + 23}, 150), 45);
    const QImage sheet = ui::renderPage(ui::PagedReport(tests::reportOf({certificate()})), 0, 150);
    EXPECT_GE(blankSide(sheet, {297 - 38 - 24.5, 187 - 9 - 6 - 23}, 150), 45);
}

TEST(FormLayout, LaysACertificateOnASheetOfItsOwn)
{
    const ui::PagedReport alone(tests::reportOf({certificate(), certificate()}));
    EXPECT_EQ(alone.pageSizeMm(), QSizeF(297, 210));
    EXPECT_EQ(alone.pageCount(), 2);
    const auto pdf = ui::pdfOf(alone);
    ASSERT_TRUE(pdf);
    QPDF file;
    file.processMemoryFile("certificate", pdf->constData(), size_t(pdf->size()));
    QPDFObjectHandle page = file.getAllPages().at(0);
    QPDFObjectHandle box = page.getKey("/MediaBox");
    EXPECT_NEAR(box.getArrayItem(2).getNumericValue(), 842, 1); // A4 on its side, in points
    EXPECT_NEAR(box.getArrayItem(3).getNumericValue(), 595, 1);
    const models::ParagraphBlock text{QStringLiteral("正文。")};
    const ui::PagedReport bound(tests::reportOf({text, certificate(), text}));
    EXPECT_EQ(bound.pageSizeMm(), QSizeF(210, 297));
    EXPECT_EQ(bound.pageCount(), 3);
}

TEST(FormLayout, FitsALongTextOfACertificateAboveTheSeal)
{
    models::CertificateBlock block = certificate();
    block.text = tests::hanText(230);
    const ui::PagedReport pages(tests::reportOf({block}));
    for (const ui::PlacedLine &line : pages.lines(0)) {
        if (!block.text.contains(line.text))
            continue;
        EXPECT_LT(line.baseline.y(), ui::page::mm(127)) << line.text.toStdString();
    }
}

TEST(FormLayout, GivesACoverAndABreakPagesOfTheirOwn)
{
    const models::ParagraphBlock text{QStringLiteral("正文。")};
    const models::CoverBlock cover{
        QStringLiteral("验收考核报告"),
        {{QStringLiteral("主持人"), QStringLiteral("张三")}, {QStringLiteral("基地学校"), {}}},
        QStringLiteral("2024年1月")};
    const ui::PagedReport pages(
        tests::reportOf({cover, text, models::PageBreakBlock{}, models::PageBreakBlock{}, text}));
    EXPECT_EQ(pages.pageCount(), 3);
    EXPECT_EQ(pages.headings().first().text, QStringLiteral("验收考核报告"));
}

TEST(FormLayout, PutsTheTextOfAnOpinionTooLongForABoxAboveIt)
{
    const models::OpinionBlock box{QStringLiteral("自评意见"),
                                   tests::hanText(2000),
                                   {QStringLiteral("主持人（签字）：")},
                                   false};
    const ui::PagedReport pages(tests::reportOf({box}));
    EXPECT_GE(pages.pageCount(), 2);
    QString said;
    for (int i = 0; i < pages.pageCount(); ++i)
        for (const ui::PlacedLine &line : pages.lines(i)) {
            said += line.text;
            EXPECT_LT(line.baseline.y(), ui::page::mm(297 - 34));
        }
    EXPECT_TRUE(said.contains(box.text));
}

TEST(FormLayout, KeepsTheCellsOfAFormBlankAndItsRowsHigh)
{
    models::TableBlock block;
    block.header = {QStringLiteral("序号"), QStringLiteral("姓名"), QStringLiteral("签名")};
    block.rows = {{QStringLiteral("1"), QStringLiteral("张三"), {}}};
    ui::TextSetter setter;
    const ui::ReportTable list(block, setter, ui::page::textWidth);
    EXPECT_EQ(list.rows().first().cells.last().first().text, QStringLiteral("—"));
    block.blankCells = true;
    block.rowHeight = 12;
    const ui::ReportTable form(block, setter, ui::page::textWidth);
    EXPECT_EQ(form.rows().first().cells.last().first().text, QString());
    EXPECT_NEAR(form.rowHeight(form.rows().first()), ui::page::mm(12), 1);
    EXPECT_LT(form.rowHeight(form.header()), ui::page::mm(12));
}
