// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/report/office_parts.h"

#include "models/exchange/zip_package.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <cmath>

using namespace models;

namespace tests {

namespace {

// Children in the order of their schema type; a type that is a choice is not here.
const QHash<QString, QStringList> &orders()
{
    static const QHash<QString, QStringList> table = [] {
        const auto list = [](const char *names) {
            return QString::fromLatin1(names).split(QLatin1Char(' '));
        };
        const QStringList paragraph =
            list("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
                 "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
                 "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
                 "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
                 "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr "
                 "sectPr pPrChange");
        const QStringList axisBegin =
            list("axId scaling delete axPos majorGridlines minorGridlines title numFmt "
                 "majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt");
        QHash<QString, QStringList> all{
            {"w:pPr", paragraph},
            {"w:rPr", list("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow "
                           "emboss imprint noProof snapToGrid vanish webHidden color spacing w "
                           "kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl "
                           "cs em lang eastAsianLayout specVanish oMath")},
            {"w:tblPr", list("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize "
                             "tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd "
                             "tblLayout tblCellMar tblLook tblCaption tblDescription")},
            {"w:tbl", list("tblPr tblGrid tr")},
            {"w:tr", list("tblPrEx trPr tc")},
            {"w:tcPr", list("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar "
                            "textDirection tcFitText vAlign hideMark")},
            {"w:tcBorders", list("top left bottom right insideH insideV tl2br tr2bl")},
            {"w:tblCellMar", list("top left bottom right")},
            {"w:pgBorders", list("top left bottom right")},
            {"w:sectPr", list("headerReference footerReference footnotePr endnotePr type pgSz "
                              "pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign "
                              "noEndnote titlePg textDirection bidi rtlGutter docGrid")},
            {"w:style", list("name aliases basedOn next link autoRedefine hidden uiPriority "
                             "semiHidden unhideWhenUsed qFormat locked personal personalCompose "
                             "personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr")},
            {"w:font", list("altName panose1 charset family notTrueType pitch sig")},
            {"wp:inline", list("extent effectExtent docPr cNvGraphicFramePr graphic")},
            {"c:chartSpace", list("date1904 lang roundedCorners style clrMapOvr pivotSource "
                                  "protection chart spPr txPr externalData printSettings "
                                  "userShapes extLst")},
            {"c:chart", list("title autoTitleDeleted pivotFmts view3D floor sideWall backWall "
                             "plotArea legend plotVisOnly dispBlanksAs extLst")},
            {"c:plotArea", list("layout barChart lineChart catAx valAx dTable spPr extLst")},
            {"c:barChart", list("barDir grouping varyColors ser dLbls gapWidth overlap serLines "
                                "axId extLst")},
            {"c:lineChart", list("grouping varyColors ser dLbls dropLines hiLowLines upDownBars "
                                 "marker smooth axId extLst")},
            {"c:ser", list("idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls "
                           "trendline errBars cat val smooth shape extLst")},
            {"c:dPt", list("idx invertIfNegative marker bubble3D explosion spPr pictureOptions "
                           "extLst")},
            {"c:dLbl", list("idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal "
                            "showCatName showSerName showPercent showBubbleSize separator extLst")},
            {"c:dLbls", list("dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal "
                             "showCatName showSerName showPercent showBubbleSize separator "
                             "showLeaderLines leaderLines extLst")},
            {"c:catAx", axisBegin + list("auto lblAlgn lblOffset tickLblSkip tickMarkSkip "
                                         "noMultiLvlLbl extLst")},
            {"c:valAx", axisBegin + list("crossBetween majorUnit minorUnit dispUnits extLst")},
            {"c:scaling", list("logBase orientation max min extLst")},
            {"c:legend", list("legendPos legendEntry layout overlay spPr txPr extLst")},
            {"c:title", list("tx layout overlay spPr txPr extLst")},
            {"c:marker", list("symbol size spPr extLst")},
            {"worksheet", list("sheetPr dimension sheetViews sheetFormatPr cols sheetData "
                               "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter "
                               "sortState dataConsolidate customSheetViews mergeCells phoneticPr "
                               "conditionalFormatting dataValidations hyperlinks printOptions "
                               "pageMargins pageSetup headerFooter rowBreaks colBreaks "
                               "customProperties cellWatches ignoredErrors smartTags drawing")},
            {"workbook", list("fileVersion fileSharing workbookPr workbookProtection bookViews "
                              "sheets functionGroups externalReferences definedNames calcPr")},
            {"styleSheet", list("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs "
                                "tableStyles colors extLst")},
        };
        return all;
    }();
    return table;
}

QString process(const QString &program, const QStringList &arguments)
{
    QProcess run;
    run.setProcessEnvironment([] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
        return environment;
    }());
    run.start(program, arguments);
    EXPECT_TRUE(run.waitForFinished(100000)) << program.toStdString();
    EXPECT_EQ(run.exitCode(), 0) << run.readAllStandardError().toStdString();
    return QString::fromUtf8(run.readAllStandardOutput());
}

} // namespace

