// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/year_line.h"

#include <QScreen>

using ui::YearLine;

static const QDate kStart(2023, 1, 1);
static const QList<QDate> kDue{{2023, 2, 28}, {2023, 3, 15},  {2023, 3, 31},
                               {2023, 4, 15}, {2023, 12, 31}, {2024, 1, 15}};

TEST(YearLine, PutsTodayBetweenTheStepsByTheirDeadlines)
{
    EXPECT_EQ(YearLine::placeOf(kStart, kDue, QDate(2022, 5, 1)), 0);
    EXPECT_EQ(YearLine::placeOf(kStart, kDue, kStart), 0);
    EXPECT_EQ(YearLine::placeOf(kStart, kDue, QDate(2023, 3, 15)), 1);
    EXPECT_DOUBLE_EQ(YearLine::placeOf(kStart, kDue, QDate(2023, 8, 23)), 3.5);
    EXPECT_EQ(YearLine::placeOf(kStart, kDue, QDate(2024, 1, 15)), 5);
    EXPECT_EQ(YearLine::placeOf(kStart, kDue, QDate(2030, 1, 1)), 5);
}

TEST(YearLine, PassesOverStepsWithoutADeadline)
{
    QList<QDate> due = kDue;
    due[5] = QDate();
    EXPECT_EQ(YearLine::placeOf(kStart, due, QDate(2024, 6, 1)), 4);
    due[1] = QDate();
    EXPECT_EQ(YearLine::placeOf(kStart, due, QDate(2023, 3, 31)), 2);
}

TEST(Labels, GiveNoWindowMoreThanItsScreenHas)
{
    QWidget window;
    ui::resizeWithinScreen(&window, 10, 10);
    EXPECT_EQ(window.size(), QSize(ui::em(&window, 10), ui::em(&window, 10)));
    ui::resizeWithinScreen(&window, 1000, 1000);
    const QSize room = window.screen()->availableSize();
    EXPECT_LT(window.width(), room.width());
    EXPECT_LT(window.height(), room.height());
}
