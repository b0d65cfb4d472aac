// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_books.h"

#include "models/sample/sample_workbooks.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>

using namespace models;

namespace {

// The district of the sample, as sheets.
QList<SampleSheet> allSheets(quint64 seed)
{
    const SampleProfile profile{13, 0, 9, 2, 2, 1, 18, 8, 2, 9, 1, 39, 694, 262, 0, 2400};
    const auto sample =
        makeSampleDistrict(sampleCounties(1).first(), profile, SamplePeople(), seed, 0, 0, false);
    QList<SampleSheet> sheets{sampleSchoolList(sample), samplePackageList(sample, Dice(seed)),
                              sampleCountyRoster(sample, Dice(seed))};
    for (int i = 0; i < sample.schools.size(); ++i)
        sheets.append(sampleRoster(sample, i, Dice(seed + i), i % 2));
    for (int i = 0; i < sample.packages.size(); ++i)
        sheets.append(sampleMemberList(sample, sample.packages[i], Dice(seed + i), i % 2));
    return sheets;
}

} // namespace

TEST(SampleBooks, HaveTheFiguresOfThePublishedCase)
{
    tests::Folder folder;
    const auto summary = writeSampleBooks(folder.path(), SampleSize::District, 1);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->packages, 39);
    EXPECT_EQ(summary->members, 694);
    EXPECT_EQ(summary->memberships, 694);
    EXPECT_EQ(summary->ruralMembers, 262);
    EXPECT_EQ(summary->teachers, 2400);
    EXPECT_EQ(summary->activities, 500);
    EXPECT_NEAR(summary->attendances, 10'000, 500);
    EXPECT_EQ(summary->outcomes, 800);
    // A list of schools, one of packages and six of their year; a roster a school; a list of
    // members and a sheet of attendance a package.
    EXPECT_EQ(summary->files.size(), 8 + summary->schools + 2 * summary->packages);
    for (const QString &file : summary->files) {
        EXPECT_TRUE(QFile::exists(folder.path(file))) << file.toStdString();
        EXPECT_TRUE(file.contains(QStringLiteral("（示例）"))) << file.toStdString();
    }
}

TEST(SampleBooks, AreTheSameBytesForTheSameSeedAndOthersForAnother)
{
    tests::Folder first, second, third;
    const auto summary = writeSampleBooks(first.path(), SampleSize::District, 42);
    ASSERT_TRUE(summary);
    ASSERT_TRUE(writeSampleBooks(second.path(), SampleSize::District, 42));
    ASSERT_TRUE(writeSampleBooks(third.path(), SampleSize::District, 43));
    int different = 0;
    for (const QString &file : summary->files) {
        const QByteArray bytes = tests::readFile(first.path(file));
        EXPECT_FALSE(bytes.isEmpty());
        EXPECT_EQ(bytes, tests::readFile(second.path(file))) << file.toStdString();
        different += bytes != tests::readFile(third.path(file));
    }
    EXPECT_GT(different, 100);
}

TEST(SampleBooks, OfAnEarlierRunAreReplacedAndOtherFilesLeftAlone)
{
    tests::Folder folder;
    tests::writeFile(folder.path(QStringLiteral("自己的.xlsx")), "mine");
    tests::writeFile(folder.path(QStringLiteral("旧表（示例）.xlsx")), "old");
    ASSERT_TRUE(writeSampleBooks(folder.path(), SampleSize::District, 1));
    EXPECT_EQ(tests::readFile(folder.path(QStringLiteral("自己的.xlsx"))), "mine");
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("旧表（示例）.xlsx"))));
}

TEST(SampleBooks, LeaveNothingBehindWhenStopped)
{
    tests::Folder folder;
    const auto summary =
        writeSampleBooks(folder.path(), SampleSize::District, 1,
                         [](const QString &, qint64 done, qint64) { return done < 50; });
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path(QStringLiteral("教师花名册"))).isEmpty());
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST(SampleBooks, SayWhichFolderCannotBeWritten)
{
    tests::Folder folder;
    tests::writeFile(folder.path(QStringLiteral("file")), "not a folder");
    const auto summary =
        writeSampleBooks(folder.path(QStringLiteral("file/below")), SampleSize::District, 1);
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().code, ErrorCode::Environment);
    EXPECT_TRUE(summary.error().message.contains(QStringLiteral("file/below")));
}

TEST(SampleBooks, ComeInThreeEncodingsBesideXlsx)
{
    tests::Folder folder;
    const auto summary = writeSampleBooks(folder.path(), SampleSize::District, 1);
    ASSERT_TRUE(summary);
    int utf8 = 0, utf16 = 0, gb18030 = 0;
    for (const QString &file : summary->files) {
        const QByteArray bytes = tests::readFile(folder.path(file));
        if (file.endsWith(QStringLiteral(".xlsx"))) {
            EXPECT_TRUE(bytes.startsWith("PK"));
        } else if (bytes.startsWith("\xef\xbb\xbf")) {
            ++utf8;
            EXPECT_TRUE(bytes.contains(QStringLiteral("示例数据").toUtf8()));
        } else if (bytes.startsWith("\xff\xfe")) {
            ++utf16;
        } else {
            ++gb18030;
            EXPECT_TRUE(bytes.contains("\xca\xbe\xc0\xfd\xca\xfd\xbe\xdd"))
                << "示例数据 in GB 18030";
        }
    }
    EXPECT_GT(utf8, 2);
    EXPECT_GT(utf16, 2);
    EXPECT_GT(gb18030, 2);
}

TEST(SampleSheets, SayInTheirTitleThatTheyAreASample)
{
    for (const SampleSheet &sheet : allSheets(1)) {
        bool found = false;
        for (int row = 0; row < sheet.rows.size(); ++row)
            found |= sheet.looks[row] == SampleRow::Title &&
                     sheet.rows[row].first().text.contains(QStringLiteral("示例数据"));
        EXPECT_TRUE(found) << sheet.name.toStdString();
        EXPECT_LE(sheet.name.size(), 31);
        EXPECT_EQ(sheet.rows.size(), sheet.looks.size());
    }
}

TEST(SampleSheets, HoldTheMessThatImportersMustForgive)
{
    int padded = 0, twoRows = 0, totals = 0, attachments = 0, hosts = 0, vertical = 0, dates = 0;
    int monthNumbers = 0, fullWidth = 0, oldTitles = 0, blankRows = 0;
    for (const SampleSheet &sheet : allSheets(1)) {
        twoRows += sheet.looks.count(SampleRow::Header) == 2;
        for (const MergedRange &range : sheet.merges)
            vertical += range.lastRow > range.firstRow + 1;
        for (const auto &row : sheet.rows) {
            blankRows += row.isEmpty();
            for (const SampleCell &cell : row) {
                padded += cell.text.size() == 3 &&
                          (cell.text[1] == QLatin1Char(' ') || cell.text[1] == QChar(0x3000));
                totals += cell.text == QStringLiteral("合计");
                attachments += cell.text.startsWith(QStringLiteral("附件"));
                hosts += cell.text.endsWith(QStringLiteral("（主持人）"));
                dates += cell.kind == SampleCell::Date;
                monthNumbers +=
                    cell.kind == SampleCell::Number && cell.number > 196000 && cell.number < 203000;
                fullWidth += cell.text.startsWith(QChar(0xff11));
                oldTitles +=
                    cell.text == QStringLiteral("小高") || cell.text == QStringLiteral("中一");
            }
        }
    }
    for (const int count : {padded, twoRows, totals, attachments, hosts, vertical, dates,
                            monthNumbers, fullWidth, oldTitles, blankRows})
        EXPECT_GT(count, 3);
}
