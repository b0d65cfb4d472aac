// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "tests/support/support.h"
#include "tests/ui/charts/sample_specs.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace models;
using namespace ui;

namespace {

struct ShownChart
{
    explicit ShownChart(const ChartSpec &spec, int width = 700)
    {
        view.setFont(applicationFont());
        view.setPalette(applicationPalette(Theme::Light));
        view.setSpec(spec);
        view.resize(width, view.heightForWidth(width));
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    QString clicked(int series, int category)
    {
        asked.clear();
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.areaOf(series, category).center());
        return asked.isEmpty() ? QString() : asked.first().first().toString();
    }

    ChartView view;
    QSignalSpy asked{&view, &ChartView::peopleRequested};
};

} // namespace

TEST(ChartView, OpensThePeopleOfTheBarThatIsClicked)
{
    ShownChart bars(tests::ruralByPackage());
    EXPECT_EQ(bars.clicked(0, 0), "rural_by_group/0/0");
    EXPECT_EQ(bars.clicked(0, 38), "rural_by_group/0/38");
    ShownChart stack(tests::placeByStage());
    EXPECT_EQ(stack.clicked(1, 2), "place_by_stage/1/2");
    ShownChart matrix(tests::subjectByStage());
    EXPECT_EQ(matrix.clicked(3, 19), "subject_stage/3/19");
    ShownChart columns(tests::ageLadder());
    EXPECT_EQ(columns.clicked(0, 8), "age_ladder/0/8");
    ShownChart lines(tests::ruralOverCycles());
    EXPECT_EQ(lines.clicked(1, 0), "rural_over_cycles/1/0");
}

TEST(ChartView, OpensNothingWhereThereIsNoBarOrNoKey)
{
    ShownChart shown(tests::ruralByPackage());
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {5, 5});
    EXPECT_EQ(shown.asked.size(), 0);
    ChartSpec spec = tests::ruralByPackage();
    spec.peopleKeys.clear();
    shown.view.setSpec(spec);
    EXPECT_EQ(shown.clicked(0, 0), QString());
}

TEST(ChartView, WalksFromBarToBarByKeyboard)
{
    ShownChart bars(tests::ruralByPackage());
    bars.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&bars.view, Qt::Key_Down);
    QTest::keyClick(&bars.view, Qt::Key_Down);
    QTest::keyClick(&bars.view, Qt::Key_Return);
    ASSERT_EQ(bars.asked.size(), 1);
    EXPECT_EQ(bars.asked.first().first().toString(), "rural_by_group/0/2");
    EXPECT_TRUE(bars.view.accessibleDescription().contains("幼儿园英语项目包"));

    ShownChart lines(tests::ruralOverCycles());
    lines.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&lines.view, Qt::Key_Right); // 2022 of the first series
    QTest::keyClick(&lines.view, Qt::Key_Down);
    QTest::keyClick(&lines.view, Qt::Key_Down);
    QTest::keyClick(&lines.view, Qt::Key_Left); // not known: stays
    QTest::keyClick(&lines.view, Qt::Key_Space);
    ASSERT_EQ(lines.asked.size(), 1);
    EXPECT_EQ(lines.asked.first().first().toString(), "rural_over_cycles/2/1");
}

TEST(ChartView, SaysItsFindingToAScreenReader)
{
    ChartView view;
    view.setSpec(tests::placeByStage());
    EXPECT_EQ(view.accessibleName(), tests::placeByStage().title);
    EXPECT_EQ(view.accessibleDescription(), tests::placeByStage().subtitle);
}

TEST(ChartView, IsAsHighAsItsCategoriesNeedInAScrollArea)
{
    QScrollArea area;
    auto *view = new ChartView;
    area.setWidget(view);
    area.setWidgetResizable(true);
    area.resize(400, 300);
    view->setSpec(tests::ruralByPackage());
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    EXPECT_GE(view->height(), view->heightForWidth(view->width()));
    EXPECT_GT(view->height(), 39 * 20);
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_TRUE(view->visibleRegion().contains(view->areaOf(0, 38).center()));
}

TEST(ChartView, FollowsADarkPalette)
{
    ShownChart shown(tests::ageLadder());
    EXPECT_EQ(shown.view.grab().toImage().pixelColor(2, 2), chartColours(Theme::Light).paper);
    shown.view.setPalette(applicationPalette(Theme::Dark));
    EXPECT_EQ(shown.view.grab().toImage().pixelColor(2, 2), chartColours(Theme::Dark).paper);
}
