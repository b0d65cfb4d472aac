// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "tests/support/support.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/print/sample_report.h"
#include "ui/print/pdf_update.h"
#include "ui/print/report_layout.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <ctime>
#include <iostream>

namespace {

const QString pageNumber = QStringLiteral("—1—");

QString written(const models::Report &report, const tests::Folder &folder)
{
    const QString path = folder.path(QStringLiteral("report.pdf"));
    const models::Result<void> result = ui::writePdf(report, path);
    EXPECT_TRUE(result) << (result ? "" : result.error().message.toStdString());
    return path;
}

// How often each character occurs, blanks aside.
QMap<char32_t, int> counted(const QString &text)
{
    QMap<char32_t, int> result;
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes) {
        if (!QChar::isSpace(code))
            ++result[code];
    }
    return result;
}

models::Report paragraph(const QString &text)
{
    models::Report report;
    report.blocks = {models::ParagraphBlock{text}};
    return report;
}

models::Report thickReport()
{
    const models::Report annual = tests::annualReport();
    QList<models::Block> charts;
    for (const models::Block &block : annual.blocks) {
        if (std::holds_alternative<models::ChartBlock>(block))
            charts << block;
    }
    models::Report report;
    for (int i = 0; i < 40; ++i) {
        report.blocks.append(charts[i % charts.size()]);
        report.blocks.emplaceBack(models::ParagraphBlock{tests::hanText(300)});
    }
    for (int i = 0; i < 18; ++i)
        report.blocks.emplaceBack(tests::longTable(28));
    return report;
}

} // namespace

