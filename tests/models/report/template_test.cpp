// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template.h"

#include "models/exchange/package_writer.h"
#include "models/report/docx_writer.h"
#include "models/report/narrative.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"
#include "tests/models/report/office_parts.h"
#include "tests/support/small_district.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace models;
using namespace tests;

namespace {

const QByteArray kRoot =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

QByteArray run(const char *text, const char *look = "")
{
    return QByteArray("<w:r>") + look + "<w:t>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &runs)
{
    return "<w:p>" + runs + "</w:p>";
}

QByteArray said(const char *text)
{
    return paragraph(run(text));
}

QByteArray table(const QList<QList<const char *>> &rows)
{
    QByteArray xml = "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>";
    for (const auto &row : rows) {
        xml += "<w:tr>";
        for (const char *cell : row)
            xml += "<w:tc>" + said(cell) + "</w:tc>";
        xml += "</w:tr>";
    }
    return xml + "</w:tbl>";
}

// A .docx with this body; `parts` are added or replace what is there.
void writeTemplate(const QString &path, const QByteArray &body,
                   const QList<std::pair<QString, QByteArray>> &parts = {},
                   const QByteArray &types = {})
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    PackageWriter package(path);
    package.writeXml(
        QStringLiteral("[Content_Types].xml"),
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/word/document.xml\" ContentType=\"" +
            word + "document.main+xml\"/>" + types + "</Types>");
    package.writeXml(QStringLiteral("_rels/.rels"),
                     PackageWriter::relations(
                         PackageWriter::relation("rId1", "officeDocument", "word/document.xml")));
    package.writeXml(QStringLiteral("word/document.xml"),
                     kRoot + "<w:body>" + body + "<w:sectPr/></w:body></w:document>");
    for (const auto &[name, content] : parts)
        package.writePart(name, content);
    ASSERT_TRUE(package.close());
}

class Template : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            district.file().edit(QStringLiteral("set"), [](Transaction &edit) -> Result<void> {
                setSetting(edit, kDistrictSetting, QStringLiteral("芜湖市繁昌区"));
                setSetting(edit, kCentreSetting, QStringLiteral("<中心> & \"一\""));
                return {};
            }));
        const auto read = readChartSource(district.database(), district.cycle());
        ASSERT_TRUE(read);
        charts = *read;
    }

    TemplateSource source(Id group = 0) { return {district.database(), charts, group}; }
    QString path(const char *name = "template.docx") const
    {
        return folder.path(QString::fromLatin1(name));
    }
    // The document part of the template filled in.
    QByteArray filled(const QByteArray &body, Id group = 0)
    {
        writeTemplate(path(), body);
        return fill(group);
    }
    QByteArray fill(Id group = 0)
    {
        const auto done = fillTemplate(path(), path("out.docx"), source(group));
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        const QByteArray document =
            partsOf(path("out.docx")).value(QStringLiteral("word/document.xml"));
        EXPECT_EQ(brokenRules(document), QStringList());
        return document;
    }
    // What the runs of a document say, a line a paragraph.
    static QStringList lines(const QByteArray &document)
    {
        static const QRegularExpression paragraph(
            QStringLiteral("<w:p(?: [^>]*)?>(.*?)</w:p>|<w:p/>"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        QStringList found;
        const QString xml = QString::fromUtf8(document);
        for (auto each = paragraph.globalMatch(xml); each.hasNext();)
            found << each.next().captured(1).remove(tag);
        return found;
    }
    // The one thing that is wrong with a template.
    TemplateUse wrong(const QByteArray &body)
    {
        writeTemplate(path(), body);
        const auto checked = checkTemplate(path(), source());
        EXPECT_TRUE(checked);
        EXPECT_EQ(checked->wrong().size(), 1);
        const auto done = fillTemplate(path(), path("out.docx"), source());
        EXPECT_FALSE(done);
        EXPECT_FALSE(QFile::exists(path("out.docx"))) << "nothing half-written comes out";
        return checked->wrong().value(0);
    }

    Folder folder;
    CaseDistrict district;
    ChartSource charts;
};

} // namespace

