// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_book.h"
#include "models/figures/published_years.h"
#include "models/storage/record_file.h"
#include "models/storage/store.h"
#include "tests/support/damaged_file.h"
#include "tests/support/support.h"

using namespace models;

// A year that was published when budgets, activities and outcomes of a studio still stood in the
// figures of packages: what was published stays as it was, though it would be counted otherwise
// today.
TEST(PublishedBefore, KeepsItsFiguresWhenCountingChanges)
{
    const QString original =
        QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/files/published_before_counting.yanxun");
    const tests::Folder folder;
    const QString path = folder.path(QStringLiteral("已发布.yanxun"));
    tests::writeFile(path, tests::readFile(original));
    const auto before = tests::allRows(*openDatabase(original, Access::ReadOnly));
    const auto file = RecordFile::open(path);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    const auto after = tests::allRows((*file)->database());
    for (const char *table : {"frozen_figure", "frozen_line", "frozen_score", "publication"}) {
        EXPECT_EQ(after[QLatin1String(table)], before[QLatin1String(table)]) << table;
        EXPECT_EQ(before[QLatin1String(table)].isEmpty(), false) << table;
    }
    const Cycle cycle = *findCycle((*file)->database(), QStringLiteral("2023"));
    const auto published = readPublishedYears((*file)->database()).value(cycle.id).figures;
    EXPECT_EQ(published.value(QStringLiteral("budget")).part, 600000);
    EXPECT_EQ(published.value(QStringLiteral("outcomes")).part, 5);
    EXPECT_EQ(published.value(QStringLiteral("activities")).part, 3);
    const auto book = FigureBook::count((*file)->database(), cycle);
    ASSERT_TRUE(book);
    EXPECT_EQ((*book)->find(QStringLiteral("budget"))->part, 100000);
    EXPECT_EQ((*book)->find(QStringLiteral("outcomes"))->part, 1);
}
