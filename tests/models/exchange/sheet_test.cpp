// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/row_reader.h"
#include "models/exchange/sheet_builder.h"
#include "models/exchange/sheet_layout.h"

#include <gtest/gtest.h>

using namespace models;

TEST(CellAddress, CountsColumnsInLettersWithoutZero)
{
    EXPECT_EQ(cellAddress(16, 3), QStringLiteral("D17"));
    EXPECT_EQ(cellAddress(0, 25), QStringLiteral("Z1"));
    EXPECT_EQ(cellAddress(0, 26), QStringLiteral("AA1"));
    EXPECT_EQ(cellAddress(maxRows - 1, maxColumns - 1), QStringLiteral("XFD1048576"));
}

TEST(CellAddress, ComesBackFromItsText)
{
    for (const int column : {0, 25, 26, 701, 702, 16383}) {
        const auto place = cellPlace(cellAddress(41, column).toStdString());
        ASSERT_TRUE(place);
        EXPECT_EQ(place->row, 41);
        EXPECT_EQ(place->column, column);
    }
    for (const char *wrong : {"", "A", "17", "A0", "1A", "A1B", "$A$1", "甲1", "A-1"})
        EXPECT_FALSE(cellPlace(wrong)) << wrong;
    EXPECT_GT(cellPlace("ZZZZZZZZZZZZZZZZZZZZ99999999999999999999")->row, maxRows);
}

TEST(Sheet, FindsCellsBehindGapsAndKnowsEmptyOnes)
{
    ReadBudget budget;
    SheetBuilder builder(QStringLiteral("S"), 1, budget);
    ASSERT_TRUE(builder.add(0, 0, CellKind::Text, "a"));
    ASSERT_TRUE(builder.add(0, 5, CellKind::Number, "6"));
    ASSERT_TRUE(builder.add(3, 16383, CellKind::Text, "far"));
    const Sheet sheet = builder.take();
    EXPECT_EQ(sheet.rowCount(), 4);
    EXPECT_EQ(sheet.columnCount(), 16384);
    EXPECT_EQ(sheet.columnCount(0), 6);
    EXPECT_EQ(sheet.columnCount(1), 0);
    EXPECT_EQ(sheet.columnCount(99), 0);
    EXPECT_EQ(sheet.utf8(0, 5), "6");
    EXPECT_EQ(sheet.kind(0, 5), CellKind::Number);
    EXPECT_EQ(sheet.kind(0, 4), CellKind::Empty);
    EXPECT_EQ(sheet.utf8(3, 16383), "far");
    EXPECT_EQ(sheet.text(-1, 0), QString());
    EXPECT_EQ(sheet.text(0, -1), QString());
    EXPECT_EQ(sheet.text(4, 0), QString());
}

TEST(SheetBuilder, RefusesWhatNoSheetHolds)
{
    ReadBudget budget;
    SheetBuilder builder(QStringLiteral("名册"), 1, budget);
    EXPECT_FALSE(builder.add(maxRows, 0, CellKind::Text, "x"));
    EXPECT_FALSE(builder.add(0, maxColumns, CellKind::Text, "x"));
    EXPECT_FALSE(builder.add(0, 0, CellKind::Text, std::string(32768, 'x')));
    EXPECT_TRUE(builder.failure().error.message.contains(QStringLiteral("名册!A1")));
    std::string hanzi;
    for (int i = 0; i < 32767; ++i)
        hanzi += "学";
    EXPECT_TRUE(builder.add(0, 0, CellKind::Text, hanzi));
    EXPECT_FALSE(builder.add(0, 0, CellKind::Text, "twice"));
}

TEST(SheetBuilder, KeepsAStingySharedBudgetAcrossSheets)
{
    ReadBudget budget;
    budget.rows = 10;
    SheetBuilder first(QStringLiteral("A"), 1, budget);
    EXPECT_TRUE(first.add(7, 0, CellKind::Text, "x"));
    SheetBuilder second(QStringLiteral("B"), 2, budget);
    EXPECT_FALSE(second.add(7, 0, CellKind::Text, "x"));
}

