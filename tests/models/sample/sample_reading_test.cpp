// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/book_reader.h"
#include "models/exchange/foreign_list.h"
#include "models/exchange/row_reader.h"
#include "models/sample/sample_books.h"
#include "tests/support/support.h"

using namespace models;

namespace {

// What an importer sees of a folder of sample workbooks.
struct Seen
{
    int schools = 0, teachers = 0, packages = 0, members = 0;
    int activities = 0, outcomes = 0, expenses = 0, trainings = 0;
    QStringList problems;
};

void look(const Workbook &book, Seen &seen)
{
    for (const Sheet &sheet : book.sheets) {
        const auto layout = findLayout(sheet);
        if (!layout) {
            seen.problems += book.fileName + QStringLiteral(": no header found");
            continue;
        }
        if (!layout->context.isSample)
            seen.problems += book.fileName + QStringLiteral(": does not say 示例数据");
        if (const QString refusal = refusalOf(sheet, *layout, book.fileName); !refusal.isEmpty())
            seen.problems += book.fileName + QStringLiteral(": ") + refusal;
        Issues issues;
        RowReader reader(sheet, *layout, book.fileName);
        int rows = 0;
        while (const auto row = reader.next(issues))
            rows += !row->isBad;
        for (const Issue &issue : std::as_const(issues))
            seen.problems += book.fileName + QLatin1Char(' ') + issue.cell + QStringLiteral(": ") +
                             issue.message;
        if (layout->kind->is("schools"))
            seen.schools += rows;
        else if (layout->kind->is("rosters"))
            seen.teachers += rows;
        else if (layout->kind->is("packages"))
            seen.packages += rows;
        else if (layout->kind->is("members"))
            seen.members += rows;
        else if (layout->kind->is("activities"))
            seen.activities += rows;
        else if (layout->kind->is("outcomes"))
            seen.outcomes += rows;
        else if (layout->kind->is("expenses"))
            seen.expenses += rows;
        else if (layout->kind->is("trainings"))
            seen.trainings += rows;
        else if (layout->kind->is("area_codes"))
            seen.problems += book.fileName + QStringLiteral(": taken for area codes");
    }
}

} // namespace

class SampleReading : public testing::TestWithParam<std::pair<SampleSize, quint64>>
{
};

INSTANTIATE_TEST_SUITE_P(SizesAndSeeds, SampleReading,
                         testing::Values(std::pair(SampleSize::District, 1),
                                         std::pair(SampleSize::District, 2),
                                         std::pair(SampleSize::District, 77),
                                         std::pair(SampleSize::City, 1)));

TEST_P(SampleReading, FindsEveryRowOfEveryWorkbookWithoutAnIssue)
{
    tests::Folder folder;
    const auto summary = writeSampleBooks(folder.path(), GetParam().first, GetParam().second);
    ASSERT_TRUE(summary);
    Seen seen;
    for (const QString &file : summary->files) {
        const auto book = readBook(folder.path(file));
        ASSERT_TRUE(book) << file.toStdString() << ": " << book.error().message.toStdString();
        look(*book, seen);
    }
    EXPECT_TRUE(seen.problems.isEmpty())
        << seen.problems.size() << " problems, such as "
        << seen.problems.mid(0, 12).join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(seen.schools, summary->schools);
    EXPECT_EQ(seen.teachers, summary->teachers);
    EXPECT_EQ(seen.packages, summary->packages);
    EXPECT_EQ(seen.members, summary->memberships);
    EXPECT_EQ(seen.activities, summary->activities);
    EXPECT_EQ(seen.outcomes, summary->outcomes);
    EXPECT_EQ(seen.expenses, summary->expenses);
    EXPECT_EQ(seen.trainings, summary->trainings);
}
