// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/docx_writer.h"

#include "models/exchange/book_reader.h"
#include "models/report/annual_report.h"
#include "tests/models/figures/case_district.h"
#include "tests/models/report/office_parts.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace models;
using namespace tests;

namespace {

QString writtenDocument(const Folder &folder, const Report &report,
                        const char *name = "report.docx")
{
    const QString path = folder.path(QString::fromLatin1(name));
    const auto result = writeDocx(report, path);
    EXPECT_TRUE(result) << (result ? "" : result.error().detail.toStdString());
    return path;
}

Report annual()
{
    CaseDistrict district;
    const auto source = readChartSource(district.database(), district.cycle());
    const auto report = annualReport(district.database(), *source);
    EXPECT_TRUE(report);
    return report ? *report : Report{};
}

// What python-docx reads; null when it is not there.
QJsonObject documentByPython(const QString &path)
{
    const QString python = QStringLiteral("/usr/bin/python3"); // Debian's, which has the package
    if (!QFile::exists(QStringLiteral("/usr/lib/python3/dist-packages/docx")))
        return {};
    const QString script = QStringLiteral(YANXUN_SOURCE_DIR "/tests/models/report/read_docx.py");
    return QJsonDocument::fromJson(outputOf(python, {script, path}).toUtf8()).object();
}

#define SKIP_WITHOUT_PYTHON(read)                                                                  \
    if ((read).isEmpty())                                                                          \
    GTEST_SKIP() << "needs python3-docx, which is not on this machine"

QStringList textsOf(const Report &report)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            texts << paragraph->text;
        else if (const auto *heading = std::get_if<HeadingBlock>(&block))
            texts << heading->text;
        else if (const auto *note = std::get_if<NoteBlock>(&block))
            texts << note->text;
        else if (const auto *title = std::get_if<TitleBlock>(&block))
            texts << title->text;
        else if (const auto *attachment = std::get_if<AttachmentBlock>(&block))
            texts << attachment->label << attachment->title;
        else if (const auto *table = std::get_if<TableBlock>(&block)) {
            texts << table->caption << table->unit << table->header;
            for (const QStringList &row : table->rows)
                texts << row;
        }
    }
    return texts;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

// Every relation that a part refers to is there and leads to a part.
void expectRelations(const QHash<QString, QByteArray> &parts, const QString &name)
{
    SCOPED_TRACE(name.toStdString());
    const QDir folder(QFileInfo(name).path());
    const QString relations = QString::fromUtf8(
        parts[folder.filePath(QStringLiteral("_rels/%1.rels").arg(QFileInfo(name).fileName()))]);
    static const QRegularExpression used(QStringLiteral(" r:(?:id|embed)=\"([^\"]+)\""));
    auto found = used.globalMatch(QString::fromUtf8(parts[name]));
    while (found.hasNext()) {
        const QString id = found.next().captured(1);
        EXPECT_TRUE(relations.contains(QStringLiteral("Id=\"%1\"").arg(id))) << id.toStdString();
    }
    static const QRegularExpression target(QStringLiteral("Target=\"([^\"]+)\""));
    found = target.globalMatch(relations);
    while (found.hasNext()) {
        const QString part = QDir::cleanPath(folder.filePath(found.next().captured(1)));
        EXPECT_TRUE(parts.contains(part)) << part.toStdString();
    }
}

} // namespace

TEST(DocxWriter, KeepsTheOrderOfTheSchemaInEveryPart)
{
    Folder folder;
    for (const Report &report : {everyBlock(), everyChart(), annual()}) {
        const auto parts = partsOf(writtenDocument(folder, report));
        EXPECT_TRUE(parts.contains(QStringLiteral("word/document.xml")));
        for (const auto &[name, content] : parts.asKeyValueRange())
            if (name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels"))) {
                EXPECT_EQ(brokenRules(content), QStringList()) << name.toStdString();
            }
    }
}

TEST(DocxWriter, NamesEveryPartAndEveryRelation)
{
    Folder folder;
    Report report = annual();
    report.blocks += everyChart().blocks;
    const auto parts = partsOf(writtenDocument(folder, report));
    const QString types = QString::fromUtf8(parts[QStringLiteral("[Content_Types].xml")]);
    for (const QString &name : parts.keys())
        if (name.endsWith(QLatin1String(".xml")) && !name.startsWith(QLatin1Char('['))) {
            EXPECT_TRUE(types.contains(QStringLiteral("PartName=\"/%1\"").arg(name)))
                << name.toStdString();
        }
    for (const auto &[name, content] : parts.asKeyValueRange())
        if (name.startsWith(QLatin1String("word/")) && name.endsWith(QLatin1String(".xml")))
            expectRelations(parts, name);
}

