// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "ui/widgets/small_numbers.h"

using ui::SmallNumbers;

static QStringList shownTexts(const SmallNumbers &numbers)
{
    QStringList texts;
    for (const QLabel *label : numbers.findChildren<QLabel *>())
        if (!label->isHidden())
            texts << label->text();
    texts.sort();
    return texts;
}

TEST(SmallNumbers, LeaveNothingOfTheRecordBefore)
{
    SmallNumbers numbers;
    numbers.setNumbers({{"79.99", "points"}, {"6", "bonus"}});
    EXPECT_EQ(shownTexts(numbers), (QStringList{"6", "79.99", "bonus", "points"}));
    numbers.setNumbers({{"71.48", "points"}});
    EXPECT_EQ(shownTexts(numbers), (QStringList{"71.48", "points"}));
    numbers.setNumbers({{"60", "points"}, {"2", "deducted"}});
    EXPECT_EQ(shownTexts(numbers), (QStringList{"2", "60", "deducted", "points"}));
}
