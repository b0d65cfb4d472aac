// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/panels.h"
#include "models/exchange/importer.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// The small district with a second package, one panel for both, a judge from outside and one who is
// a member of the first package.
class ScoreImport : public testing::Test
{
protected:
    ScoreImport()
    {
        other = district.add(ResearchGroup{.cycleId = district.cycle.id,
                                           .number = QStringLiteral("3"),
                                           .name = QStringLiteral("小学数学项目包"),
                                           .baseSchoolId = district.village.id});
        panel = district.add(Panel{.cycleId = district.cycle.id, .name = QStringLiteral("一组")});
        he = district.add(Judge{.panelId = panel, .name = QStringLiteral("何教授")});
        shan = district.add(
            Judge{.panelId = panel, .name = QStringLiteral("单晓"), .teacherId = district.shan.id});
        for (const Id group : {district.group.id, other})
            district.add(PanelGroup{.panelId = panel, .groupId = group});
    }
    ImportReport import(const QByteArray &csv)
    {
        const QString path = m_books.path(QStringLiteral("b%1.csv").arg(++m_number));
        tests::writeFile(path, csv);
        const auto batch = readBooks({path});
        EXPECT_TRUE(batch);
        ImportOptions options;
        options.scoreItems = [](SQLite::Database &, const Cycle &) {
            return Result<QList<ScoreItem>>(
                {{QStringLiteral("A1"), QStringLiteral("年度方案"), Hundredths{600}, true},
                 {QStringLiteral("B1"), QStringLiteral("集中研训"), Hundredths{1000}, false},
                 {QStringLiteral("B5"), QStringLiteral("过程资料"), Hundredths{500}, true}});
        };
        const auto report = importBooks(*district.file, *batch, options);
        EXPECT_TRUE(report) << report.error().detail.toStdString();
        return *report;
    }
    QHash<ScoreKey, ItemScore> scores()
    {
        return scoresOf(district.file->database(), district.cycle);
    }
    std::optional<Hundredths> points(Id group, const char *item, Id judge,
                                     const char *stage = "judge")
    {
        return scores().value({group, 0, QLatin1String(item), QLatin1String(stage), judge}).points;
    }
    static QString cells(const ImportReport &report)
    {
        QStringList cells;
        for (const Issue &issue : report.issues)
            cells << issue.cell;
        return cells.join(u' ');
    }

    tests::SmallDistrict district;
    Id other, panel, he, shan;

private:
    tests::Folder m_books;
    int m_number = 0;
};

const QByteArray kJudgeBook = "2023年度项目包考核评委评分表\n"
                              "评委：何教授,,,\n"
                              "序号,项目包,A1 年度方案(满分6),B5 过程资料(满分5),合计\n"
                              "1,小学语文项目包,5.5,4,9.5\n"
                              "2,小学数学项目包,6,,6\n";

} // namespace

TEST_F(ScoreImport, TakesAJudgesBookAndASecondTimeChangesNothing)
{
    const ImportReport report = import(kJudgeBook);
    ASSERT_EQ(report.sheets.size(), 1);
    EXPECT_TRUE(report.sheets.first().kind->is("scores"));
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.first().message.toStdString();
    EXPECT_EQ(points(district.group.id, "A1", he)->value, 550);
    EXPECT_EQ(points(district.group.id, "B5", he)->value, 400);
    EXPECT_EQ(points(other, "A1", he)->value, 600);
    EXPECT_EQ(scores().size(), 3);
    const auto steps = district.file->history(1000).size();
    EXPECT_EQ(import(kJudgeBook).total().unchanged, 2);
    EXPECT_EQ(district.file->history(1000).size(), steps) << "no step of history";
}

TEST_F(ScoreImport, NamesWrongPointsByTheirCell)
{
    const ImportReport report = import("2023年度项目包考核评委评分表\n"
                                       "评委：何教授\n"
                                       "项目包,A1 年度方案,B1 集中研训,B5 过程资料,Z9 没有的\n"
                                       "小学语文项目包,6.5,,优,1\n"
                                       "小学数学项目包,-1,3,4.25,\n");
    EXPECT_EQ(cells(report), QStringLiteral("E3 B4 D4 B5 C5"));
    EXPECT_EQ(scores().size(), 1) << "the right one came in";
    EXPECT_EQ(points(other, "B5", he)->value, 425);
}

TEST_F(ScoreImport, LeavesOutWhatAJudgeOfThePackageScored)
{
    const ImportReport report = import("2023年度项目包考核评委评分表\n"
                                       "项目包,评委,A1 年度方案\n"
                                       "小学语文项目包,单晓,6\n"
                                       "小学数学项目包,单晓,5\n"
                                       "小学数学项目包,无此人,5\n");
    EXPECT_EQ(cells(report), QStringLiteral("C3 B5"));
    EXPECT_FALSE(points(district.group.id, "A1", shan));
    EXPECT_EQ(points(other, "A1", shan)->value, 500);
}

TEST_F(ScoreImport, TakesTheOtherStagesWithTheirReasons)
{
    const ImportReport report = import("2023年度项目包考核评分表\n"
                                       "评分环节：中心复核\n"
                                       "项目包,A1 年度方案,B1 集中研训,理由\n"
                                       "小学语文项目包,5,8.75,核减一次与常规教研重复的活动\n");
    EXPECT_TRUE(report.issues.isEmpty()) << report.issues.first().message.toStdString();
    EXPECT_EQ(points(district.group.id, "B1", 0, "centre")->value, 875);
    const auto score =
        scores().value({district.group.id, 0, QStringLiteral("B1"), QStringLiteral("centre"), 0});
    EXPECT_EQ(score.reason, QStringLiteral("核减一次与常规教研重复的活动"));
}

TEST_F(ScoreImport, AsksWhoScoredWhenNothingSaysSo)
{
    const ImportReport report = import("2023年度项目包考核评分表\n"
                                       "项目包,A1 年度方案\n"
                                       "小学语文项目包,5\n");
    EXPECT_EQ(report.total().left, 1);
    EXPECT_TRUE(scores().isEmpty());
}