TEST_F(Template, SaysFiguresWithTheirPartsAndTheFactsOfTheCentre)
{
    const QByteArray document =
        filled(said("{{cycle.name}}：{{groups}}，{{rural_share_r1.part}}/{{rural_share_r1.whole}}＝"
                    "{{rural_share_r1}}") +
               said("{{ rural_share_r1.unknown }}{{rural_share_r1.definition}}") +
               said("｛｛centre｝｝ {{cycle.reference_date}}") + said("{{sentence.rural_share}}"));
    const QStringList text = lines(document);
    EXPECT_EQ(text.value(0), QStringLiteral("2023：39，262/694＝37.75 %"));
    EXPECT_TRUE(text.value(1).startsWith(u'0'));
    EXPECT_EQ(text.value(2), QStringLiteral("&lt;中心&gt; &amp; &quot;一&quot; 2023年12月31日"));
    EXPECT_TRUE(
        text.value(3).startsWith(QStringLiteral("截至2023年12月31日，全区共设置39个项目包")));
}

TEST_F(Template, FindsAFieldThatWordSplitOverRunsAndKeepsTheLookOfItsFirst)
{
    const QByteArray document = filled(paragraph(
        run("共{", "<w:rPr><w:b/></w:rPr>") + "<w:proofErr w:type=\"spellStart\"/>" +
        run("{gro", "<w:rPr><w:i/></w:rPr>") + "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>" +
        run("ups}") + "<w:bookmarkEnd w:id=\"1\"/>" +
        run("}个", "<w:rPr><w:u w:val=\"single\"/></w:rPr>")));
    EXPECT_EQ(lines(document).value(0), QStringLiteral("共39个"));
    EXPECT_TRUE(
        document.contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">共39</w:t></w:r>"))
        << document.toStdString();
    EXPECT_TRUE(
        document.contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">个<"));
}

TEST_F(Template, RepeatsOneRowForEachRecord)
{
    const QByteArray document =
        filled(table({{"序号", "项目包", "学科"},
                      {"{{#packages}}{{index}}", "{{name}}", "{{subject}}{{/packages}}"},
                      {"合计", "{{groups}}", ""}}));
    EXPECT_EQ(document.count("<w:tr>"), 41);
    const QStringList text = lines(document);
    EXPECT_EQ(text.mid(3, 3),
              QStringList({QStringLiteral("1"), QStringLiteral("第1项目包"), text.value(5)}));
    EXPECT_EQ(text.value(3 + 38 * 3 + 1), QStringLiteral("第39项目包"));
    EXPECT_EQ(text.value(3 + 39 * 3), QStringLiteral("合计"));
}

TEST_F(Template, RepeatsSeveralRowsBetweenMarkersOfTheirOwn)
{
    const QByteArray document = filled(table({{"{{#packages}}", ""},
                                              {"包", "{{name}}"},
                                              {"编号", "{{number}}"},
                                              {"{{/packages}}", ""}}));
    EXPECT_EQ(document.count("<w:tr>"), 39 * 2);
    EXPECT_FALSE(document.contains("{{"));
}

TEST_F(Template, RepeatsParagraphsAndWhatIsWithinThem)
{
    const QByteArray document =
        filled(said("{{#packages}}") + said("{{name}}：{{package.rural_share_r1.whole}}人") +
               said("成员：{{#members}}{{name}}、{{/members}}等") + said("{{/packages}}") +
               said("{{#expenses}}{{purpose}}{{amount}}{{/expenses}}"));
    const QStringList text = lines(document);
    EXPECT_EQ(text.size(), 39 * 2 + 2);
    EXPECT_TRUE(text.value(0).startsWith(QStringLiteral("第1项目包：17人")));
    EXPECT_EQ(text.value(1).count(QStringLiteral("、")), 17);
    EXPECT_TRUE(text.value(1).startsWith(QStringLiteral("成员：教师0")));
    EXPECT_TRUE(text.value(78).startsWith(QStringLiteral("示例1,250.50")))
        << text.value(78).toStdString();
}

TEST_F(Template, SpeaksOfOnePackage)
{
    const Id second = findAll<ResearchGroup>(district.database(), "ORDER BY id").at(1).id;
    const QByteArray document =
        filled(said("{{package.name}} {{package.base_school}} {{package.rural_share_r1.part}}") +
                   said("{{#members}}{{index}}{{/members}}") +
                   said("{{#expenses}}{{amount}}{{/expenses}}"),
               second);
    const QStringList text = lines(document);
    EXPECT_TRUE(text.value(0).startsWith(QStringLiteral("第2项目包 城镇第1小学 ")));
    EXPECT_EQ(text.size(), 1 + 18 + 1);
    EXPECT_EQ(text.last(), QStringLiteral("600.00"));
}

