// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/xlsx_report.h"

#include "models/exchange/book_reader.h"
#include "models/report/cell_number.h"
#include "models/report/sheet_names.h"
#include "tests/models/report/office_parts.h"
#include "tests/support/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace models;
using namespace tests;

namespace {

QString writtenWorkbook(const Folder &folder, const Report &report,
                        const char *name = "report.xlsx")
{
    const QString path = folder.path(QString::fromLatin1(name));
    const auto result = writeXlsx(report, path);
    EXPECT_TRUE(result) << (result ? "" : result.error().detail.toStdString());
    return path;
}

// What makes office programs take text for a formula.
QStringList triggers()
{
    QStringList all;
    for (const char *sign : {"=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠",
                             "\u200b=", "\u00a0=", "'=", "\"=", ";=", "|=", "%0A="})
        all << QString::fromUtf8(sign) + QStringLiteral("1+1");
    all << QStringLiteral("=cmd|' /C calc'!A0") << QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0")
        << QStringLiteral("=HYPERLINK(\"http://example.org\",\"x\")")
        << QStringLiteral("=WEBSERVICE(\"http://example.org\")") << QStringLiteral("+1-1|'x'!A")
        << QStringLiteral("=IMPORTXML(\"http://example.org\",\"//a\")")
        << QStringLiteral("-2+3+cmd|' /C calc'!A0") << QStringLiteral("{=1+1}");
    return all;
}

Report tableOf(const QList<QStringList> &rows, const QList<bool> &numeric)
{
    Report report;
    report.title = QStringLiteral("试");
    TableBlock table{QStringLiteral("表"), {}, {}, rows, numeric};
    for (qsizetype i = 0; i < numeric.size(); ++i)
        table.header << QStringLiteral("列%1").arg(i + 1);
    report.blocks << table;
    return report;
}

QJsonObject workbookByPython(const QString &path)
{
    if (!QFile::exists(QStringLiteral("/usr/lib/python3/dist-packages/openpyxl")))
        return {};
    const QString script = QStringLiteral(YANXUN_SOURCE_DIR "/tests/models/report/read_xlsx.py");
    const QString python = QStringLiteral("/usr/bin/python3");
    return QJsonDocument::fromJson(outputOf(python, {script, path}).toUtf8()).object();
}

} // namespace

TEST(XlsxReport, KeepsTheOrderOfTheSchemaInEveryPart)
{
    Folder folder;
    for (const Report &report : {everyBlock(), everyChart()}) {
        const auto parts = partsOf(writtenWorkbook(folder, report));
        for (const auto &[name, content] : parts.asKeyValueRange())
            EXPECT_EQ(brokenRules(content), QStringList()) << name.toStdString();
    }
}

TEST(XlsxReport, NamesEveryPart)
{
    Folder folder;
    const auto parts = partsOf(writtenWorkbook(folder, everyChart()));
    const QString types = QString::fromUtf8(parts[QStringLiteral("[Content_Types].xml")]);
    for (const QString &name : parts.keys())
        if (name.endsWith(QLatin1String(".xml")) && !name.startsWith(QLatin1Char('['))) {
            EXPECT_TRUE(types.contains(QStringLiteral("PartName=\"/%1\"").arg(name)))
                << name.toStdString();
        }
}

TEST(XlsxReport, WritesNumbersOnlyIntoNumericColumns)
{
    Folder folder;
    const QString path = writtenWorkbook(
        folder,
        tableOf({{QStringLiteral("007"), QStringLiteral("1,234.50"), QStringLiteral("37.75 %")},
                 {QStringLiteral("340222199001011234"), QString(), QStringLiteral("3/20")}},
                {false, true, true}));
    const auto book = readBook(path);
    ASSERT_TRUE(book);
    const Sheet &sheet = book->sheets[1];
    EXPECT_EQ(sheet.kind(2, 0), CellKind::Text);
    EXPECT_EQ(sheet.text(2, 0), QStringLiteral("007"));
    EXPECT_EQ(sheet.kind(2, 1), CellKind::Number);
    EXPECT_EQ(sheet.kind(2, 2), CellKind::Number);
    EXPECT_EQ(sheet.kind(3, 0), CellKind::Text);
    EXPECT_EQ(sheet.text(3, 0), QStringLiteral("340222199001011234"));
    EXPECT_EQ(sheet.text(3, 1), QStringLiteral("—"));
    EXPECT_EQ(sheet.kind(3, 2), CellKind::Text);
    const QString cells =
        QString::fromUtf8(partsOf(path)[QStringLiteral("xl/worksheets/sheet2.xml")]);
    EXPECT_TRUE(cells.contains(QStringLiteral("<v>1234.5</v>")));
    EXPECT_TRUE(cells.contains(QStringLiteral("<v>0.3775</v>")));
}

