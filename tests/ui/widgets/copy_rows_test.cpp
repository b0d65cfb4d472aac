// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"
#include "ui/widgets/copy_rows.h"

#include <QMimeData>

#include <memory>

TEST(CopyRows, GivesTextAndHtmlThatSpreadsheetsPaste)
{
    const std::unique_ptr<QMimeData> data(ui::tableMimeData(
        {QStringLiteral("学校"), QStringLiteral("人数")},
        {{QStringLiteral("一小\t<东>"), QStringLiteral("12")}, {QStringLiteral("0553"), QString()}},
        {false, true}));
    EXPECT_EQ(data->text(), QStringLiteral("学校\t人数\n一小 <东>\t12\n0553\t\n"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("&lt;东&gt;")));
    // Codes keep their zeros, numbers stay numbers.
    EXPECT_TRUE(data->html().contains(QStringLiteral("mso-number-format:'\\@'\">0553<")));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<td>12</td>")));
}

TEST(CopyRows, NeverHandsAFormulaToASpreadsheet)
{
    const std::unique_ptr<QMimeData> data(ui::tableMimeData(
        {QStringLiteral("备注")}, {{QStringLiteral("=HYPERLINK(\"x\")")}}, {false}));
    EXPECT_EQ(data->text(), QStringLiteral("备注\n'=HYPERLINK(\"x\")\n"));
}