TEST_F(Template, SaysResultsOnlyAsFarAsTheyHold)
{
    const Id first = findAll<ResearchGroup>(district.database(), "ORDER BY id").first().id;
    const QByteArray document =
        filled(said("{{package.result.total}}|{{package.result.rank}}|{{package.result.band}}") +
                   said("{{#results}}{{name}}{{/results}}"),
               first);
    const QStringList text = lines(document);
    EXPECT_EQ(text.size(), 2);
    EXPECT_TRUE(text.value(0).endsWith(QStringLiteral("|—|—")))
        << "nobody has judged yet: " << text.value(0).toStdString();
    EXPECT_EQ(text.value(1), QStringLiteral("第1项目包"));
}

TEST_F(Template, KeepsACellAndATableWholeWhenThereIsNothingToRepeat)
{
    const QByteArray document =
        filled("<w:tbl><w:tr><w:tc>" + said("{{#activities}}{{name}}{{/activities}}") +
               "</w:tc></w:tr></w:tbl>" +
               table({{"{{#activities}}{{name}}", "{{starts_on}}{{/activities}}"}}) +
               said("{{^activities}}尚未登记活动。{{/activities}}") +
               said("{{^packages}}尚未登记项目包。{{/packages}}"));
    EXPECT_TRUE(document.contains("<w:tc><w:p/></w:tc>")) << document.toStdString();
    EXPECT_EQ(document.count("<w:tbl>"), 1) << "a table without rows is none";
    EXPECT_TRUE(document.contains("尚未登记活动。"));
    EXPECT_FALSE(document.contains("尚未登记项目包。"));
}

TEST_F(Template, FillsTextBoxesHeadersFootersAndNotesToo)
{
    const QByteArray box =
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
        "markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:txbxContent>" +
        said("盒{{groups}}") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
        said("{{#packages}}{{number}}，{{/packages}}盒") +
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    const QByteArray space =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    const auto part = [](const char *name, const char *kind) {
        return QByteArray("<Override PartName=\"/word/") + name +
               "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." +
               kind + "+xml\"/>";
    };
    writeTemplate(path(), box,
                  {{QStringLiteral("word/header3.xml"),
                    "<w:hdr" + space + said("{{cycle.name}}年度") + "</w:hdr>"},
                   {QStringLiteral("word/footer1.xml"),
                    "<w:ftr" + space + said("{{members}}人") + "</w:ftr>"},
                   {QStringLiteral("word/footnotes.xml"), "<w:footnotes" + space + "<w:footnote>" +
                                                              said("{{rural_share_r1.text}}") +
                                                              "</w:footnote></w:footnotes>"}},
                  part("header3.xml", "header") + part("footer1.xml", "footer") +
                      part("footnotes.xml", "footnotes"));
    const QByteArray document = fill();
    EXPECT_TRUE(document.contains("盒39"));
    EXPECT_TRUE(document.contains("38，39，盒"));
    const auto parts = partsOf(path("out.docx"));
    EXPECT_TRUE(parts.value(QStringLiteral("word/header3.xml")).contains("2023年度"));
    EXPECT_TRUE(parts.value(QStringLiteral("word/footer1.xml")).contains("694人"));
    EXPECT_TRUE(parts.value(QStringLiteral("word/footnotes.xml")).contains("262/694 = 37.75 %"));
}

TEST_F(Template, NamesAWrongFieldWithItsPlaceAndTheRightOne)
{
    TemplateUse use = wrong(table({{"甲", "乙"}, {"占比", "为{{rural_share_r9}}。"}}));
    EXPECT_EQ(use.field, QStringLiteral("rural_share_r9"));
    EXPECT_TRUE(use.place.contains(u'2')) << use.place.toStdString();
    EXPECT_TRUE(use.place.contains(QStringLiteral("为{{rural_share_r9}}。")))
        << use.place.toStdString();
    EXPECT_TRUE(use.problem.contains(QStringLiteral("{{rural_share_r")))
        << use.problem.toStdString();

    EXPECT_TRUE(wrong(said("{{cycle.nmae}}")).problem.contains(QStringLiteral("{{cycle.name}}")));
    EXPECT_TRUE(wrong(said("{{#member}}{{name}}{{/member}}"))
                    .problem.contains(QStringLiteral("{{#members}}")));
    EXPECT_TRUE(wrong(said("{{#members}}{{nmae}}{{/members}}"))
                    .problem.contains(QStringLiteral("{{name}}")));
    EXPECT_TRUE(wrong(said("{{package.name}}")).field == QLatin1String("package.name"))
        << "of which package?";
}

