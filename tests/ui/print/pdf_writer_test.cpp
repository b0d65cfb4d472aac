// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"
#include "ui/print/qpdf.h"

#include "tests/support/support.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/print/sample_report.h"
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
        pdf.processFile(file.toLocal8Bit().constData());
    }

    static QByteArray contentOf(QPDFObjectHandle stream)
    {
        const auto content = stream.getRawStreamData();
        return QByteArray(reinterpret_cast<const char *>(content->getBuffer()),
                          qsizetype(content->getSize()));
    }

    tests::Folder folder;
    QString file;
    QByteArray bytes;
    QPDF pdf;
};

TEST_F(ArchivePdf, SaysWhichStandardItFollowsAndWhatItsColoursMean)
{
    EXPECT_TRUE(bytes.startsWith("%PDF-1.4\n"));
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    EXPECT_TRUE(contentOf(metadata).contains("pdfaid:part=\"1\""));
    EXPECT_TRUE(contentOf(metadata).contains("pdfaid:conformance=\"B\""));
    EXPECT_FALSE(metadata.getDict().hasKey("/Filter")) << "it must be readable as it stands";
    const QPDFObjectHandle intent = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0);
    EXPECT_EQ(QPDFObjectHandle(intent).getKey("/S").getName(), "/GTS_PDFA1");
    for (const char *forbidden :
         {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFile", "/LZWDecode", "/ObjStm"})
        EXPECT_FALSE(bytes.contains(forbidden)) << forbidden;
}

// ISO 19005-1, 6.1.2, 6.1.3 and 6.1.7: what a program that mends a finished file easily breaks.
TEST_F(ArchivePdf, IsWrittenAsTheStandardAsks)
{
    const QByteArray comment = bytes.mid(9, 5);
    EXPECT_EQ(comment[0], '%');
    for (const char each : comment.mid(1))
        EXPECT_GT(uchar(each), 127);
    QPDFObjectHandle id = pdf.getTrailer().getKey("/ID");
    ASSERT_TRUE(id.isArray());
    EXPECT_EQ(id.getArrayItem(0).getStringValue().size(), 16U);
    EXPECT_TRUE(bytes.endsWith("%%EOF\n"));
    EXPECT_EQ(bytes.count("endstream\n"), bytes.count("\nendstream\n"));
    EXPECT_EQ(bytes.count("startxref"), 1) << "one table that says where everything is";
}

TEST_F(ArchivePdf, SaysTheSameInItsPropertiesAndItsMetadata)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    const QByteArray metadata = contentOf(pdf.getRoot().getKey("/Metadata"));
    const models::Report report = tests::annualReport();
    EXPECT_EQ(info.getKey("/Subject").getUTF8Value(), report.subject.toStdString());
    EXPECT_EQ(info.getKey("/Title").getUTF8Value(), report.title.toStdString());
    EXPECT_TRUE(metadata.contains("x-default\">" + report.subject.toUtf8() + "</rdf:li>"));
    EXPECT_TRUE(metadata.contains("x-default\">" + report.title.toUtf8() + "</rdf:li>"));
}

TEST_F(ArchivePdf, NestsItsBookmarksByTheLevelsOfTheHeadings)
{
    const QList<ui::PlacedHeading> headings = ui::PagedReport(tests::annualReport()).headings();
    QStringList expected, found;
    for (const ui::PlacedHeading &heading : headings)
        expected << heading.text;
    int counted = 0;
    const auto walk = [&](auto &self, QPDFObjectHandle above) -> void {
        QPDFObjectHandle before;
        for (QPDFObjectHandle at = above.getKey("/First"); at.isDictionary();
             at = at.getKey("/Next")) {
            found << QString::fromStdString(at.getKey("/Title").getUTF8Value());
            EXPECT_EQ(at.getKey("/Parent").getObjGen(), above.getObjGen());
            EXPECT_EQ(at.hasKey("/Prev"), before.isInitialized());
            EXPECT_TRUE(at.getKey("/Dest").getArrayItem(0).isPageObject());
            self(self, at);
            before = at;
        }
        if (before.isInitialized()) {
            EXPECT_EQ(above.getKey("/Last").getObjGen(), before.getObjGen());
        }
        ++counted;
    };
    QPDFObjectHandle root = pdf.getRoot().getKey("/Outlines");
    walk(walk, root);
    EXPECT_EQ(found, expected);
    EXPECT_EQ(root.getKey("/Count").getIntValueAsInt(), expected.size());
    EXPECT_EQ(counted, expected.size() + 1);
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
