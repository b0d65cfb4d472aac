// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way through the real program: a district's workbooks, the file, the figures, the
// people.
#include "app/commands.h"
#include "models/storage/record_file.h"
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace {

// A district's workbooks, taken into a file by the program.
class District : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = new tests::Folder;
        const tests::Answer sample =
            tests::runProgram({"sample", books(), "--size", "district", "--seed", "1", "--json"});
        ASSERT_EQ(sample.exitCode, 0) << sample.err.constData();
        EXPECT_EQ(sample.json()["rural_members"].toInt(), 262);
        newFile("whole.yanxun");
        rehearsal = tests::runProgram({"import", file(), books(), "--dry-run", "--json"});
        untouched = tests::readFile(file());
        imported = tests::runProgram({"import", file(), books(), "--json"});
    }
    static void TearDownTestSuite()
    {
        delete folder;
        folder = nullptr;
    }

    static QString books() { return folder->path("工作簿"); }
    static QString file() { return folder->path("whole.yanxun"); }
    static QString newFile(const QString &name)
    {
        const QString path = folder->path(name);
        EXPECT_EQ(tests::runProgram({"new", path, "--cycle", "2023"}).exitCode, 0);
        return path;
    }
    static tests::Answer figures(const QString &path)
    {
        return tests::runProgram({"figures", path, "--cycle", "2023", "--json", "--lang", "zh"});
    }
    static QJsonArray people(const QString &figure, const QString &side = "part")
    {
        return tests::runProgram({"people", file(), "--cycle", "2023", "--figure", figure, "--side",
                                  side, "--json"})
            .json()
            .array();
    }

    static QString aTeacher()
    {
        const auto opened = models::RecordFile::open(file());
        EXPECT_TRUE(opened);
        return QString::number(
            (*opened)->database().execAndGet("SELECT min(id) FROM teacher").getInt64());
    }

    static inline tests::Folder *folder = nullptr;
    static inline tests::Answer rehearsal, imported;
    static inline QByteArray untouched; // the file after the rehearsal
};

TEST_F(District, ComesInWholeAndWithoutAnIssue)
{
    EXPECT_EQ(imported.exitCode, 0) << imported.out.right(2000).constData();
    const QJsonObject total = imported.json()["total"].toObject();
    EXPECT_GT(total["added"].toInt(), 3000);
    EXPECT_EQ(total["left"].toInt(), 0);
    EXPECT_EQ(imported.json()["issues"].toArray().size(), 0);
}

TEST_F(District, IsRehearsedAsItThenComesIn)
{
    QJsonObject rehearsed = rehearsal.json().object();
    EXPECT_TRUE(rehearsed["dry_run"].toBool());
    rehearsed["dry_run"] = false;
    EXPECT_EQ(rehearsed, imported.json().object());
    tests::writeFile(folder->path("rehearsed.yanxun"), untouched);
    EXPECT_EQ(
        tests::figureOf(figures(folder->path("rehearsed.yanxun")), "groups")["part"].toInt(-1), 0);
}

TEST_F(District, HasTheFiguresOfThePublishedCase)
{
    const tests::Answer answer = figures(file());
    ASSERT_EQ(answer.exitCode, 0);
    EXPECT_EQ(tests::figureOf(answer, "groups")["part"].toInt(), 39);
    EXPECT_EQ(tests::figureOf(answer, "members")["part"].toInt(), 694);
    EXPECT_EQ(tests::figureOf(answer, "memberships")["part"].toInt(), 694);
    const QJsonObject rural = tests::figureOf(answer, "rural_share_r1");
    EXPECT_EQ(rural["part"].toInt(), 262);
    EXPECT_EQ(rural["whole"].toInt(), 694);
    EXPECT_EQ(rural["unknown"].toInt(-1), 0);
    EXPECT_EQ(rural["value"].toDouble(), 37.75);
    EXPECT_EQ(rural["reference_date"].toString(), "2023-12-31");
    EXPECT_TRUE(rural["text"].toString().contains("262/694 = 37.75 %"));
    EXPECT_TRUE(rural["text"].toString().contains("2016")) << "the year of the codes is said";
}