TEST(XlsxReport, X1MakesNoFormulaOfData)
{
    Folder folder;
    QList<QStringList> rows;
    ASSERT_EQ(triggers().size(), 27);
    for (const QString &trigger : triggers())
        rows << QStringList{trigger, trigger};
    Report report = tableOf(rows, {false, true});
    report.blocks += everyChart().blocks;
    for (Block &block : report.blocks)
        if (auto *chart = std::get_if<ChartBlock>(&block))
            chart->chart.categories.replaceInStrings(QStringLiteral("英语"),
                                                     QStringLiteral("=1+1"));
    const QString path = writtenWorkbook(folder, report);
    for (const QByteArray &content : partsOf(path)) {
        EXPECT_FALSE(content.contains("<f>"));
        EXPECT_FALSE(content.contains("t=\"str\""));
        EXPECT_FALSE(content.contains("TargetMode=\"External\""));
    }
    const QString reopened = convertedByLibreOffice(path, QStringLiteral("fods"), folder.path());
    SKIP_WITHOUT(reopened, "LibreOffice Calc (soffice)");
    const QByteArray flat = readFile(reopened);
    EXPECT_FALSE(flat.contains("table:formula"));
    EXPECT_TRUE(flat.contains("WEBSERVICE"));
}

TEST(XlsxReport, X2GivesBackEveryText)
{
    Folder folder;
    QRandomGenerator random(20231); // a fixed seed
    const QString pieces =
        QString::fromUtf8("a=+-@'\"<>&,;\n\r\t\x01\x1f_x005FA年𬀩ش\u200b\uFFFE ");
    const int many = qEnvironmentVariableIntValue("YANXUN_SOAK") ? 1'000'000 : 5000;
    QList<QStringList> rows;
    for (int i = 0; i < many; ++i) {
        QString text = QStringLiteral("行%1").arg(i);
        for (int length = random.bounded(12); length > 0; --length) {
            const QChar c = pieces[random.bounded(int(pieces.size()))];
            if (!c.isSurrogate())
                text += c;
        }
        if (random.bounded(9) == 0)
            text += QStringLiteral("_x0041_𬀩");
        rows << QStringList{text + QLatin1Char('.')};
    }
    const auto book = readBook(writtenWorkbook(folder, tableOf(rows, {false})));
    ASSERT_TRUE(book) << book.error().message.toStdString();
    for (int i = 0; i < many; ++i)
        ASSERT_EQ(book->sheets[1].text(i + 2, 0), rows[i][0]) << i;
}

TEST(XlsxReport, GivesTheSameBytesForTheSameReport)
{
    Folder folder;
    EXPECT_EQ(readFile(writtenWorkbook(folder, everyBlock(), "first.xlsx")),
              readFile(writtenWorkbook(folder, everyBlock(), "second.xlsx")));
}

TEST(XlsxReport, TellsNeitherWhoNorWhenNorWhere)
{
    Folder folder;
    const QByteArray all = partsOf(writtenWorkbook(folder, everyBlock())).values().join();
    for (const QByteArray &word :
         {QByteArray("dc:creator"), QByteArray("dcterms"), folder.path().toUtf8()})
        EXPECT_FALSE(all.contains(word)) << word.toStdString();
}

