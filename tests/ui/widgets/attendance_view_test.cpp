// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_district.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/attendance_view.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTest>

namespace {

using namespace models;

// The page of attendance on the package of the small district, with two members and two activities;
// 张伟 joined after the first.
class AttendanceViewTest : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        for (const QDate day : {QDate(2023, 3, 5), QDate(2023, 4, 2)}) {
            const Id activity = district.add(Activity{
                .cycleId = district.cycle.id, .name = QStringLiteral("磨课"), .startsOn = day});
            district.add(ActivityGroup{.activityId = activity, .groupId = district.group.id});
            activities << activity;
        }
        ASSERT_TRUE(district.file->edit(QStringLiteral("join"), [&](Transaction &edit) {
            auto member = findAll<Membership>(edit.database(), "WHERE teacher_id = ?",
                                              {Value(district.zhang.id)})
                              .first();
            member.joinedOn = {2023, 3, 10};
            edit.update(member);
            return Result<void>();
        }));
        show(district.file);
        window->openPage(QStringLiteral("attendance"),
                         {{QStringLiteral("group"), QVariant::fromValue(district.group.id)}});
        settle();
        view = window->currentPage()->findChild<ui::AttendanceView *>();
        ASSERT_TRUE(view);
        table = &view->table();
        for (int row = 0; row < 2; ++row)
            (view->grid().headerData(row, Qt::Vertical, AttendanceGrid::NameRole).toString() ==
                     district.zhang.name
                 ? zhang
                 : shan) = row;
    }
    void TearDown() override
    {
        window->context().closeFile();
        WindowTest::TearDown();
    }
    void select(int row, int column) { table->setCurrentIndex(view->grid().index(row, column)); }
    Mark mark(int row, int column) const { return view->grid().mark(row, column); }
    QString told() const
    {
        const auto *label = view->findChild<QLabel *>(QStringLiteral("attendance_told"));
        return label->isVisibleTo(view) ? label->text() : QString();
    }

    tests::SmallDistrict district;
    QList<Id> activities;
    ui::AttendanceView *view = nullptr;
    ui::MarkTable *table = nullptr;
    int zhang = -1;
    int shan = -1;
};

TEST_F(AttendanceViewTest, MarksWithOneKeyAndMovesToTheNextMember)
{
    select(0, 1);
    QTest::keyClick(table, Qt::Key_P);
    EXPECT_EQ(mark(0, 1), Mark::Present);
    EXPECT_EQ(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_L);
    EXPECT_EQ(mark(1, 1), Mark::Leave);
    QTest::keyClick(table, Qt::Key_A);
    EXPECT_EQ(mark(1, 1), Mark::Absent) << "the last one stays selected";
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(mark(1, 1), Mark::None);
    select(0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST_F(AttendanceViewTest, MarksAWholeColumnInOneStepAndPassesOverWhoWasNotDue)
{
    const auto edits = district.file->history(100).size();
    select(0, 0);
    QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(table->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(table, Qt::Key_P);
    EXPECT_EQ(mark(shan, 0), Mark::Present);
    EXPECT_EQ(mark(zhang, 0), Mark::None);
    EXPECT_FALSE(told().isEmpty());
    EXPECT_EQ(district.file->history(100).size(), edits + 1);
    ASSERT_TRUE(district.file->undo());
    settle();
    EXPECT_EQ(mark(shan, 0), Mark::None);
    EXPECT_EQ(table->selectionModel()->selectedIndexes().size(), 2) << "the selection stays";
}

TEST_F(AttendanceViewTest, SelectsAColumnByItsHeader)
{
    auto *header = table->horizontalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        {header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2});
    QTest::keyClick(table, Qt::Key_A);
    EXPECT_EQ(mark(0, 1), Mark::Absent);
    EXPECT_EQ(mark(1, 1), Mark::Absent);
}

TEST_F(AttendanceViewTest, TakesABlockAndGivesItBack)
{
    QApplication::clipboard()->setText(QStringLiteral("√\t请假\n出席\t迟到\n"));
    select(0, 0);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(mark(0, 1), Mark::Leave);
    EXPECT_EQ(mark(shan, 0), Mark::Present);
    EXPECT_EQ(mark(1, 1), Mark::None);
    EXPECT_TRUE(told().contains(QStringLiteral("迟到"))) << told().toStdString();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    const auto before = view->grid().rowTotal(shan);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(view->grid().rowTotal(shan), MarkTotal());
    select(0, 0);
    QApplication::clipboard()->setText(copied);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(view->grid().rowTotal(shan), before);
}

TEST_F(AttendanceViewTest, GoesToTheActivityThatWasAskedFor)
{
    window->openPage(QStringLiteral("attendance"),
                     {{QStringLiteral("activity"), QVariant::fromValue(activities[1])}});
    settle();
    for (const QModelIndex &index : table->selectionModel()->selectedIndexes())
        EXPECT_EQ(index.column(), 1);
    EXPECT_EQ(table->selectionModel()->selectedIndexes().size(), 2);
}

} // namespace
