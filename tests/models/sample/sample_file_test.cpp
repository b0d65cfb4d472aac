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
    EXPECT_EQ((*book)->find(QStringLiteral("activities"))->part, 500);
    EXPECT_EQ((*book)->find(QStringLiteral("attended_people"))->part, 694);
    EXPECT_EQ((*book)->find(QStringLiteral("attendance_rate"))->unknown, 0);
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

TEST(SampleFile, HoldsTheFortyFiveOutcomesOfTheCaseInFiveLines)
{
    const tests::Folder folder;
    const auto made = makeSampleFile(folder.path(), SampleSize::District, 1);
    ASSERT_TRUE(made);
    const auto file = RecordFile::open(made->path);
    ASSERT_TRUE(file);
    const auto lineOf = [&](const char *programme) {
        SQLite::Statement row((*file)->database(),
                              "SELECT sum(grade = '2'), sum(grade = '3'), sum(grade = '4'), "
                              "sum(coalesce(grade, '6') = '6') FROM outcome WHERE programme = ?");
        row.bind(1, programme);
        row.executeStep();
        QList<int> counts;
        for (int column = 0; column < 4; ++column)
            counts << row.getColumn(column).getInt();
        return counts;
    };
    EXPECT_EQ(lineOf("省级教学成果奖"), (QList<int>{3, 4, 0, 0}));
    EXPECT_EQ(lineOf("省级信息化教学能力大赛"), (QList<int>{1, 4, 0, 0}));
    EXPECT_EQ(lineOf("省市科技创新大赛"), (QList<int>{6, 6, 10, 0}));
    EXPECT_EQ(lineOf("市级智慧课堂现场赛"), (QList<int>{0, 2, 8, 0}));
    EXPECT_EQ(lineOf("全国师生信息素养提升实践活动"), (QList<int>{0, 0, 0, 1}));
}
