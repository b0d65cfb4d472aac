// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/score_book.h"

#include "models/assessment/score_items.h"
#include "models/edits/panels.h"
#include "models/exchange/importer.h"
#include "tests/support/small_district.h"

using namespace models;

namespace {

// The small district with a second package based at the village, and a panel of two judges: one
// from outside, one of the village's school.
class ScoreBooks : public testing::Test
{
protected:
    ScoreBooks()
    {
        other = district.add(ResearchGroup{.cycleId = district.cycle.id,
                                           .number = QStringLiteral("3"),
                                           .name = QStringLiteral("小学数学项目包"),
                                           .baseSchoolId = district.village.id});
        panel = district.add(Panel{.cycleId = district.cycle.id, .name = QStringLiteral("一组")});
        he = district.add(Judge{.panelId = panel, .name = QStringLiteral("何教授")});
        local = district.add(Judge{
            .panelId = panel, .name = QStringLiteral("李校长"), .schoolId = district.village.id});
        for (const Id group : {district.group.id, other})
            district.add(PanelGroup{.panelId = panel, .groupId = group});
    }
    QStringList write(const QString &stage = kJudgeStage)
    {
        const auto paths = writeScoreBooks(*district.file,
                                           {.cycle = district.cycle, .stage = stage}, m_out.path());
        EXPECT_TRUE(paths) << (paths ? "" : paths.error().message.toStdString());
        return paths ? *paths : QStringList();
    }
    ImportReport import(const QStringList &paths)
    {
        const auto batch = readBooks(paths);
        EXPECT_TRUE(batch);
        const auto report = importBooks(*district.file, *batch, {.scoreItems = scoreItemsOf});
        EXPECT_TRUE(report);
        return *report;
    }
    void give(Id group, Id judge, qint64 points)
    {
        ASSERT_TRUE(district.file->edit(QStringLiteral("score"), [&](Transaction &edit) {
            keepScore(edit, {group, 0, QStringLiteral("A1"), kJudgeStage, judge},
                      Hundredths{points});
            return Result<void>();
        }));
    }

    tests::SmallDistrict district;
    Id other, panel, he, local;

private:
    tests::Folder m_out;
};

} // namespace

TEST_F(ScoreBooks, GoToEachJudgeWithoutTheOwnSchoolsPackage)
{
    const QStringList paths = write();
    ASSERT_EQ(paths.size(), 2);
    const auto batch = readBooks(paths);
    ASSERT_TRUE(batch);
    const auto holds = [](const ImportBook &book, const QString &name) {
        const Sheet &sheet = book.workbook.sheets.front();
        for (int row = 0; row < sheet.rowCount(); ++row)
            if (sheet.text(row, 1) == name)
                return true;
        return false;
    };
    const bool firstIsHe = paths[0].contains(QStringLiteral("何教授"));
    const ImportBook &hes = batch->books[firstIsHe ? 0 : 1];
    const ImportBook &locals = batch->books[firstIsHe ? 1 : 0];
    EXPECT_TRUE(holds(hes, QStringLiteral("小学数学项目包")));
    EXPECT_TRUE(holds(locals, QStringLiteral("小学语文项目包")));
    EXPECT_FALSE(holds(locals, QStringLiteral("小学数学项目包"))) << "the own school's";
}

TEST_F(ScoreBooks, AreReadBackAsTheyWereSent)
{
    give(district.group.id, he, 550);
    give(other, he, 425);
    const QStringList paths = write();
    const ImportReport same = import(paths);
    EXPECT_TRUE(same.issues.isEmpty()) << same.issues.first().message.toStdString();
    EXPECT_EQ(same.total().unchanged, 3);
    give(district.group.id, he, 300);
    import(paths);
    const auto scores = scoresOf(district.file->database(), district.cycle);
    EXPECT_EQ(
        scores.value({district.group.id, 0, QStringLiteral("A1"), kJudgeStage, he}).points->value,
        550)
        << "what the judge sent back holds";
    EXPECT_EQ(scores.size(), 2);
}

TEST_F(ScoreBooks, OfAnotherStageHaveEveryItem)
{
    const QStringList paths = write(QStringLiteral("centre"));
    ASSERT_EQ(paths.size(), 1);
    const auto batch = readBooks(paths);
    ASSERT_TRUE(batch && batch->books.front().layouts.front());
    const SheetLayout &layout = *batch->books.front().layouts.front();
    EXPECT_TRUE(layout.kind->is("scores"));
    int items = 0;
    for (const ColumnUse &use : layout.columns)
        items += use.column->weightOfHeader != nullptr;
    const auto known = scoreItemsOf(district.file->database(), district.cycle);
    ASSERT_TRUE(known);
    EXPECT_EQ(items, known->size());
}

TEST_F(ScoreBooks, AreRefusedWhereNobodyJudges)
{
    ASSERT_TRUE(district.file->edit(QStringLiteral("remove"),
                                    [&](Transaction &edit) { return removePanel(edit, panel); }));
    EXPECT_FALSE(writeScoreBooks(*district.file, {.cycle = district.cycle}, district.file->path()));
}
