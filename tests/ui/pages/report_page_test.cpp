// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/documents.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/window_faults.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/report/outline.h"
#include "ui/pages/report/page_view.h"
#include "ui/print/print_report.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace {

class ReportPageTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
        window->openPage(QStringLiteral("report"));
        settle();
    }

    ui::PageView *pages() { return window->findChild<ui::PageView *>(); }
    ui::Outline *outline() { return window->findChild<ui::Outline *>(); }

    QStringList texts()
    {
        QStringList lines;
        for (int page = 0; page < pages()->report()->pageCount(); ++page)
            for (const ui::PlacedLine &line : pages()->report()->lines(page))
                lines << line.text;
        return lines;
    }
};

TEST_F(ReportPageTest, ShowsThePagesOfTheYear)
{
    ASSERT_TRUE(pages()->report());
    EXPECT_GE(pages()->report()->pageCount(), 3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return pages()->isDrawn(); }));
    // A page is paper with ink on it.
    const QImage image = pages()->viewport()->grab().toImage();
    EXPECT_GT(image.width(), 100);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 80;
    EXPECT_GT(dark, 200);
}

TEST_F(ReportPageTest, GoesToTheHeadingThatIsClicked)
{
    ASSERT_GE(pages()->report()->headings().size(), 3);
    const ui::PlacedHeading last = pages()->report()->headings().last();
    ASSERT_GT(last.page, 0);
    emit outline()->placeChosen(last.page, last.y);
    EXPECT_EQ(pages()->currentPage(), last.page);
}

TEST_F(ReportPageTest, OpensThePeopleBehindAFigureThatItQuotes)
{
    QSignalSpy asked(&window->context(), &ui::PageContext::peopleRequested);
    auto *link = window->findChild<QAbstractButton *>(QStringLiteral("quoted_rural_share_r1"));
    ASSERT_TRUE(link);
    link->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), QStringLiteral("rural_share_r1"));
}

TEST_F(ReportPageTest, IsWrittenAnewWhenItsNamesChange)
{
    window->files().rename({QStringLiteral("南陵县"), QStringLiteral("南陵县教师发展中心")});
    settle();
    EXPECT_TRUE(texts().contains(QStringLiteral("南陵县教师发展中心")))
        << texts().join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(pages()->report()->report().title.startsWith(QStringLiteral("南陵县2023年度")));
}

TEST_F(ReportPageTest, SavesThePagesAsPdf)
{
    SKIP_WITHOUT_POPPLER("pdftotext");
    const QString path = folder.path(QStringLiteral("报告.pdf"));
    prompt.setNextFiles({path});
    window->findChild<QPushButton *>(QStringLiteral("save_pdf"))->click();
    const QString text = tests::textOfPdf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("考核报告"))) << text.left(400).toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("研训人数24人"))) << text.left(2000).toStdString();
    EXPECT_EQ(prompt.told(), QStringList());
    const auto *open = window->findChild<QAbstractButton *>(QStringLiteral("open_saved"));
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->isHidden());
    EXPECT_EQ(open->toolTip(), path);
}

TEST_F(ReportPageTest, PrintsThePagesThatAreAskedFor)
{
    SKIP_WITHOUT_POPPLER("pdfinfo");
    const QString path = folder.path(QStringLiteral("打印.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    ASSERT_TRUE(ui::printReport(*pages()->report(), printer));
    const QString info = tests::runPoppler(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\n"))))
        << info.toStdString();
}

TEST_F(ReportPageTest, ZoomsAndFitsTheWidthAgain)
{
    const qreal fitting = pages()->shownZoom();
    pages()->setZoom(fitting * 2);
    EXPECT_GT(pages()->horizontalScrollBar()->maximum(), 0);
    pages()->setZoom(0);
    EXPECT_DOUBLE_EQ(pages()->shownZoom(), fitting);
}

TEST_F(ReportPageTest, ShowsEveryKindOfDocumentOrSaysWhyThereIsNone)
{
    auto *nothing = window->findChild<QLabel *>(QStringLiteral("nothing"));
    ASSERT_TRUE(nothing);
    for (const models::DocumentLine &line : models::documentTable()) {
        window->openPage(QStringLiteral("report"),
                         {{QStringLiteral("document"), QLatin1String(line.id)}});
        settle();
        if (nothing->isHidden()) {
            ASSERT_TRUE(pages()->report()) << line.id;
            EXPECT_GE(pages()->report()->pageCount(), 1) << line.id;
            EXPECT_TRUE(pages()->report()->report().title.contains(line.paperName()) ||
                        QLatin1String(line.id) == QLatin1String("annual"))
                << line.id;
        } else {
            EXPECT_NE(nothing->text(), QString()) << line.id;
            EXPECT_FALSE(pages()->report()) << line.id;
        }
        EXPECT_EQ(tests::clippedTexts(*window), QStringList()) << line.id;
    }
    EXPECT_EQ(prompt.told(), QStringList());
}

TEST_F(ReportPageTest, WritesAllPapersNumberedAndNamedByPerson)
{
    window->openPage(QStringLiteral("report"),
                     {{QStringLiteral("document"), QStringLiteral("hours_proof")}});
    settle();
    const QString out = folder.path(QStringLiteral("证明"));
    prompt.setNextFiles({out});
    auto *all = window->findChild<QAction *>(QStringLiteral("all_each_docx"));
    ASSERT_TRUE(all);
    all->trigger();
    settle();
    EXPECT_EQ(prompt.told(), QStringList());
    const QStringList files = QDir(out).entryList({QStringLiteral("*.docx")}, QDir::Files) +
                              QDir(out + QStringLiteral("/学时学分证明"))
                                  .entryList({QStringLiteral("*.docx")}, QDir::Files);
    EXPECT_EQ(files.size(), 24) << "one for each member";
    const auto papers = models::findAll<models::IssuedPaper>(window->context().file()->database());
    EXPECT_EQ(papers.size(), 24);
    EXPECT_EQ(papers.first().kind, QStringLiteral("hours"));
}

TEST_F(ReportPageTest, ClipsNothing)
{
    for (const auto language : {models::Language::Chinese, models::Language::English}) {
        window->setLanguage(language);
        settle();
        EXPECT_EQ(tests::clippedTexts(*window), QStringList());
        EXPECT_EQ(tests::namelessControls(*window), QStringList());
    }
}

} // namespace
