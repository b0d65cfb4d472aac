// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/column_widths.h"

#include "tests/support/support.h"

#include <numeric>

using namespace models;

namespace {

constexpr int textWidth = 8845; // twips
constexpr int padding = 80;

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

// Room for a text on one line.
bool fits(const QString &text, int width, const ColumnFit &fit)
{
    return emWidth(text) * fit.halfPoints * 10 <= width - 2 * padding;
}

} // namespace

TEST(ColumnWidths, FillTheTextWithTheLargestTypeThatFits)
{
    TableBlock table{{},   {}, {QStringLiteral("学段"), QStringLiteral("人数")}, {}, {false, true},
                     false};
    table.rows << QStringList{QStringLiteral("普通初中"), QStringLiteral("301")};
    const ColumnFit fit = fitColumns(table, textWidth, padding);
    EXPECT_EQ(sum(fit.widths), textWidth);
    EXPECT_EQ(fit.halfPoints, 24);
    EXPECT_FALSE(fit.cramped);
}

TEST(ColumnWidths, KeepNumbersAndNamesOnOneLine)
{
    TableBlock table;
    QStringList cells;
    for (int i = 0; i < 7; ++i) {
        table.header << QStringLiteral("很长的列标题");
        table.numeric << (i == 6);
        cells << (i == 6   ? QStringLiteral("507,000.00")
                  : i == 5 ? QStringLiteral("张三丰")
                           : QString(40, u'长'));
    }
    table.rows << cells;
    const ColumnFit fit = fitColumns(table, textWidth, padding);
    EXPECT_EQ(sum(fit.widths), textWidth);
    EXPECT_TRUE(fits(cells[6], fit.widths[6], fit));
    EXPECT_TRUE(fits(cells[5], fit.widths[5], fit));
}

TEST(ColumnWidths, SayThatATableWantsAWiderPage)
{
    TableBlock table;
    table.rows << QStringList();
    for (int i = 0; i < 24; ++i)
        table.rows[0] << QStringLiteral("内容1001");
    EXPECT_TRUE(fitColumns(table, textWidth, padding).cramped);
    const ColumnFit wide = fitColumns(table, 12756, padding);
    EXPECT_EQ(sum(wide.widths), 12756);
}

TEST(ColumnWidths, StandNoTableAndNoCells)
{
    EXPECT_TRUE(fitColumns({}, textWidth, padding).widths.isEmpty());
    TableBlock ragged;
    ragged.rows << QStringList{} << QStringList{QStringLiteral("一"), QStringLiteral("二")};
    EXPECT_EQ(fitColumns(ragged, textWidth, padding).widths.size(), 2);
}