TEST(Sheet, KnowsTheRangeOverACellOfItsHead)
{
    ReadBudget budget;
    SheetBuilder builder(QStringLiteral("S"), 1, budget);
    ASSERT_TRUE(builder.add(0, 0, CellKind::Text, "a"));
    ASSERT_TRUE(builder.addMerged({0, 1, 2, 3}));
    ASSERT_TRUE(builder.addMerged({2, 3, 5, 4})); // overlaps the first at (2, 3), which stands
    ASSERT_TRUE(builder.addMerged({30, 0, 99, 0}));
    const Sheet sheet = builder.take();
    EXPECT_EQ(sheet.mergedInHead(0, 0), nullptr);
    ASSERT_TRUE(sheet.mergedInHead(2, 3));
    EXPECT_EQ(*sheet.mergedInHead(2, 3), (MergedRange{0, 1, 2, 3}));
    EXPECT_EQ(*sheet.mergedInHead(2, 4), (MergedRange{2, 3, 5, 4}));
    EXPECT_EQ(sheet.mergedInHead(3, 1), nullptr);
    EXPECT_EQ(*sheet.mergedInHead(31, 0), (MergedRange{30, 0, 99, 0}));
    EXPECT_EQ(sheet.mergedInHead(0, maxColumns - 1), nullptr);
}

TEST(SheetBuilder, RefusesRangesThatLieOverEachOtherAgainAndAgain)
{
    ReadBudget budget;
    SheetBuilder builder(QStringLiteral("S"), 1, budget);
    ASSERT_TRUE(builder.addMerged({0, 0, maxRows - 1, maxColumns - 1}));
    EXPECT_FALSE(builder.addMerged({0, 0, maxRows - 1, maxColumns - 1}));
    EXPECT_TRUE(builder.failure().error.message.contains(QStringLiteral("“S”")));
}

// A quadratic search takes minutes for these.
TEST(SheetLayout, IsFoundUnderHundredsOfThousandsOfRanges_Defect6)
{
    ReadBudget budget;
    SheetBuilder builder(QStringLiteral("S"), 1, budget);
    for (int row = 0; row < 30; ++row)
        for (int column = 0; column < 16'000; ++column)
            ASSERT_TRUE(builder.add(row, column, CellKind::Text,
                                    row == 29 && column < 2 ? column == 0 ? "姓名" : "学校" : "x"));
    for (int row = 0; row < 30; ++row)
        for (int column = 2; column < 16'000; column += 2)
            ASSERT_TRUE(builder.addMerged({row, column, row, column + 1}));
    const Sheet sheet = builder.take();
    EXPECT_EQ(sheet.mergedRanges().size(), 30 * 7'999);
    const auto layout = findLayout(sheet);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->headerRow, 29);
    EXPECT_EQ(layout->columns.size(), 2);
}

TEST(RowReader, FillsCellsMergedOverSeveralRowsHoweverMany)
{
    ReadBudget budget;
    SheetBuilder builder(QStringLiteral("S"), 1, budget);
    ASSERT_TRUE(builder.add(0, 0, CellKind::Text, "姓名"));
    ASSERT_TRUE(builder.add(0, 1, CellKind::Text, "学校"));
    constexpr int kRows = 40'000;
    for (int row = 1; row <= kRows; ++row) {
        ASSERT_TRUE(builder.add(row, 0, CellKind::Text, "张伟"));
        if (row % 2) {
            ASSERT_TRUE(builder.add(row, 1, CellKind::Text, "小学" + std::to_string(row)));
        }
    }
    for (int row = kRows - 1; row > 0; row -= 2) // in no order
        ASSERT_TRUE(builder.addMerged({row, 1, row + 1, 1}));
    const Sheet sheet = builder.take();
    const auto layout = findLayout(sheet);
    ASSERT_TRUE(layout);
    RowReader reader(sheet, *layout, QStringLiteral("b.xlsx"));
    Issues issues;
    const Field *school = nullptr;
    for (const ColumnUse &use : layout->columns)
        if (use.sheetColumn == 1)
            school = use.column->field;
    ASSERT_TRUE(school);
    int read = 0;
    while (const auto row = reader.next(issues)) {
        EXPECT_EQ(row->text(school),
                  QStringLiteral("小学%1").arg(row->row % 2 ? row->row : row->row - 1));
        ++read;
    }
    EXPECT_EQ(read, kRows);
}
