// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "ui/widgets/year_line.h"

using ui::YearLine;

TEST(YearLine, PutsTodayBetweenTheStepsByTheCyclesDates)
{
    const models::Cycle cycle = models::cycleForYear(2023);
    EXPECT_EQ(YearLine::placeOf(cycle, QDate(2022, 5, 1)), 0);
    EXPECT_EQ(YearLine::placeOf(cycle, cycle.startsOn), 0);
    EXPECT_EQ(YearLine::placeOf(cycle, cycle.endsOn), 3.5);
    EXPECT_EQ(YearLine::placeOf(cycle, cycle.acceptanceDate), 4);
    EXPECT_EQ(YearLine::placeOf(cycle, cycle.showcaseDate), 5);
    EXPECT_EQ(YearLine::placeOf(cycle, QDate(2030, 1, 1)), 5);
    EXPECT_LT(YearLine::placeOf(cycle, QDate(2023, 3, 1)),
              YearLine::placeOf(cycle, QDate(2023, 9, 1)));
}

TEST(YearLine, CopesWithACycleThatHasNoDatesAfterItsEnd)
{
    models::Cycle cycle = models::cycleForYear(2023);
    cycle.acceptanceDate = {};
    cycle.showcaseDate = {};
    EXPECT_EQ(YearLine::placeOf(cycle, QDate(2024, 6, 1)), 3.5);
}
