// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/score_grid.h"

#include "tests/support/small_district.h"

using namespace models;

namespace {

// Two packages of one panel, scored by three judges, of whom the third works at the base school of
// the second package.
struct Grid : tests::SmallDistrict
{
    Grid()
    {
        const Id other = add(ResearchGroup{.cycleId = cycle.id,
                                           .number = QStringLiteral("3"),
                                           .name = QStringLiteral("小学数学项目包"),
                                           .baseSchoolId = village.id});
        panel = add(Panel{.cycleId = cycle.id, .name = QStringLiteral("一组")});
        for (const char *name : {"何教授", "宋主任"})
            add(Judge{.panelId = panel, .name = QString::fromUtf8(name)});
        third =
            add(Judge{.panelId = panel, .name = QStringLiteral("李校长"), .schoolId = village.id});
        for (const Id each : {group.id, other})
            add(PanelGroup{.panelId = panel, .groupId = each});
        model.setFile(file);
        model.setCycle(cycle);
        QObject::connect(&model, &ScoreGrid::failed,
                         [this](const Error &error) { problems << error.message; });
    }
    QString at(int row, int column) const { return model.index(row, column).data().toString(); }
    bool type(int row, int column, const char *text)
    {
        return model.setData(model.index(row, column), QString::fromUtf8(text));
    }
    int edits() const { return int(file->history(1000).size()); }

    ScoreGrid model;
    Id panel, third;
    QStringList problems;
};

} // namespace

TEST(ScoreGrid, ShowsAJudgesOwnSheetWithItsSum)
{
    Grid grid;
    grid.model.setSlice(ScoreGrid::Slice::Judge, 0);
    ASSERT_EQ(grid.model.rowCount(), 2);
    ASSERT_EQ(grid.model.columnCount(), grid.model.items().size() + 1);
    const int before = grid.edits();
    EXPECT_TRUE(grid.type(0, 0, "5.5"));
    EXPECT_TRUE(grid.type(0, 1, "２"));
    EXPECT_EQ(grid.at(0, 0), QStringLiteral("5.5"));
    EXPECT_EQ(grid.at(0, grid.model.columnCount() - 1), QStringLiteral("7.5"));
    EXPECT_EQ(grid.edits(), before + 2) << "each can be undone alone";
    ASSERT_TRUE(grid.file->undo());
    EXPECT_EQ(grid.at(0, 1), QString());
}

TEST(ScoreGrid, RefusesWhatTheItemCannotHave)
{
    Grid grid;
    grid.model.setSlice(ScoreGrid::Slice::Judge, 0);
    for (const char *text : {"99", "-1", "优", "1.234"})
        EXPECT_FALSE(grid.type(0, 0, text)) << text;
    EXPECT_EQ(grid.problems.size(), 4);
    EXPECT_EQ(grid.at(0, 0), QString());
}

TEST(ScoreGrid, LetsNobodyScoreTheOwnSchoolsPackage)
{
    Grid grid;
    grid.model.setSlice(ScoreGrid::Slice::Item, 0);
    EXPECT_TRUE(grid.model.flags(grid.model.index(0, 2)) & Qt::ItemIsEditable);
    EXPECT_FALSE(grid.model.flags(grid.model.index(1, 2)) & Qt::ItemIsEditable);
    EXPECT_FALSE(grid.model.setPoints({{1, 2, Hundredths{100}}}));
    EXPECT_FALSE(grid.model.index(1, 2).data(ScoreGrid::BlockedRole).toString().isEmpty());
}

TEST(ScoreGrid, MarksJudgesWhoLieFarApartAndTellsTheirAverage)
{
    Grid grid;
    grid.model.setSlice(ScoreGrid::Slice::Item, 0);
    ASSERT_TRUE(grid.model.setPoints({{0, 0, Hundredths{600}}, {0, 1, Hundredths{200}}}));
    EXPECT_TRUE(grid.model.index(0, 0).data(ScoreGrid::GapRole).toBool());
    EXPECT_EQ(grid.at(0, 3), QStringLiteral("4"));
    ASSERT_TRUE(grid.model.setPoints({{0, 1, Hundredths{500}}}));
    EXPECT_FALSE(grid.model.index(0, 0).data(ScoreGrid::GapRole).toBool());
    EXPECT_EQ(grid.at(0, 4), QStringLiteral("1"));
}

TEST(ScoreGrid, HidesTheScoresOfOthers)
{
    Grid grid;
    grid.model.setSlice(ScoreGrid::Slice::Item, 0);
    ASSERT_TRUE(grid.model.setPoints({{0, 0, Hundredths{600}}, {0, 1, Hundredths{200}}}));
    grid.model.showOnly(grid.model.judges()[1].judge.id);
    EXPECT_EQ(grid.at(0, 0), QStringLiteral("•"));
    EXPECT_EQ(grid.at(0, 1), QStringLiteral("2"));
    EXPECT_EQ(grid.at(0, 3), QString()) << "the average would tell";
    EXPECT_FALSE(grid.model.flags(grid.model.index(0, 0)) & Qt::ItemIsEditable);
}

TEST(ScoreGrid, TakesABlockFromWpsAndSaysWhatDidNotFit)
{
    Grid grid;
    grid.model.setSlice(ScoreGrid::Slice::Item, 0);
    const auto pasted =
        grid.model.readBlock(QStringLiteral("5.5\t\t4\r\n6\t7\t3\r\n1\t1\t1\r\n"), 0, 0);
    EXPECT_EQ(pasted.outside, 3);
    EXPECT_EQ(pasted.problems.size(), 2) << "7 is too much, and a judge may not";
    const int before = grid.edits();
    const auto done = grid.model.setPoints(pasted.cells);
    ASSERT_TRUE(done);
    EXPECT_EQ(*done, 3);
    EXPECT_EQ(grid.edits(), before + 1);
    EXPECT_EQ(grid.at(1, 0), QStringLiteral("6"));
}

TEST(ScoreGrid, CountsWhatIsStillToCome)
{
    Grid grid;
    const int all = int(grid.model.items().size()) * 5; // 3 judges × 2 packages, one blocked
    EXPECT_EQ(grid.model.missing(), all);
    ASSERT_TRUE(grid.model.setPoints({{0, 0, Hundredths{100}}}));
    EXPECT_EQ(grid.model.missing(), all - 1);
    auto judge = grid.read<Judge>(grid.third);
    judge.absent = true;
    ASSERT_TRUE(grid.file->edit(QStringLiteral("absent"), [&](Transaction &edit) {
        edit.update(judge);
        return Result<void>();
    }));
    EXPECT_EQ(grid.model.missing(), int(grid.model.items().size()) * 4 - 1);
}

TEST(ScoreGrid, TakesNothingInAPublishedYear)
{
    Grid grid;
    Cycle published = grid.cycle;
    published.status = QStringLiteral("published");
    grid.model.setSlice(ScoreGrid::Slice::Judge, 0);
    EXPECT_TRUE(grid.model.flags(grid.model.index(0, 0)) & Qt::ItemIsEditable);
    grid.model.setCycle(published);
    EXPECT_FALSE(grid.model.flags(grid.model.index(0, 0)) & Qt::ItemIsEditable);
}
