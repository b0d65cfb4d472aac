// SPDX-License-Identifier: GPL-3.0-or-later
// A file of every released version stays in tests/data/files for ever, and opens.
#include "models/storage/file_check.h"
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"
#include "models/storage/page_check.h"
#include "models/storage/store.h"
#include "tests/support/damaged_file.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace models;

namespace {

class ReleasedVersion : public testing::TestWithParam<int>
{
protected:
    void SetUp() override { tests::writeFile(path, tests::readFile(original)); }

    QString original =
        QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/files/version_%1.yanxun").arg(GetParam());
    tests::Folder folder;
    QString path = folder.path(QStringLiteral("老档案 ?#.yanxun"));
};

// "name=value" of the columns that the older version has, which is what must still be there.
QStringList withoutNewColumns(const QStringList &rows, const QString &like)
{
    const QStringList columns = like.split(QStringLiteral("; "));
    QStringList kept;
    for (const QString &row : rows) {
        QStringList cells;
        for (const QString &cell : row.split(QStringLiteral("; ")))
            for (const QString &column : columns)
                if (column.section(u'=', 0, 0) == cell.section(u'=', 0, 0))
                    cells << cell;
        kept << cells.join(QStringLiteral("; "));
    }
    return kept;
}

TEST_P(ReleasedVersion, OpensWithEveryRecordAndItsHistory)
{
    ASSERT_EQ(readFileHeader(path)->schemaVersion, GetParam());
    const auto before = tests::allRows(*openDatabase(
        original, Access::ReadOnly, GetParam() == 1 ? Pages::Plain : Pages::Checksummed));
    {
        const auto file = RecordFile::open(path);
        ASSERT_TRUE(file) << file.error().message.toStdString()
                          << file.error().detail.toStdString();
        auto after = tests::allRows((*file)->database());
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            ASSERT_FALSE(table->isEmpty() && table.key() == QLatin1String("teacher"));
            const QString like = table->value(0);
            EXPECT_EQ(withoutNewColumns(after[table.key()], like), *table)
                << table.key().toStdString();
        }
        EXPECT_TRUE((*file)->nextUndo());
        EXPECT_TRUE((*file)->nextRedo());
        const auto findings = checkFile(**file);
        ASSERT_TRUE(findings);
        for (const FileFinding &finding : *findings)
            ADD_FAILURE() << finding.message.toStdString();
        EXPECT_EQ(checkPages((*file)->database())->fault, PageFault::None);
        EXPECT_TRUE((*file)->redo()) << "the history still works";
        EXPECT_TRUE((*file)->undo());
        EXPECT_TRUE((*file)->undo());
    }
    const auto header = readFileHeader(path);
    ASSERT_TRUE(header);
    EXPECT_TRUE(header->checksummed);
    EXPECT_EQ(header->schemaVersion, currentSchemaVersion());
}

TEST_P(ReleasedVersion, IsKeptBesideItWhenMigrated)
{
    const auto before = tests::allRows(*openDatabase(
        original, Access::ReadOnly, GetParam() == 1 ? Pages::Plain : Pages::Checksummed));
    ASSERT_TRUE(RecordFile::open(path));
    const QStringList others =
        QDir(folder.path()).entryList({QStringLiteral("*.v*.yanxun")}, QDir::Files);
    ASSERT_EQ(others.size(), 1);
    const QString kept = folder.path(others.first());
    const auto header = readFileHeader(kept);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->schemaVersion, GetParam());
    EXPECT_EQ(tests::allRows(*openDatabase(
                  kept, Access::ReadOnly, header->checksummed ? Pages::Checksummed : Pages::Plain)),
              before);
}

// The versions of which the folder has a file.
std::vector<int> storedVersions()
{
    std::vector<int> versions;
    const QDir folder(QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/files"));
    for (const QString &name : folder.entryList({QStringLiteral("version_*.yanxun")}, QDir::Files))
        versions.push_back(name.section(u'_', 1).section(u'.', 0, 0).toInt());
    return versions;
}

INSTANTIATE_TEST_SUITE_P(Every, ReleasedVersion, testing::ValuesIn(storedVersions()));

} // namespace