QHash<QString, QByteArray> partsOf(const QString &path)
{
    QHash<QString, QByteArray> parts;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const auto package = ZipPackage::open(file);
    EXPECT_TRUE(package);
    const Progress progress = silently();
    ReadContext context{.progress = progress, .step = {}};
    for (const QString &name : package ? (*package)->names() : QStringList()) {
        const auto content = readPart(**package, name, context, 256 << 20);
        EXPECT_TRUE(content) << name.toStdString();
        parts.insert(name, content ? *content : QByteArray());
    }
    return parts;
}

QStringList brokenRules(const QByteArray &xml)
{
    QStringList broken;
    struct Level
    {
        QString name;
        qsizetype reached = 0;
    };
    QList<Level> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            open.removeLast();
        if (!reader.isStartElement())
            continue;
        if (!open.isEmpty() && orders().contains(open.last().name)) {
            const qsizetype place = orders()[open.last().name].indexOf(reader.name().toString());
            if (place < 0)
                broken << reader.qualifiedName().toString() +
                              QStringLiteral(" does not belong into ") + open.last().name;
            else if (place < open.last().reached)
                broken << reader.qualifiedName().toString() +
                              QStringLiteral(" comes too late in ") + open.last().name;
            else
                open.last().reached = place;
        }
        open << Level{reader.qualifiedName().toString()};
    }
    if (reader.hasError())
        broken << reader.errorString();
    broken.removeDuplicates();
    return broken;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QString() : process(found, arguments) + QLatin1Char('\n');
}

QString convertedByLibreOffice(const QString &path, const QString &format, const QString &folder)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return {};
    process(office, {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder),
                     QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                     QStringLiteral("--outdir"), folder, path});
    const QString result = folder + QLatin1Char('/') + QFileInfo(path).completeBaseName() +
                           QLatin1Char('.') + format.section(QLatin1Char(':'), 0, 0);
    EXPECT_TRUE(QFile::exists(result)) << result.toStdString();
    return result;
}