TEST_F(Template, SaysWhatIsOpenedAndNotClosed)
{
    EXPECT_EQ(wrong(said("{{#members}}") + said("{{groups}}")).field, QStringLiteral("#members"));
    EXPECT_EQ(wrong(said("{{/members}}")).field, QStringLiteral("/members"));
    EXPECT_FALSE(wrong(said("共{{groups个")).problem.isEmpty());
    EXPECT_FALSE(wrong(said("{{#packages}}") + said("{{#members}}") + said("{{/packages}}") +
                       said("{{/members}}"))
                     .problem.isEmpty());
}

TEST_F(Template, NamesEveryWrongFieldWhenItRefuses)
{
    writeTemplate(path(), said("{{wrong_one}}") + said("{{wrong_two}}"));
    const auto done = fillTemplate(path(), path("out.docx"), source());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Input);
    EXPECT_TRUE(done.error().message.contains(QStringLiteral("wrong_one")));
    EXPECT_TRUE(done.error().message.contains(QStringLiteral("wrong_two")));
}

TEST_F(Template, KeepsWhatItDoesNotKnowByteForByte)
{
    const QByteArray macro("\x00\x01\xFFunknown\r\n", 12);
    const QByteArray settings =
        "<?xml version='1.0'?><!-- {{groups}} --><w:settings  xmlns:w='x' />";
    const QByteArray odd =
        "<w:p w:rsidR='00A1'  ><w:r ><w:t>a&#x4e2d;&amp;b</w:t ></w:r><!-- c --></w:p>";
    writeTemplate(path(), odd + said("{{groups}}"),
                  {{QStringLiteral("custom/data.bin"), macro},
                   {QStringLiteral("word/settings.xml"), settings}});
    const QByteArray document = fill();
    EXPECT_TRUE(document.contains(odd));
    const auto parts = partsOf(path("out.docx"));
    EXPECT_EQ(parts.value(QStringLiteral("custom/data.bin")), macro);
    EXPECT_EQ(parts.value(QStringLiteral("word/settings.xml")), settings);
    EXPECT_EQ(parts.value(QStringLiteral("[Content_Types].xml")),
              partsOf(path()).value(QStringLiteral("[Content_Types].xml")));
}

TEST_F(Template, DrawsNativeChartsWithTheirDataInside)
{
    const QByteArray relations =
        PackageWriter::relations(PackageWriter::relation("rId7", "styles", "styles.xml"));
    writeTemplate(path(),
                  paragraph(run("{{chart:rural_by_package}}")) +
                      table({{"左", "{{chart:stage}}{{chart:rural_by_package}}"}}) +
                      said("{{chart:matrix}}") + said("{{chart:activities_by_month}}") +
                      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" "
                      "w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\" w:header=\"851\" "
                      "w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>",
                  {{QStringLiteral("word/_rels/document.xml.rels"), relations},
                   {QStringLiteral("word/charts/chart1.xml"), "<kept/>"}});
    const QByteArray document = fill();
    EXPECT_EQ(document.count("<w:drawing>"), 3);
    EXPECT_EQ(document.count("<w:tbl>"), 2) << "a heat map is a table with shaded cells";
    EXPECT_TRUE(document.contains("还没有登记活动")) << "where there is nothing to draw it says so";
    const auto parts = partsOf(path("out.docx"));
    EXPECT_EQ(parts.value(QStringLiteral("word/charts/chart1.xml")), "<kept/>");
    const QByteArray types = parts.value(QStringLiteral("[Content_Types].xml"));
    const QByteArray targets = parts.value(QStringLiteral("word/_rels/document.xml.rels"));
    EXPECT_TRUE(targets.contains("rId7"));
    int charts = 0;
    for (auto each = parts.begin(); each != parts.end(); ++each) {
        if (!each.key().startsWith(QLatin1String("word/charts/chart")) || each.value() == "<kept/>")
            continue;
        ++charts;
        EXPECT_EQ(brokenRules(each.value()), QStringList()) << each.key().toStdString();
        EXPECT_TRUE(types.contains("PartName=\"/" + each.key().toUtf8() + '"'));
        EXPECT_TRUE(targets.contains("Target=\"/" + each.key().toUtf8() + '"'));
    }
    EXPECT_EQ(charts, 3);
    QDir().mkpath(folder.path(QStringLiteral("lo")));
    const QString text =
        textThroughLibreOffice(path("out.docx"), folder.path(QStringLiteral("lo")));
    if (text.isNull())
        GTEST_SKIP() << "needs LibreOffice and pdftotext, which are not on this machine";
    EXPECT_TRUE(text.contains(QStringLiteral("第39项目包"))) << "the charts' own categories";
}