TEST(DocxWriter, GivesEveryTableTheWidthsOfItsColumns)
{
    Folder folder;
    for (const Report &report : {everyBlock(), annual()}) {
        const auto parts = partsOf(writtenDocument(folder, report));
        QXmlStreamReader xml(parts[QStringLiteral("word/document.xml")]);
        int tables = 0, columns = 0, cells = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto name = xml.qualifiedName();
            if (xml.isStartElement() && name == QLatin1String("w:tblGrid")) {
                ++tables;
                columns = 0;
            } else if (xml.isStartElement() && name == QLatin1String("w:gridCol")) {
                ++columns;
                EXPECT_GT(xml.attributes().value(QStringLiteral("w:w")).toInt(), 0);
            } else if (xml.isStartElement() && name == QLatin1String("w:tr")) {
                cells = 0;
            } else if (xml.isStartElement() && name == QLatin1String("w:tc")) {
                ++cells;
            } else if (xml.isStartElement() && name == QLatin1String("w:gridSpan")) {
                cells += xml.attributes().value(QStringLiteral("w:val")).toInt() - 1;
            } else if (xml.isEndElement() && name == QLatin1String("w:tr")) {
                EXPECT_EQ(cells, columns) << "table " << tables;
            }
        }
        EXPECT_GT(tables, 5);
    }
}

TEST(DocxWriter, RepeatsEveryHeaderAndKeepsRowsWhole)
{
    Folder folder;
    const Report report = everyBlock();
    const QByteArray document =
        partsOf(writtenDocument(folder, report))[QStringLiteral("word/document.xml")];
    qsizetype headers = 0;
    for (const Block &block : report.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block))
            headers += !table->header.isEmpty();
    EXPECT_EQ(document.count("<w:tblHeader/>"), headers);
    EXPECT_EQ(document.count("<w:cantSplit/>"), document.count("<w:tr>"));
}

TEST(DocxWriter, GivesTheSameBytesForTheSameReport)
{
    Folder folder;
    const QByteArray first = readFile(writtenDocument(folder, annual(), "first.docx"));
    EXPECT_EQ(readFile(writtenDocument(folder, annual(), "second.docx")), first);
}

TEST(DocxWriter, TellsNeitherWhoNorWhenNorWhere)
{
    Folder folder;
    const auto parts = partsOf(writtenDocument(folder, annual()));
    const QByteArray all = parts.values().join();
    for (const QByteArray &word :
         {QByteArray("dc:creator"), QByteArray("lastModifiedBy"), QByteArray("dcterms"),
          folder.path().toUtf8(), qgetenv("HOME") + "/"})
        EXPECT_FALSE(all.contains(word)) << word.toStdString();
}

TEST(DocxWriter, X3ReplacesWhatXmlCannotHold)
{
    Folder folder;
    Report report;
    report.title = QStringLiteral("bell\a & <b>");
    report.blocks << ParagraphBlock{QStringLiteral("a\u0001b\uFFFEc") + QChar(0xd800) +
                                    QStringLiteral("d𬀩\x0b")};
    const auto parts = partsOf(writtenDocument(folder, report));
    const QByteArray document = parts[QStringLiteral("word/document.xml")];
    EXPECT_TRUE(document.contains("a\uFFFDb\uFFFDc\uFFFDd𬀩\uFFFD")) << document.toStdString();
    for (const QByteArray &content : parts)
        EXPECT_EQ(brokenRules(content), QStringList());
}

TEST(DocxWriter, X1MakesNoFieldOfData)
{
    Folder folder;
    Report report = everyBlock();
    TableBlock table{{}, {}, {QStringLiteral("文本")}, {}, {}, false};
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(1)", "{ PAGE }", "\\* MERGEFORMAT",
                             "=cmd|' /C calc'!A0", "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"})
        table.rows << QStringList{QString::fromUtf8(text)};
    report.blocks << table;
    const QByteArray all = partsOf(writtenDocument(folder, report)).values().join();
    EXPECT_FALSE(all.contains("w:instrText"));
    EXPECT_EQ(all.count("w:fldSimple "), 2);
    EXPECT_EQ(all.count("w:instr=\" PAGE \""), 2);
}

