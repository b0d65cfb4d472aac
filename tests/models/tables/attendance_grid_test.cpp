// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/attendance_grid.h"
#include "tests/support/small_district.h"

using namespace models;
using tests::SmallDistrict;

namespace {

// The package of the small district, with its two members (单晓 hosts nothing and stands first by
// pinyin) and three activities; 张伟 joined after the first.
struct Grid : SmallDistrict
{
    Grid()
    {
        EXPECT_TRUE(file->edit(QStringLiteral("join"), [&](Transaction &edit) -> Result<void> {
            auto member =
                findAll<Membership>(edit.database(), "WHERE teacher_id = ?", {Value(zhang.id)})
                    .first();
            member.joinedOn = {2023, 3, 10};
            edit.update(member);
            return {};
        }));
        for (const QDate day : {QDate(2023, 5, 8), QDate(2023, 3, 5), QDate(2023, 4, 2)})
            addActivity(day);
        model.setFile(file);
        model.setGroup(group.id);
        for (int row = 0; row < model.rowCount(); ++row)
            (name(row) == QStringLiteral("张伟") ? zhangRow : shanRow) = row;
    }
    Id addActivity(const QDate &day)
    {
        const Id activity =
            add(Activity{.cycleId = cycle.id, .name = QStringLiteral("磨课"), .startsOn = day});
        add(ActivityGroup{.activityId = activity, .groupId = group.id});
        return activity;
    }
    QString name(int row) const
    {
        return model.headerData(row, Qt::Vertical, AttendanceGrid::NameRole).toString();
    }
    int marks() const
    {
        return file->database().execAndGet("SELECT count(*) FROM attendance").getInt();
    }
    int edits() const { return int(file->history(1000).size()); }

    AttendanceGrid model;
    int zhangRow = -1;
    int shanRow = -1;
};

} // namespace

TEST(AttendanceGrid, HasMembersAsRowsAndActivitiesByDate)
{
    Grid grid;
    ASSERT_EQ(grid.model.rowCount(), 2);
    ASSERT_EQ(grid.model.columnCount(), 3);
    QStringList days;
    for (int column = 0; column < 3; ++column)
        days << grid.model.headerData(column, Qt::Horizontal, AttendanceGrid::DayRole)
                    .toDate()
                    .toString(Qt::ISODate);
    EXPECT_EQ(days.join(u' '), QStringLiteral("2023-03-05 2023-04-02 2023-05-08"));
    EXPECT_FALSE(grid.model.isDue(grid.zhangRow, 0)) << "joined later";
    EXPECT_TRUE(grid.model.isDue(grid.shanRow, 0));
}

TEST(AttendanceGrid, MarksManyCellsInOneStepThatUndoTakesBack)
{
    Grid grid;
    const int before = grid.edits();
    const auto done = grid.model.setMarks({{grid.shanRow, 0, Mark::Present},
                                           {grid.shanRow, 1, Mark::Leave},
                                           {grid.zhangRow, 1, Mark::Absent}});
    ASSERT_TRUE(done);
    EXPECT_EQ(*done, 3);
    EXPECT_EQ(grid.edits(), before + 1);
    EXPECT_EQ(grid.marks(), 3);
    EXPECT_EQ(grid.model.rowTotal(grid.shanRow), (MarkTotal{2, 1, 1, 0}));
    EXPECT_EQ(grid.model.rowTotal(grid.zhangRow), (MarkTotal{1, 0, 0, 1}));
    EXPECT_EQ(grid.model.columnTotal(1), (MarkTotal{2, 0, 1, 1}));
    ASSERT_TRUE(grid.file->undo());
    EXPECT_EQ(grid.model.mark(grid.shanRow, 1), Mark::None) << "the grid follows the undo";
    EXPECT_EQ(grid.model.rowTotal(grid.shanRow), MarkTotal());
    ASSERT_TRUE(grid.file->redo());
    EXPECT_EQ(grid.model.mark(grid.zhangRow, 1), Mark::Absent);
}

