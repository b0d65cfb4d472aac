// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_book.h"
#include "models/figures/figures.h"
#include "models/sample/sample_file.h"
#include "models/storage/store.h"
#include "tests/support/support.h"

#include <QDir>
#include <QDirIterator>

using namespace models;

TEST(SampleFile, HoldsTheDistrictOfTheCaseWithItsTargets)
{
    const tests::Folder folder;
    const auto made = makeSampleFile(folder.path(), SampleSize::District, 1);
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_EQ(made->report.total().left, 0);
    const auto file = RecordFile::open(made->path);
    ASSERT_TRUE(file);
    SQLite::Database &database = (*file)->database();
    const auto cycle = findCycle(database, QStringLiteral("2023"));
    ASSERT_TRUE(cycle);
    const auto book = FigureBook::count(database, *cycle);
    ASSERT_TRUE(book);
    EXPECT_EQ((*book)->find(QStringLiteral("rural_share_r1"))->part, 262);
    EXPECT_EQ((*book)->find(QStringLiteral("rural_share_r1"))->whole, 694);
    EXPECT_EQ(setting(database, kSampleSetting), QStringLiteral("1"));
    EXPECT_FALSE(setting(database, kCentreSetting).isEmpty());
    for (const Target &target : findAll<Target>(database))
        EXPECT_TRUE(figureLine(target.figure)) << target.figure.toStdString();
}

TEST(SampleFile, LeavesNothingWhenCancelled)
{
    for (const qint64 at : {100, 500, 900}) {
        const tests::Folder folder;
        const auto made =
            makeSampleFile(folder.path(), SampleSize::District, 1,
                           [at](const QString &, qint64 done, qint64) { return done < at; });
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        EXPECT_FALSE(files.hasNext()) << files.next().toStdString();
    }
}

TEST(SampleFile, IsNeverWrittenOver)
{
    const tests::Folder folder;
    tests::writeFile(sampleFilePath(folder.path()), "mine");
    const auto made = makeSampleFile(folder.path(), SampleSize::District, 1);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    EXPECT_EQ(tests::readFile(sampleFilePath(folder.path())), "mine");
}