TEST_F(District, ShowsWhoIsBehindEachSideOfAFigure)
{
    EXPECT_EQ(people("rural_share_r1").size(), 262);
    EXPECT_EQ(people("rural_share_r1", "rest").size(), 694 - 262);
    EXPECT_EQ(people("rural_share_r1", "unknown").size(), 0);
    const QJsonArray missed = people("coverage_stages", "rest");
    ASSERT_EQ(missed.size(), 1) << "senior high is there, with nobody";
    EXPECT_EQ(missed[0]["stage"].toString(), "4");
}

TEST_F(District, ShowsNoIdentityNumberOrPhone)
{
    static const QRegularExpression number(QStringLiteral("\\d{11}"));
    const QString text = QString::fromUtf8(
        tests::runProgram({"people", file(), "--cycle", "2023", "--figure", "members"}).out);
    EXPECT_GT(text.size(), 1000);
    EXPECT_FALSE(number.match(text).hasMatch());
}

// A file's figures as they read, without the ids of its packages, which no two files share.
QStringList readings(const tests::Answer &answer)
{
    QStringList lines;
    for (const QJsonValue &figure : answer.json().array())
        lines << figure["title"].toString() + u' ' + figure["text"].toString();
    lines.sort();
    return lines;
}

TEST_F(District, HasTheSameFiguresInWhateverOrderItsBooksCome)
{
    QStringList paths;
    QDirIterator files(books(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    ASSERT_GT(paths.size(), 50);
    QRandomGenerator dice(7);
    std::shuffle(paths.begin(), paths.end(), dice);
    const QString path = newFile("shuffled.yanxun");
    EXPECT_EQ(tests::runProgram(QStringList{"import", path} + paths).exitCode, 0);
    EXPECT_GT(readings(figures(path)).size(), 100);
    EXPECT_EQ(readings(figures(path)), readings(figures(file())));
}

TEST_F(District, IsNotChangedByTheSameBooksAgain)
{
    const QByteArray before = figures(file()).out;
    const QJsonObject total =
        tests::runProgram({"import", file(), books(), "--json"}).json()["total"].toObject();
    EXPECT_EQ(total["added"].toInt(-1), 0);
    EXPECT_EQ(total["changed"].toInt(-1), 0);
    EXPECT_TRUE(figures(file()).out == before);
}

TEST_F(District, IsWholeAndAgreesWithItself)
{
    const tests::Answer answer = tests::runProgram({"check", file(), "--json"});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.json()["findings"].toArray().size(), 0);
}

TEST_F(District, BecomesAReportThatCopiesOutAsTyped)
{
    const QString folderPath = folder->path("报告");
    const tests::Answer answer =
        tests::runProgram({"report", file(), "--cycle", "2023", "--out", folderPath, "--json"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.constData();
    const QString path = answer.json()["file"].toString();
    EXPECT_TRUE(path.endsWith(".pdf"));
    EXPECT_TRUE(path.contains("示例")) << "a sample says so in its file name";
    EXPECT_TRUE(tests::readFile(path).startsWith("%PDF-"));

    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty())
        GTEST_SKIP() << "needs pdftotext, which is not on this machine";
    QProcess process;
    process.start(reader, {"-enc", "UTF-8", path, "-"});
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char *wanted : {"项目包", "37.75 %", "694", "262", "示例数据", "示例"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted;
    for (const QChar c : text)
        EXPECT_FALSE(c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf) << "a radical for a character";
}

TEST_F(District, AnswersEveryCommandWithOneJsonDocument)
{
    const QString path = newFile("json.yanxun");
    const QString school = books() + u'/' + QDir(books()).entryList({"学校*.xlsx"}).value(0);
    const QString teacher = aTeacher();
    const QString deeds = newFile("deeds.yanxun");
    const auto add = [&deeds](const char *what, const QStringList &values) {
        return QStringList{"add", deeds, "--cycle", "2023", "--what", what} + values;
    };
    for (const QStringList &line : {add("teacher", {"姓名=张伟"}), add("package", {"名称=语文包"}),
                                    add("member", {"项目包=语文包", "姓名=张伟"})})
        EXPECT_EQ(tests::runProgram(line).exitCode, 0);
    const QList<QStringList> lines = {
        {"sample", folder->path("again")},
        {"new", folder->path("second.yanxun"), "--cycle", "2023"},
        {"import", path, school},
        {"read", school},
        add("activity", {"名称=公开课", "日期=2023-03-01", "项目包=语文包"}),
        {"mark", deeds, "--cycle", "2023", "--package", "语文包", "--activity", "公开课",
         "张伟=present"},
        {"figures", file(), "--cycle", "2023"},
        {"quantities", file(), "--cycle", "2023"},
        {"people", file(), "--cycle", "2023", "--figure", "members"},
        {"assess", file(), "--cycle", "2023"},
        {"report", file(), "--cycle", "2023", "--out", folder->path("report")},
        {"reconcile", file(), "--cycle", "2023"},
        {"rollover", file(), "--from", "2023", "--to", "2024", "--dry-run"},
        {"check", file()},
        {"history", path},
        {"undo", path},
        {"redo", path},
        {"backup", path, "--to", folder->path("copy.yanxun")},
        {"restore", folder->path("copy.yanxun"), "--to", folder->path("again.yanxun")},
        {"repair", path, "--from", folder->path("copy.yanxun")},
        {"salvage", path, "--to", folder->path("rescued.yanxun")},
        {"person", file(), "--id", teacher, "--export", folder->path("person")},
        {"veto", deeds, "--cycle", "2023"},
        {"publish", path, "--cycle", "2023"},
        {"help"}};
    EXPECT_EQ(lines.size(), app::commandTable().size()) << "a new command is tried here too";
    for (const QStringList &line : lines) {
        const tests::Answer answer = tests::runProgram(line + QStringList{"--json"});
        EXPECT_EQ(answer.exitCode, 0) << line.first().toStdString();
        EXPECT_FALSE(answer.json().isNull()) << line.first().toStdString();
        EXPECT_EQ(answer.err, "") << line.first().toStdString();
    }
}

TEST_F(District, NamesABadRowAtItsCellAndTakesTheGoodOnes)
{
    const QString path = newFile("rows.yanxun");
    const QString book = folder->path("教师花名册.csv");
    tests::writeFile(book,
                     "填报单位：示例小学\n姓名,学校,学科,出生年月\n张三,示例小学,语文,1990.8\n"
                     "李四,示例小学,语文,1990年13月\n");
    tests::writeFile(folder->path("学校名录.csv"),
                     "学校名称,办学类型,城乡类型代码\n示例小学,小学,220\n");
    const tests::Answer answer = tests::runProgram(
        {"import", path, book, folder->path("学校名录.csv"), "--json", "--lang", "en"});
    EXPECT_EQ(answer.exitCode, 1) << answer.out.constData();
    const QJsonArray issues = answer.json()["issues"].toArray();
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues[0]["cell"].toString(), "D4");
    EXPECT_EQ(issues[0]["book"].toString(), "教师花名册.csv");
    const tests::Answer told = tests::runProgram({"import", path, book, "--lang", "en"});
    EXPECT_EQ(told.exitCode, 1);
    EXPECT_TRUE(told.out.contains("D4")) << told.out.constData();
}

TEST_F(District, LeavesOutAListOfAnotherPurposeAndSaysWhatItSeemsToBe)
{
    const QString path = newFile("foreign.yanxun");
    const QString book = folder->path("名单.csv");
    tests::writeFile(book, "2023年跟岗名单,,\n姓名,学校,学科\n张三,示例小学,语文\n");
    const tests::Answer answer =
        tests::runProgram({"import", path, book, "--json", "--lang", "en"});
    EXPECT_EQ(answer.exitCode, 1) << answer.out.constData();
    EXPECT_TRUE(answer.json()["sheets"].toArray().isEmpty());
    const QJsonArray issues = answer.json()["issues"].toArray();
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues[0]["severity"].toString(), "problem");
    EXPECT_TRUE(issues[0]["message"].toString().contains("shadowing list"));
}

TEST_F(District, IsRefusedByAFileThatIsNotThere)
{
    EXPECT_EQ(tests::runProgram({"import", folder->path("none.yanxun"), books()}).exitCode, 3);
    EXPECT_FALSE(QFile::exists(folder->path("none.yanxun")));
    EXPECT_EQ(tests::runProgram({"import", file(), folder->path("none.xlsx")}).exitCode, 3);
    EXPECT_EQ(tests::runProgram({"import", file(), books(), "--cycle", "1999"}).exitCode, 3);
}

} // namespace