TEST_F(Template, WantsAHeatMapAloneInItsParagraph)
{
    EXPECT_TRUE(wrong(said("图：{{chart:matrix}}")).problem.contains(QStringLiteral("matrix")));
    EXPECT_TRUE(wrong(said("{{chart:rural_by_pakage}}"))
                    .problem.contains(QStringLiteral("{{chart:rural_by_package}}")));
}

TEST_F(Template, LetsNoDataBecomeMarkupOrCode)
{
    ASSERT_TRUE(district.file().edit(QStringLiteral("name"), [](Transaction &edit) -> Result<void> {
        setSetting(edit, kCentreSetting,
                   QStringLiteral("</w:t><w:instrText>{{groups}} \x01 𠮷\nREF \uFFFE\u0001"));
        return {};
    }));
    const QByteArray document = filled(
        said("{{centre}}") + paragraph("<w:r><w:instrText>PAGE {{centre}}</w:instrText></w:r>"));
    EXPECT_TRUE(document.contains("&lt;/w:t&gt;&lt;w:instrText&gt;{{groups}}"));
    EXPECT_TRUE(document.contains("𠮷</w:t><w:br/><w:t xml:space=\"preserve\">REF "));
    EXPECT_TRUE(document.contains("<w:instrText>PAGE {{centre}}</w:instrText>"))
        << "codes of Word's fields are nobody's to fill";
}

TEST_F(Template, RefusesWhatIsNoDocumentOrMeansHarm)
{
    const auto error = [this] {
        const auto done = checkTemplate(path(), source());
        EXPECT_FALSE(done);
        return done ? Error() : done.error();
    };
    EXPECT_EQ(error().code, ErrorCode::NotFound);
    writeFile(path(), "\xD0\xCF\x11\xE0 an old .doc");
    EXPECT_EQ(error().code, ErrorCode::Input);
    writeTemplate(path(), said("x"));
    QByteArray cut = readFile(path());
    writeFile(path(), cut.left(cut.size() / 2));
    EXPECT_EQ(error().code, ErrorCode::Damaged);
    QFile::remove(path());
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const auto hostile = [&](const QByteArray &document) {
        PackageWriter package(path());
        package.writeXml(QStringLiteral("[Content_Types].xml"),
                         "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + word +
                             "document.main+xml\"/></Types>");
        package.writePart(QStringLiteral("word/document.xml"), document);
        ASSERT_TRUE(package.close());
    };
    hostile("<!DOCTYPE x [<!ENTITY a \"b\">]>" + kRoot + "<w:body/></w:document>");
    EXPECT_EQ(error().code, ErrorCode::Damaged);
    hostile(kRoot + "<w:body>" + QByteArray(300 << 20, ' ') + "</w:body></w:document>");
    EXPECT_NE(error().message, QString()); // a bomb: 300 MB of blanks in 300 KB
    hostile(QByteArray("<x>").repeated(400) + QByteArray("</x>").repeated(400));
    EXPECT_EQ(error().code, ErrorCode::Damaged);
}

TEST_F(Template, ListsEveryFieldWithItsValueNow)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const QList<TemplateField> fields = TemplateFields(source()).list(language);
        EXPECT_GT(fields.size(), 300);
        for (const TemplateField &field : fields) {
            EXPECT_FALSE(field.name.isEmpty());
            EXPECT_FALSE(field.title.isEmpty()) << field.name.toStdString();
            EXPECT_FALSE(field.group.isEmpty()) << field.name.toStdString();
        }
    }
}