TEST(DocxWriter, LeavesNothingBehindWhenStopped)
{
    Folder folder;
    const QString path = folder.path(QStringLiteral("stopped.docx"));
    const auto result = writeDocx(everyBlock(), path,
                                  [](const QString &, qint64 done, qint64) { return done < 3; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(
        QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST(DocxWriter, IsReadByPythonDocx)
{
    Folder folder;
    const Report report = everyBlock();
    const QJsonObject read = documentByPython(writtenDocument(folder, report));
    SKIP_WITHOUT_PYTHON(read);
    QJsonArray headings;
    for (const Block &block : report.blocks)
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            headings << QJsonArray{QStringLiteral("Heading %1").arg(heading->level), heading->text};
    EXPECT_EQ(read[QLatin1String("headings")].toArray(), headings);
    EXPECT_EQ(read[QLatin1String("title")].toString(), report.title);
    EXPECT_EQ(read[QLatin1String("author")].toString(), QString());
    const QJsonArray turned = read[QLatin1String("turned")].toArray();
    EXPECT_EQ(turned, (QJsonArray{false, false, true, false, true, true}));
    const QJsonArray rows = read[QLatin1String("tables")][1][QLatin1String("rows")].toArray();
    ASSERT_EQ(rows.size(), 62);
    EXPECT_EQ(rows[0].toArray(), (QJsonArray{QStringLiteral("学段"), QStringLiteral("人数")}));
    EXPECT_EQ(rows[7].toArray(), (QJsonArray{QStringLiteral("学段7"), QStringLiteral("—")}));
    EXPECT_EQ(rows[61].toArray(), (QJsonArray{QStringLiteral("合计"), QStringLiteral("1614")}));
    const QJsonArray blank = read[QLatin1String("tables")][2][QLatin1String("rows")].toArray();
    EXPECT_EQ(blank[1].toArray(), (QJsonArray{QStringLiteral("张三"), QString()}));
}

TEST(DocxWriter, PrintsEveryParagraphAndCellInLibreOffice)
{
    Folder folder;
    const Report report = everyBlock();
    const QString text = textThroughLibreOffice(writtenDocument(folder, report), folder.path());
    SKIP_WITHOUT(text, "LibreOffice Writer (soffice) or pdftotext");
    for (const QString &wanted : textsOf(report))
        EXPECT_TRUE(text.contains(withoutBlanks(wanted))) << wanted.toStdString();
    for (const char *wanted :
         {"主持人", "张三", "校长（签字）：", "荣誉证书", "编号：繁研训〔2023〕001号",
          "2024年1月17日", "芜湖市繁昌区教师发展中心", "—2—"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted;
}

TEST(DocxWriter, GivesEveryChartItsDataToEdit)
{
    Folder folder;
    const auto parts = partsOf(writtenDocument(folder, everyChart()));
    for (int chart = 1; chart <= 4; ++chart) {
        SCOPED_TRACE(chart);
        const QString inner = folder.path(QStringLiteral("inner.xlsx"));
        writeFile(inner, parts[QStringLiteral("word/embeddings/chart%1.xlsx").arg(chart)]);
        const auto book = readBook(inner);
        ASSERT_TRUE(book) << book.error().message.toStdString();
        const QString xml =
            QString::fromUtf8(parts[QStringLiteral("word/charts/chart%1.xml").arg(chart)]);
        static const QRegularExpression values(
            QStringLiteral("<c:val><c:numRef><c:f>'数据'!\\$([A-Z])\\$2:\\$[A-Z]\\$4</"
                           "c:f><c:numCache>.*?</c:numCache>"));
        static const QRegularExpression point(
            QStringLiteral("<c:pt idx=\"(\\d)\"><c:v>([^<]*)</c:v>"));
        auto series = values.globalMatch(xml);
        EXPECT_TRUE(series.hasNext());
        while (series.hasNext()) {
            const auto one = series.next();
            const int column = one.captured(1).at(0).unicode() - u'A';
            auto points = point.globalMatch(one.captured(0));
            while (points.hasNext()) {
                const auto cell = points.next();
                EXPECT_EQ(book->sheets[0].text(cell.captured(1).toInt() + 1, column).toDouble(),
                          cell.captured(2).toDouble());
            }
        }
        EXPECT_TRUE(xml.contains(QStringLiteral("<c:externalData r:id=\"rId1\">")));
    }
    EXPECT_FALSE(parts.contains(QStringLiteral("word/charts/chart5.xml")))
        << "a heat map is a table";
}

TEST(DocxWriter, PrintsEveryLabelOfChartsInLibreOffice)
{
    Folder folder;
    const QString text =
        textThroughLibreOffice(writtenDocument(folder, everyChart()), folder.path());
    SKIP_WITHOUT(text, "LibreOffice Writer (soffice) or pdftotext");
    for (const char *wanted : {"占比", "10/15=66.67%", "3/20=15.00%", "目标40%", "乡村教师占比",
                               "语文&<数学>", "城镇", "未标注", "1,200.00", "33.33%", "37.75%",
                               "历年", "小学", "统计时点2023-12-31", "尚无成员"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted;
}