TEST(AttendanceGrid, AgreesWithTheTotalsThatTheFileKeeps)
{
    Grid grid;
    ASSERT_TRUE(grid.model.setMarks({{grid.shanRow, 0, Mark::Present},
                                     {grid.zhangRow, 0, Mark::Present},
                                     {grid.zhangRow, 2, Mark::Leave}}));
    for (const int row : {grid.shanRow, grid.zhangRow}) {
        SQLite::Statement kept(grid.file->database(),
                               "SELECT due, present, on_leave, absent FROM attendance_total WHERE "
                               "membership_id = ?");
        bindValue(
            kept, 1,
            Value(grid.model.headerData(row, Qt::Vertical, AttendanceGrid::IdRole).toLongLong()));
        ASSERT_TRUE(kept.executeStep());
        const auto number = [&kept](int column) { return kept.getColumn(column).getInt(); };
        EXPECT_EQ(grid.model.rowTotal(row), (MarkTotal{number(0), number(1), number(2), number(3)}))
            << grid.name(row).toStdString();
    }
}

TEST(AttendanceGrid, ChangesClearsAndPassesOverWhatIsSoAlready)
{
    Grid grid;
    ASSERT_TRUE(grid.model.setMarks({{grid.shanRow, 0, Mark::Present}}));
    const int before = grid.edits();
    EXPECT_EQ(grid.model.setMarks({{grid.shanRow, 0, Mark::Present}}).value(), 0);
    EXPECT_EQ(grid.edits(), before) << "nothing to keep, nothing in the history";
    EXPECT_EQ(grid.model.setMarks({{grid.shanRow, 0, Mark::Absent}}).value(), 1);
    EXPECT_EQ(grid.model.setMarks({{grid.shanRow, 0, Mark::None}}).value(), 1);
    EXPECT_EQ(grid.marks(), 0);
    EXPECT_TRUE(grid.file->nextUndo()->title.contains(QStringLiteral("小学语文项目包")));
    EXPECT_TRUE(grid.file->nextUndo()->title.contains(QStringLiteral("2023-03-05")));
}

TEST(AttendanceGrid, KeepsItsPlaceThroughEditsThatLeaveRowsAndColumnsAlone)
{
    Grid grid;
    int resets = 0;
    QList<QModelIndex> changes;
    QObject::connect(&grid.model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(&grid.model, &QAbstractItemModel::dataChanged,
                     [&](const QModelIndex &from) { changes << from; });
    ASSERT_TRUE(grid.model.setMarks({{grid.shanRow, 0, Mark::Present}}));
    EXPECT_EQ(changes, QModelIndexList{grid.model.index(grid.shanRow, 0)})
        << "one cell, not the whole grid";
    ASSERT_TRUE(grid.file->undo());
    EXPECT_EQ(resets, 0);
    grid.addActivity(QDate(2023, 6, 1));
    EXPECT_GE(resets, 1);
    EXPECT_EQ(grid.model.columnCount(), 4);
}

TEST(AttendanceGrid, ReadsAPastedBlockAndNamesWhatItDoesNotUnderstand)
{
    Grid grid;
    const int top = std::min(grid.shanRow, grid.zhangRow);
    const PastedMarks pasted =
        grid.model.readBlock(QStringLiteral("√\t请假\t迟到\r\n×\t\tP\t多出\r\n出席\r\n"), top, 0);
    EXPECT_EQ(pasted.notUnderstood, QStringList{QStringLiteral("迟到")});
    EXPECT_EQ(pasted.notUnderstoodCells, 1);
    EXPECT_EQ(pasted.outside, 2) << "a fourth column and a third row";
    EXPECT_EQ(pasted.notDue, 1) << "张伟 was no member on the first day";
    EXPECT_EQ(pasted.marks.size(), 3);
    ASSERT_TRUE(grid.model.setMarks(pasted.marks));
    EXPECT_EQ(grid.marks(), 3);
}

TEST(AttendanceGrid, ShowsOnlyTheOwnMembersOfAJointActivity)
{
    Grid grid;
    const Id other =
        grid.add(ResearchGroup{.cycleId = grid.cycle.id, .name = QStringLiteral("小学数学项目包")});
    const Id stranger = grid.add(Membership{.groupId = other, .teacherId = grid.lv.id});
    const Id joint = grid.addActivity(QDate(2023, 6, 1));
    grid.add(ActivityGroup{.activityId = joint, .groupId = other});
    grid.add(Attendance{.activityId = joint, .membershipId = stranger});
    EXPECT_EQ(grid.model.rowCount(), 2);
    EXPECT_EQ(grid.model.columnTotal(grid.model.columnOf(joint)).present, 0);
    grid.model.setGroup(other);
    EXPECT_EQ(grid.model.rowCount(), 1);
    EXPECT_EQ(grid.model.columnTotal(0).present, 1);
    grid.model.setGroup(0);
    EXPECT_EQ(grid.model.rowCount(), 0);
}