TEST_F(Template, FillsEveryFieldOfItsOwnList)
{
    TemplateFields all(source());
    QByteArray body;
    for (const TemplateField &field : all.list(Language::English))
        if (!field.name.startsWith(u'#') && !field.name.startsWith(QLatin1String("chart:")) &&
            all.value(field.name))
            body += said("{{" + field.name.toUtf8() + "}}");
    for (const RowSetLine &line : rowSetTable()) {
        body += said(("{{#" + QByteArray(line.id) + "}}").constData());
        TemplateRows rows(district.database(), *charts.books.last());
        for (const TemplateColumn &column : rows.columns(QLatin1String(line.id), Language::English))
            body += said(("{{" + column.key.toUtf8() + "}}").constData());
        body += said(("{{/" + QByteArray(line.id) + "}}").constData());
    }
    writeTemplate(path(), body);
    const auto checked = checkTemplate(path(), source());
    ASSERT_TRUE(checked) << checked.error().message.toStdString();
    for (const TemplateUse &use : checked->wrong())
        ADD_FAILURE() << use.field.toStdString() << ": " << use.problem.toStdString();
}

TEST_F(Template, SavedByLibreOfficeIsFilledAndReadByOthers)
{
    // Our own writer, LibreOffice and python-docx one after the other.
    Report report;
    report.title = QStringLiteral("模板");
    TableBlock rows;
    rows.header = {QStringLiteral("项目包"), QStringLiteral("学科")};
    rows.rows = {
        {QStringLiteral("{{#packages}}{{name}}"), QStringLiteral("{{subject}}{{/packages}}")}};
    rows.numeric = {false, false};
    report.blocks = {TitleBlock{QStringLiteral("{{district}}考核报告")},
                     ParagraphBlock{QStringLiteral("{{sentence.rural_share}}")}, rows};
    ASSERT_TRUE(writeDocx(report, path("own.docx")));
    QDir().mkpath(folder.path(QStringLiteral("lo")));
    const QString saved = convertedByLibreOffice(path("own.docx"), QStringLiteral("docx"),
                                                 folder.path(QStringLiteral("lo")));
    if (saved.isNull())
        GTEST_SKIP() << "needs LibreOffice, which is not on this machine";
    const auto done = fillTemplate(saved, path("out.docx"), source());
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_FALSE(
        partsOf(path("out.docx")).value(QStringLiteral("word/document.xml")).contains("{{"));
    const QString text = textThroughLibreOffice(path("out.docx"), folder.path());
    if (!text.isNull()) {
        EXPECT_TRUE(text.contains(QStringLiteral("芜湖市繁昌区考核报告")));
        EXPECT_TRUE(text.contains(QStringLiteral("研训人数694人")));
        EXPECT_TRUE(text.contains(QStringLiteral("第39项目包")));
    }
    if (!QFile::exists(QStringLiteral("/usr/lib/python3/dist-packages/docx")))
        GTEST_SKIP() << "needs python3-docx, which is not on this machine";
    const QString script = QStringLiteral(YANXUN_SOURCE_DIR "/tests/models/report/read_docx.py");
    const QJsonObject read =
        QJsonDocument::fromJson(
            outputOf(QStringLiteral("/usr/bin/python3"), {script, path("out.docx")}).toUtf8())
            .object();
    const QJsonArray tables = read.value(QLatin1String("tables")).toArray();
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables[0].toObject().value(QLatin1String("rows")).toArray().size(), 40);
}

// Each kind of rows, on nothing and with a record.
class RowSetTable : public testing::TestWithParam<int>
{
};

TEST_P(RowSetTable, HasAValueForEachColumn)
{
    const QString set = QLatin1String(rowSetTable().at(GetParam()).id);
    CaseDistrict full;
    EmptyDistrict empty;
    const auto check = [&set](SQLite::Database &database, const FigureBook &book) {
        TemplateRows rows(database, book);
        EXPECT_TRUE(rows.has(set));
        const QList<TemplateRow> found = rows.rows(set, 0);
        for (const TemplateColumn &column : rows.columns(set, Language::Chinese)) {
            EXPECT_FALSE(column.title.isEmpty()) << column.key.toStdString();
            EXPECT_TRUE(rows.value(set, nullptr, column.key)) << column.key.toStdString();
            EXPECT_TRUE(rows.value(set, found.isEmpty() ? nullptr : &found.first(), column.key))
                << column.key.toStdString();
        }
        EXPECT_FALSE(rows.value(set, nullptr, QStringLiteral("no_such_column")));
        return found.size();
    };
    check(full.database(), *full.count());
    EXPECT_EQ(check(empty.database(), *empty.count()), 0);
}

INSTANTIATE_TEST_SUITE_P(Every, RowSetTable, testing::Range(0, int(rowSetTable().size())),
                         [](const auto &info) {
                             return std::string(rowSetTable().at(info.param).id);
                         });
