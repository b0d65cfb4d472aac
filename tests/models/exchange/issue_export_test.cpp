// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_reader.h"
#include "models/exchange/issue_export.h"
#include "tests/support/support.h"

using namespace models;

static const Issues issues{
    {Severity::Problem, QStringLiteral("花名册.xlsx"), QStringLiteral("小学组"),
     QStringLiteral("D17"), QStringLiteral("“姓名”是空的，请\n补上。")},
    {Severity::Warning, QStringLiteral("=1+1.csv"), {}, {}, QStringLiteral("a \"b\"")}};

TEST(IssueExport, WritesAWorkbookWithAPlaceAndAMessageALine)
{
    const tests::Folder folder;
    const QString path = folder.path(QStringLiteral("问题.xlsx"));
    ASSERT_TRUE(saveIssues(issues, path));
    const auto book = readBook(path);
    ASSERT_TRUE(book) << book.error().message.toStdString();
    const Sheet &sheet = book->sheets.front();
    ASSERT_EQ(sheet.rowCount(), 3);
    EXPECT_EQ(sheet.text(1, 0), QStringLiteral("花名册.xlsx"));
    EXPECT_EQ(sheet.text(1, 2), QStringLiteral("D17"));
    EXPECT_EQ(sheet.text(1, 3), QStringLiteral("17"));
    EXPECT_EQ(sheet.text(2, 5), QStringLiteral("a \"b\""));
}

TEST(IssueExport, WritesATableWithoutFormulas)
{
    const tests::Folder folder;
    const QString path = folder.path(QStringLiteral("问题.csv"));
    ASSERT_TRUE(saveIssues(issues, path));
    const QByteArray csv = tests::readFile(path);
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(csv.contains("\"'=1+1.csv\"")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("\"a \"\"b\"\"\"")) << csv.toStdString();
}

TEST(IssueExport, CopiesALineAnIssue)
{
    EXPECT_EQ(issuesAsText(issues).split(QLatin1Char('\n')).size(), 3);
}