TEST(XlsxReport, LeavesNothingBehindWhenStopped)
{
    Folder folder;
    const auto result = writeXlsx(everyBlock(), folder.path(QStringLiteral("stopped.xlsx")),
                                  [](const QString &, qint64, qint64) { return false; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(
        QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST(XlsxReport, NamesTheFileThatCouldNotBeWritten)
{
    Folder folder;
    const QString path = folder.path(QStringLiteral("missing/report.xlsx"));
    const auto result = writeXlsx(everyBlock(), path);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Environment);
    EXPECT_TRUE(result.error().message.contains(QStringLiteral("report.xlsx")));
}

TEST(XlsxReport, IsReadByOpenpyxl)
{
    Folder folder;
    const QJsonObject read = workbookByPython(writtenWorkbook(folder, everyBlock()));
    if (read.isEmpty())
        GTEST_SKIP() << "needs python3-openpyxl, which is not on this machine";
    const QJsonArray sheets = read[QLatin1String("sheets")].toArray();
    QStringList names;
    for (const QJsonValue &sheet : sheets)
        names << sheet[QLatin1String("name")].toString();
    EXPECT_EQ(names, (QStringList{QStringLiteral("目录"), QStringLiteral("学段结构表"),
                                  QStringLiteral("签到表"), QStringLiteral("宽表"),
                                  QStringLiteral("证书登记表")}));
    const QJsonArray certificates = sheets[4][QLatin1String("cells")].toArray();
    EXPECT_EQ(certificates[2][2].toString(), QStringLiteral("繁研训〔2023〕001号"));
    EXPECT_EQ(certificates[3][3].toString(), QStringLiteral("王五老师"));
    const QJsonValue table = sheets[1];
    EXPECT_EQ(table[QLatin1String("filter")].toString(), QStringLiteral("A3:B63"))
        << "header and rows, without the total";
    EXPECT_EQ(table[QLatin1String("frozen")].toString(), QStringLiteral("A4"));
    EXPECT_EQ(table[QLatin1String("titles")].toString(), QStringLiteral("$1:$3"));
    const QJsonArray cells = table[QLatin1String("cells")].toArray();
    EXPECT_EQ(cells[0][0].toString(), QStringLiteral("学段结构表"));
    EXPECT_EQ(cells[2].toArray(), (QJsonArray{QStringLiteral("学段"), QStringLiteral("人数")}));
    EXPECT_EQ(cells[3].toArray(), (QJsonArray{QStringLiteral("学段1"), 1}));
    EXPECT_EQ(cells[63].toArray(), (QJsonArray{QStringLiteral("合计"), 1614}));
    EXPECT_EQ(cells[64][0].toString(), QStringLiteral("注：占比按未取整的人数计算。"));
    EXPECT_EQ(table[QLatin1String("types")][3].toArray(),
              (QJsonArray{QStringLiteral("s"), QStringLiteral("n")}));
}

TEST(XlsxReport, DrawsEveryChartFromTheCellsBesideIt)
{
    Folder folder;
    const QJsonObject read = workbookByPython(writtenWorkbook(folder, everyChart()));
    if (read.isEmpty())
        GTEST_SKIP() << "needs python3-openpyxl, which is not on this machine";
    int charts = 0;
    for (const QJsonValue &sheet : read[QLatin1String("sheets")].toArray()) {
        for (const QJsonValue &chart : sheet[QLatin1String("charts")].toArray()) {
            ++charts;
            int column = 1;
            for (const QJsonValue &series : chart.toArray()) {
                QJsonArray values;
                const QJsonArray rows = sheet[QLatin1String("cells")].toArray();
                const QJsonArray cache = series[QLatin1String("cache")].toArray();
                for (qsizetype row = 2; row < rows.size(); ++row)
                    if (rows[row][column].isDouble())
                        values << rows[row][column];
                EXPECT_EQ(values, cache) << sheet[QLatin1String("name")].toString().toStdString();
                EXPECT_TRUE(series[QLatin1String("values")].toString().contains(
                    QLatin1Char('$') + QChar(u'A' + column) + QLatin1String("$3")));
                ++column;
            }
        }
    }
    EXPECT_EQ(charts, 4) << "a heat map is a shaded table";
}

TEST(PrintedNumber, TakesOnlyWhatReadsBackTheSame)
{
    const auto taken = [](const char *text) { return cellNumber(QString::fromUtf8(text)); };
    EXPECT_EQ(taken("694")->value, 694);
    EXPECT_EQ(taken("694")->format, QStringLiteral("0"));
    EXPECT_EQ(taken("37.75 %")->value, 0.3775);
    EXPECT_EQ(taken("37.75 %")->format, QStringLiteral("0.00%"));
    EXPECT_EQ(taken("100.00 %")->value, 1);
    EXPECT_EQ(taken("-12,345.60")->value, -12345.6);
    EXPECT_EQ(taken("-12,345.60")->format, QStringLiteral("#,##0.00"));
    EXPECT_EQ(taken("0.5")->format, QStringLiteral("0.0"));
    for (const char *text : {"", "—", "007", "+1", "1e5", "3/20", "20人", "1,23", "1.", ".5",
                             "１２", "1234567890123456", "=1", "0x10", " 1", "1 000", "NaN"})
        EXPECT_FALSE(taken(text)) << text;
}

TEST(SheetNames, AreWhatExcelTakes)
{
    SheetNames names;
    EXPECT_EQ(names.next(QStringLiteral("a:b\\c/d?e*f[g]")), QStringLiteral("a b c d e f g"));
    EXPECT_EQ(names.next(QStringLiteral("表")), QStringLiteral("表"));
    EXPECT_EQ(names.next(QStringLiteral("表")), QStringLiteral("表（2）"));
    EXPECT_EQ(names.next(QStringLiteral("Sheet")), QStringLiteral("Sheet"));
    EXPECT_EQ(names.next(QStringLiteral("SHEET")), QStringLiteral("SHEET（2）"));
    EXPECT_EQ(names.next(QString()), QStringLiteral("表（3）"));
    EXPECT_EQ(names.next(QStringLiteral("History")), QStringLiteral("表（4）"));
    EXPECT_EQ(names.next(QStringLiteral("'quoted'")), QStringLiteral("quoted"));
    const QString longest = names.next(QString(40, u'长'));
    EXPECT_EQ(longest.size(), 31);
    EXPECT_LE(names.next(QString(40, u'长')).size(), 31);
}
