// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_text.h"
#include "ui/print/report_layout.h"

#include "tests/support/support.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/page_geometry.h"
#include "ui/print/report_fonts.h"

namespace {

namespace page = ui::page;

int linesThatSay(const ui::PagedReport &pages, const QString &text)
{
    int count = 0;
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const ui::PlacedLine &line : pages.lines(i))
            count += line.text == text;
    }
    return count;
}

// Darkness anywhere in a rectangle given in millimetres.
bool hasInk(const QImage &image, const QRectF &mm, qreal dpi)
{
    const auto pixel = [dpi](qreal millimetres) { return int(millimetres / 25.4 * dpi); };
    for (int y = pixel(mm.top()); y < pixel(mm.bottom()); ++y) {
        for (int x = pixel(mm.left()); x < pixel(mm.right()); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(PagedReport, SetsTwentyTwoLinesOfTwentyEightCharacters)
{
    const ui::PagedReport pages(
        tests::reportOf({models::ParagraphBlock{tests::hanText(22 * 28 * 2)}}));
    ASSERT_GE(pages.pageCount(), 2);
    const QList<ui::PlacedLine> &lines = pages.lines(0);
    ASSERT_EQ(lines.size(), page::linesPerPage);
    EXPECT_EQ(lines[0].text.size(), 26); // the first line is indented by two characters
    for (int i = 1; i < lines.size(); ++i)
        EXPECT_EQ(lines[i].text.size(), page::charactersPerLine) << lines[i].text.toStdString();
}

TEST(PagedReport, KeepsTheMarginsAndThePitchOfTheStandard)
{
    const ui::PagedReport pages(tests::reportOf({models::ParagraphBlock{tests::hanText(800)}}));
    EXPECT_EQ(pages.pageSizeMm(), QSizeF(210, 297));
    const QList<ui::PlacedLine> &lines = pages.lines(0);
    EXPECT_NEAR(lines[0].baseline.x(), page::mm(28) + 2 * page::characterPitch, 1);
    const qreal firstTop = lines[0].baseline.y() - 0.88 * page::size3;
    EXPECT_NEAR(firstTop, page::mm(37), page::points(7)); // within half the spare of the pitch
    for (int i = 1; i < lines.size(); ++i) {
        EXPECT_NEAR(lines[i].baseline.y() - lines[i - 1].baseline.y(), page::points(28), 0.01);
        EXPECT_NEAR(lines[i].baseline.x(), page::mm(28), 1);
        EXPECT_NEAR(lines[i].width, page::mm(156), page::points(1)) << i;
    }
    EXPECT_LT(lines.last().baseline.y(), page::mm(297 - 35));
}

TEST(PagedReport, BeginsNoLineWithAStop)
{
    QString text;
    for (int i = 1; i < 60; ++i)
        text += tests::hanText(i % 7 + 2) +
                (i % 3 == 0 ? QStringLiteral("。") : QStringLiteral("，")) +
                QStringLiteral("（见“%1”）；").arg(i);
    const ui::PagedReport pages(tests::reportOf({models::ParagraphBlock{text}}));
    for (int i = 0; i < pages.pageCount(); ++i) {
        for (const ui::PlacedLine &line : pages.lines(i)) {
            EXPECT_FALSE(QStringLiteral("。，；、）”》").contains(line.text.front()))
                << line.text.toStdString();
            EXPECT_FALSE(QStringLiteral("（“《").contains(line.text.back()))
                << line.text.toStdString();
        }
    }
}

TEST(PagedReport, RepeatsTheHeaderOnEachPageOfALongTable)
{
    const ui::PagedReport pages(tests::reportOf({tests::longTable(200)}));
    ASSERT_GE(pages.pageCount(), 6);
    ASSERT_LE(pages.pageCount(), 12);
    constexpr qreal dpi = 60;
    // The header is the only filled area: its grey lies at the top of each page.
    for (int i = 1; i < pages.pageCount(); ++i) {
        const QImage image = ui::renderPage(pages, i, dpi);
        const QColor top(image.pixel(int(30 / 25.4 * dpi), int(39.5 / 25.4 * dpi)));
        EXPECT_LT(top.red(), 250) << i;
        EXPECT_GT(top.red(), 200) << i;
    }
    EXPECT_EQ(linesThatSay(pages, QStringLiteral("学员名册")), 1);
}

TEST(PagedReport, SplitsOnlyRowsThatAreTallerThanAPage)
{
    models::TableBlock table;
    table.header = {QStringLiteral("项目"), QStringLiteral("说明")};
    table.rows = {{QStringLiteral("一"), tests::hanText(60)},
                  {QStringLiteral("二"), tests::hanText(3000)}};
    const ui::PagedReport pages(tests::reportOf({table}));
    EXPECT_GE(pages.pageCount(), 2);
    EXPECT_LE(pages.pageCount(), 5);
}

TEST(PagedReport, TurnsThePageForATableTooWideForIt)
{
    models::TableBlock wide;
    wide.caption = QStringLiteral("各项指标得分");
    for (int i = 0; i < 20; ++i) {
        wide.header << QStringLiteral("第%1项").arg(i + 1);
        wide.numeric << true;
    }
    wide.rows = {QStringList(20, QStringLiteral("1234.56"))};
    const ui::PagedReport pages(
        tests::reportOf({models::ParagraphBlock{QStringLiteral("正文。")}, wide,
                         models::NoteBlock{QStringLiteral("注：随表。")},
                         models::ParagraphBlock{QStringLiteral("后文。")}}));
    ASSERT_EQ(pages.pageCount(), 3);
    // The head of the table lies at the left edge of the paper, on odd and even pages alike.
    ASSERT_EQ(pages.lines(1).size(), 2);
    EXPECT_EQ(pages.lines(1)[0].text, wide.caption);
    EXPECT_LT(pages.lines(1)[0].baseline.x(), page::left + page::points(20));
    EXPECT_GT(pages.lines(1)[0].baseline.y(), page::mm(120));
    EXPECT_EQ(pages.lines(1)[1].text, QStringLiteral("注：随表。"));
    EXPECT_NEAR(pages.lines(2)[0].baseline.x(), page::left + 2 * page::characterPitch, 1);
}

TEST(PagedReport, NeverLeavesAHeadingAloneAtThePagesFoot)
{
    for (int lines = 15; lines < 24; ++lines) {
        const ui::PagedReport pages(tests::reportOf(
            {models::ParagraphBlock{tests::hanText(28 * lines - 2)},
             models::HeadingBlock{1, QStringLiteral("一、基本情况")}, tests::longTable(5)}));
        ASSERT_EQ(pages.headings().size(), 1);
        const ui::PlacedHeading heading = pages.headings().first();
        const int captionPage =
            linesThatSay(pages, QStringLiteral("学员名册")) == 1 ? heading.page : -1;
        const QList<ui::PlacedLine> &onPage = pages.lines(heading.page);
        EXPECT_EQ(onPage.last().text, QStringLiteral("学员名册")) << lines;
        EXPECT_EQ(captionPage, heading.page);
    }
}

TEST(PagedReport, PutsPageNumbersAtTheOuterEdge)
{
    const ui::PagedReport pages(tests::reportOf({models::ParagraphBlock{tests::hanText(1500)}}));
    ASSERT_GE(pages.pageCount(), 2);
    const QRectF leftFoot(28, 266, 40, 12);
    const QRectF rightFoot(144, 266, 40, 12);
    const QImage odd = ui::renderPage(pages, 0, 100);
    const QImage even = ui::renderPage(pages, 1, 100);
    EXPECT_TRUE(hasInk(odd, rightFoot, 100));
    EXPECT_FALSE(hasInk(odd, leftFoot, 100));
    EXPECT_TRUE(hasInk(even, leftFoot, 100));
    EXPECT_FALSE(hasInk(even, rightFoot, 100));
}

TEST(PagedReport, MarksEachPageOfASample)
{
    models::Report report = tests::reportOf({models::ParagraphBlock{tests::hanText(1500)}});
    const QRectF headerLine(150, 20, 34, 12);
    EXPECT_FALSE(hasInk(ui::renderPage(ui::PagedReport(report), 1, 100), headerLine, 100));
    report.isSample = true;
    const ui::PagedReport pages(report);
    for (int i = 0; i < pages.pageCount(); ++i)
        EXPECT_TRUE(hasInk(ui::renderPage(pages, i, 100), headerLine, 100)) << i;
}

TEST(PagedReport, StartsAnAttachmentOnAPageOfItsOwn)
{
    const ui::PagedReport pages(tests::reportOf(
        {models::ParagraphBlock{QStringLiteral("正文。")},
         models::AttachmentBlock{QStringLiteral("附件1"), QStringLiteral("评分汇总表")}}));
    ASSERT_EQ(pages.pageCount(), 2);
    EXPECT_EQ(pages.lines(1).first().text, QStringLiteral("附件1"));
    EXPECT_NEAR(pages.lines(1).first().baseline.x(), page::left, 1);
}

TEST(PagedReport, PutsTheDateFourCharactersFromTheRightUnderTheIssuer)
{
    const ui::PagedReport pages(tests::reportOf({models::SignatureBlock{
        QStringLiteral("区教师发展中心"), QStringLiteral("2024年1月15日")}}));
    const QList<ui::PlacedLine> &lines = pages.lines(0);
    ASSERT_EQ(lines.size(), 2);
    const auto middle = [](const ui::PlacedLine &line) {
        return line.baseline.x() + line.width / 2;
    };
    EXPECT_NEAR(middle(lines[0]), middle(lines[1]), 1);
    EXPECT_NEAR(lines[1].baseline.x() + lines[1].width,
                page::left + page::textWidth - 4 * page::characterPitch, 2);
}

TEST(PagedReport, HoldsAnEmptyReportOnOnePage)
{
    EXPECT_EQ(ui::PagedReport(models::Report()).pageCount(), 1);
    EXPECT_EQ(ui::PagedReport(tests::reportOf({models::TableBlock(), models::ParagraphBlock()}))
                  .pageCount(),
              1);
}

TEST(ReportFonts, SaysWhichFamilyStandsInForEachFace)
{
    const QStringList used = ui::fontsUsed();
    ASSERT_EQ(used.size(), 5);
    EXPECT_TRUE(used[1].startsWith(QStringLiteral("仿宋: ")));
    for (const QString &line : used)
        EXPECT_TRUE(line.contains(QStringLiteral(" + "))) << line.toStdString();
}