TEST(PdfWriter, LetsTheWordsOfTheFieldBeFound)
{
    SKIP_WITHOUT_POPPLER("pdftotext");
    const tests::Folder folder;
    const QString text = tests::textOfPdf(written(tests::annualReport(), folder));
    for (const char *word : {"项目包", "意见", "胶州", "A1", "G2025-03", "𠮷", "䶮", "37.75 %",
                             "official", "示例数据"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word;
}

TEST(PdfWriter, CopiesOutEveryCharacterAsTyped)
{
    SKIP_WITHOUT_POPPLER("pdftotext");
    const tests::Folder folder;
    const QString source =
        QStringLiteral("ABC123身份证X1，A1…B2（2023）“见”——长贝车门食马鱼鸟黄黑"
                       "龙，玄生用甲目竹米糸羊老而耳肉自至舟。"
                       "office ffl fi 37.75 % a\tb 𠮷𬭎㐂 〔2024〕①×·÷±℃ "
                       "张·王 100%，胶州意见户青录黑");
    EXPECT_EQ(counted(tests::textOfPdf(written(paragraph(source), folder))),
              counted(source + pageNumber));
}

TEST(PdfWriter, CopiesOutBoldAndTableTextAsTypedToo)
{
    SKIP_WITHOUT_POPPLER("pdftotext");
    const tests::Folder folder;
    models::TableBlock table;
    table.header = {QStringLiteral("项目𠮷A1"), QStringLiteral("意见X2")};
    table.rows = {{QStringLiteral("目见𬭎"), QStringLiteral("G2025-03")}};
    models::Report report;
    report.blocks = {models::TitleBlock{QStringLiteral("目见𠮷标题")},
                     models::HeadingBlock{1, QStringLiteral("一、目见𠮷B2")}, table};
    EXPECT_EQ(
        counted(tests::textOfPdf(written(report, folder))),
        counted(QStringLiteral(
            "项目𠮷A1意见X2目见𬭎G2025-03目见𠮷标题一、目见𠮷B2—1—")));
}

TEST(PdfWriter, EmbedsItsFontsAndKeepsChartsAsVectors)
{
    SKIP_WITHOUT_POPPLER("pdffonts");
    const tests::Folder folder;
    const QString file = written(tests::annualReport(), folder);
    const QStringList fonts = tests::runPoppler(QStringLiteral("pdffonts"), {file})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 3);
    for (const QString &font : fonts.mid(2))
        EXPECT_TRUE(font.contains(QStringLiteral("Identity-H       yes"))) << font.toStdString();
    const QString images =
        tests::runPoppler(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    EXPECT_EQ(images.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2)
        << images.toStdString();
}

TEST(PdfWriter, NamesTheReportButNoPersonAndNoFolder)
{
    SKIP_WITHOUT_POPPLER("pdfinfo");
    const tests::Folder folder;
    const QString file = written(tests::annualReport(), folder);
    const QString info = tests::runPoppler(QStringLiteral("pdfinfo"), {file});
    EXPECT_TRUE(info.contains(QStringLiteral("繁昌区2023年度")));
    EXPECT_TRUE(info.contains(QStringLiteral("示例数据")));
    EXPECT_TRUE(info.contains(QStringLiteral("Yanxun")));
    EXPECT_FALSE(info.contains(QStringLiteral("Author")));
    EXPECT_FALSE(tests::readFile(file).contains(folder.path().toUtf8()));
}

TEST(PdfWriter, GivesEachHeadingABookmark)
{
    SKIP_WITHOUT_POPPLER("pdftohtml");
    const tests::Folder folder;
    const QString file = written(tests::annualReport(), folder);
    const QString xml = tests::runPoppler(
        QStringLiteral("pdftohtml"),
        {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), file});
    const QString outline = xml.mid(xml.indexOf(QStringLiteral("<outline>")));
    const QList<ui::PlacedHeading> headings = ui::PagedReport(tests::annualReport()).headings();
    ASSERT_GT(headings.size(), 5);
    for (const ui::PlacedHeading &heading : headings) {
        const QString item =
            QStringLiteral("<item page=\"%1\">%2</item>").arg(heading.page + 1).arg(heading.text);
        EXPECT_TRUE(outline.contains(item)) << item.toStdString();
    }
}

TEST(PdfWriter, TakesAnyTextThatARecordMayHold)
{
    const QStringList strange = {
        QString(),
        QStringLiteral(" "),
        QStringLiteral("\n\n"),
        QString(QChar(0xD842)), // half of a character
        QString(QChar(0)) + QChar(0x200B) + QChar(0xFFFF),
        QString(4000, QLatin1Char('W')),
        QStringLiteral("ئۇيغۇر ᠮᠣᠩᠭᠣᠯ བོད་ཡིག 👩‍🏫 é"),
        QStringLiteral(") Tj ET (<feff> endobj")};
    for (const QString &text : strange) {
        models::Report report;
        report.title = report.subject = text;
        models::TableBlock table;
        table.caption = table.unit = text;
        table.header = {text, text};
        table.rows = {{text}, {text, text, text}, {}};
        table.lastRowIsTotal = true;
        report.blocks = {models::TitleBlock{text},
                         models::HeadingBlock{7, text},
                         models::ParagraphBlock{text},
                         table,
                         models::NoteBlock{text},
                         models::SignatureBlock{text, text},
                         models::AttachmentBlock{text, text},
                         models::ChartBlock{}};
        const models::Result<QByteArray> pdf = ui::pdfOf(ui::PagedReport(report));
        ASSERT_TRUE(pdf);
        EXPECT_TRUE(pdf->startsWith("%PDF-"));
        EXPECT_TRUE(pdf->endsWith("%%EOF\n"));
    }
}

TEST(PdfWriter, LeavesNoFileWhenStopped)
{
    const tests::Folder folder;
    const QString path = folder.path(QStringLiteral("stopped.pdf"));
    const models::Result<void> result = ui::writePdf(
        tests::annualReport(), path, [](const QString &, qint64 done, qint64) { return done < 2; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, models::ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(PdfWriter, SaysSoWhenTheFolderIsMissing)
{
    const tests::Folder folder;
    const models::Result<void> result =
        ui::writePdf(paragraph(QStringLiteral("正文")), folder.path(QStringLiteral("none/a.pdf")));
    ASSERT_FALSE(result);
    EXPECT_FALSE(result.error().message.isEmpty());
}

TEST(PdfWriter, WritesSixtyPagesWithFortyChartsInASecond)
{
    const models::Report report = thickReport();
    const std::clock_t start =
        std::clock(); // of this process, so that a busy machine does not count
    const ui::PagedReport pages(report);
    const models::Result<QByteArray> pdf = ui::pdfOf(pages);
    const auto elapsed = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    ASSERT_TRUE(pdf);
    EXPECT_GE(pages.pageCount(), 60);
    std::cout << pages.pageCount() << " pages, " << pdf->size() << " bytes, " << elapsed << " ms\n";
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(elapsed, 1000);
#endif
}

class ArchivePdf : public testing::Test
{
protected:
    void SetUp() override
    {
        file = folder.path(QStringLiteral("archive.pdf"));
        const auto result = ui::writeArchivePdf(tests::annualReport(), file);
        ASSERT_TRUE(result) << result.error().message.toStdString();
        bytes = tests::readFile(file);
    }

    // The last object of that number, which is the one that counts after an update.
    QByteArray object(int number) const
    {
        const qsizetype at = bytes.lastIndexOf('\n' + QByteArray::number(number) + " 0 obj\n");
        return bytes.mid(at, bytes.indexOf("endobj", at) - at);
    }

    tests::Folder folder;
    QString file;
    QByteArray bytes;
};

TEST_F(ArchivePdf, SaysWhichStandardItFollowsAndWhatItsColoursMean)
{
    EXPECT_TRUE(bytes.startsWith("%PDF-1.4\n"));
    const qsizetype trailer = bytes.lastIndexOf("trailer");
    const int root = ui::pdfReference(bytes.mid(trailer), "/Root ");
    const QByteArray catalog = object(root);
    const QByteArray metadata = object(ui::pdfReference(catalog, "/Metadata "));
    EXPECT_TRUE(metadata.contains("pdfaid:part=\"1\""));
    EXPECT_TRUE(metadata.contains("pdfaid:conformance=\"B\""));
    EXPECT_FALSE(metadata.contains("/Filter")) << "metadata must be readable as it stands";
    EXPECT_TRUE(catalog.contains("/OutputIntents"));
    EXPECT_TRUE(bytes.contains("/S/GTS_PDFA1"));
    for (const char *forbidden :
         {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFile", "/LZWDecode"})
        EXPECT_FALSE(bytes.contains(forbidden)) << forbidden;
}

TEST_F(ArchivePdf, KeepsItsIdentityThroughTheUpdate)
{
    const auto id = [this](qsizetype trailer) {
        const qsizetype at = bytes.indexOf("/ID", trailer);
        return bytes.mid(at, bytes.indexOf(']', at) - at);
    };
    const qsizetype first = bytes.indexOf("\ntrailer");
    const qsizetype last = bytes.lastIndexOf("\ntrailer");
    ASSERT_GT(first, 0);
    ASSERT_GT(last, first);
    EXPECT_GT(id(last).size(), 20);
    EXPECT_EQ(id(first), id(last));
}

TEST_F(ArchivePdf, SaysTheSameInItsPropertiesAndItsMetadata)
{
    const qsizetype trailer = bytes.lastIndexOf("trailer");
    const QByteArray info = object(ui::pdfReference(bytes.mid(trailer), "/Info "));
    const int root = ui::pdfReference(bytes.mid(trailer), "/Root ");
    const QByteArray metadata = object(ui::pdfReference(object(root), "/Metadata "));
    const models::Report report = tests::annualReport();
    EXPECT_TRUE(info.contains("/Subject"));
    EXPECT_TRUE(metadata.contains("x-default\">" + report.subject.toUtf8() + "</rdf:li>"));
    EXPECT_TRUE(metadata.contains("x-default\">" + report.title.toUtf8() + "</rdf:li>"));
}

TEST_F(ArchivePdf, EmbedsEveryFontAndUsesNoTransparency)
{
    static const QRegularExpression alpha(QStringLiteral("/(?:ca|CA) (?!1\\.0|1\\s)[0-9.]+"));
    EXPECT_FALSE(QString::fromLatin1(bytes).contains(alpha));
    EXPECT_FALSE(bytes.contains("/S /Transparency"));
    SKIP_WITHOUT_POPPLER("pdffonts");
    const QStringList fonts = tests::runPoppler(QStringLiteral("pdffonts"), {file})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 3);
    for (const QString &font : fonts.mid(2))
        EXPECT_TRUE(font.contains(QStringLiteral("Identity-H       yes"))) << font.toStdString();
    EXPECT_EQ(bytes.count("/CIDSet"), fonts.size() - 2) << "each subset says which glyphs it has";
}

TEST_F(ArchivePdf, IsSoundForAnotherProgram)
{
    const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
    if (qpdf.isEmpty())
        GTEST_SKIP() << "needs qpdf, which is not on this machine";
    QProcess process;
    process.start(qpdf, {QStringLiteral("--check"), file});
    ASSERT_TRUE(process.waitForFinished(30000));
    EXPECT_EQ(process.exitCode(), 0)
        << process.readAll().toStdString() << process.readAllStandardError().toStdString();
}

TEST_F(ArchivePdf, LetsTheSameWordsBeFound)
{
    SKIP_WITHOUT_POPPLER("pdftotext");
    EXPECT_EQ(tests::textOfPdf(file), tests::textOfPdf(written(tests::annualReport(), folder)));
}