QString textThroughLibreOffice(const QString &path, const QString &folder)
{
    const QString pdf = convertedByLibreOffice(path, QStringLiteral("pdf"), folder);
    if (pdf.isEmpty())
        return {};
    QString text = outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

Report everyBlock()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    Report report{text("全部块"), text("示例数据"), true, {}, {}};
    report.blocks << CoverBlock{text("项目包验收考核报告"),
                                {{text("主持人"), text("张三")}, {text("指导教研员"), {}}},
                                text("教师发展中心\n2024年1月15日")}
                  << TitleBlock{text("考核报告")} << HeadingBlock{1, text("一、概况")}
                  << ParagraphBlock{text("“研训一体”共20人……其中乡村教师8人（40.00 %）。")}
                  << HeadingBlock{2, text("（一）活动")} << HeadingBlock{3, text("1. 听课")}
                  << ParagraphBlock{text("<w:p> & {PAGE} \\* MERGEFORMAT =1+1")};
    TableBlock plain{text("学段结构表"),
                     text("单位：人"),
                     {text("学段"), text("人数")},
                     {},
                     {false, true},
                     true};
    for (int i = 1; i <= 60; ++i)
        plain.rows << QStringList{text("学段%1").arg(i), i % 7 ? QString::number(i) : QString()};
    plain.rows << QStringList{text("合计"), QStringLiteral("1614")};
    TableBlock wide{text("宽表"), {}, {}, {}, {}, false};
    QStringList cells;
    for (int i = 1; i <= 24; ++i) {
        wide.header << text("项%1").arg(i);
        cells << text("内容%1").arg(1000 + i);
    }
    wide.rows << cells;
    TableBlock blank{
        text("签到表"), {}, {text("姓名"), text("签名")}, {{text("张三"), {}}}, {}, false,
        true,           12};
    report.blocks << plain << NoteBlock{text("注：占比按未取整的人数计算。")} << PageBreakBlock{}
                  << blank << wide << NoteBlock{text("宽表的注。")}
                  << OpinionBlock{text("基地学校意见（盖章）"),
                                  text("同意。"),
                                  {text("校长（签字）：")},
                                  true}
                  << OpinionBlock{text("考核组意见"),
                                  {},
                                  {text("组长（签字）："), text("成员（签字）：")},
                                  false}
                  << SignatureBlock{text("芜湖市繁昌区教师发展中心"), text("2024年1月15日")}
                  << AttachmentBlock{text("附件1"), text("成果清单")}
                  << ParagraphBlock{text("名单附后。")}
                  << CertificateBlock{text("荣誉证书"),
                                      text("李四老师"),
                                      text("被评为优秀学员。"),
                                      text("繁研训〔2023〕001号"),
                                      text("教师发展中心"),
                                      text("2024年1月16日"),
                                      true}
                  << CertificateBlock{text("聘书"), text("王五老师"),     text("聘为评委。"),
                                      {},           text("教师发展中心"), text("2024年1月17日"),
                                      false};
    return report;
}

Report everyChart()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const double unknown = std::nan("");
    const QStringList names{text("语文 & <数学>"), text("英语"), text("'物理'")};
    ChartSpec bars{.id = QStringLiteral("bars"), .kind = ChartKind::Bars, .title = text("占比")};
    bars.subtitle = text("统计时点 2023-12-31");
    bars.categories = names;
    bars.series << ChartSeries{
        .name = text("乡村"),
        .role = ColourRole::Rural,
        .values = {66.67, unknown, 15},
        .labels = {text("10/15 = 66.67 %"), text("—"), text("3/20 = 15.00 %")},
        .roles = {ColourRole::Rural, ColourRole::Unknown, ColourRole::Rural}};
    bars.percent = true;
    bars.target = 40;
    bars.targetLabel = text("目标 40 %");
    bars.valueTitle = text("乡村教师占比");
    ChartSpec stacked{
        .id = QStringLiteral("stacked"), .kind = ChartKind::StackedBars, .title = text("人数")};
    stacked.categories = names;
    stacked.series
        << ChartSeries{.name = text("乡村"), .role = ColourRole::Rural, .values = {1, 2, 3}}
        << ChartSeries{.name = text("城镇"), .role = ColourRole::Town, .values = {4, 5, 0}}
        << ChartSeries{.name = text("未标注"), .role = ColourRole::Unknown, .values = {0, 1, 0}};
    ChartSpec columns{
        .id = QStringLiteral("columns"), .kind = ChartKind::Columns, .title = text("年龄")};
    columns.categories = names;
    columns.series << ChartSeries{.name = text("学员"), .values = {1.5, 20, 1200}};
    ChartSpec lines{.id = QStringLiteral("lines"), .kind = ChartKind::Lines, .title = text("历年")};
    lines.categories = {QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023")};
    lines.series << ChartSeries{.name = text("乡村"), .values = {33.33, unknown, 37.75}};
    lines.percent = true;
    lines.target = 40;
    lines.targetLabel = text("目标 40 %");
    ChartSpec matrix{
        .id = QStringLiteral("matrix"), .kind = ChartKind::Matrix, .title = text("空缺")};
    matrix.categories = names;
    matrix.series << ChartSeries{.name = text("小学"), .values = {0, 3, unknown}}
                  << ChartSeries{.name = text("初中"), .values = {1, 0, 2}};
    ChartSpec nothing{
        .id = QStringLiteral("nothing"), .title = text("尚无成员"), .subtitle = text("年龄")};
    Report report{text("全部图"), text("全部图"), false, {}, {}};
    for (const ChartSpec &chart : {bars, stacked, columns, lines, matrix, nothing})
        report.blocks << ChartBlock{chart};
    return report;
}

} // namespace tests
