// SPDX-License-Identifier: GPL-3.0-or-later
// E1: a disk that is full, of every size, under everything that writes.
#include "models/exchange/importer.h"
#include "models/exchange/issue_export.h"
#include "models/storage/migrations.h"
#include "models/storage/restore.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/tiny_disk.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace models;

namespace {

constexpr qint64 kSmallest = 256 << 10, kLargest = 4 << 20, kStep = 64 << 10;
constexpr qint64 kEnough = 64 << 20;

// What is prepared once, elsewhere, and copied onto each disk.
struct Prepared
{
    QString file, older, book;
};

// One thing that writes. It finds the prepared files on the disk and answers what came of it.
struct Operation
{
    const char *name;
    const char *needs; // "file" or "older": what lies on the disk beforehand
    Result<void> (*run)(const tests::TinyDisk &disk, const Prepared &prepared);
};

Result<void> editMuch(const tests::TinyDisk &disk, const Prepared &)
{
    auto file = RecordFile::open(disk.path("a.yanxun"));
    if (!file)
        return file.failure();
    return (*file)->edit("much", [](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 800; ++i) {
            Teacher teacher{.name = QStringLiteral("教师%1").arg(i),
                            .note = QString(200, QChar(0x7e41))};
            transaction.insert(teacher);
        }
        return {};
    });
}

Result<void> import(const tests::TinyDisk &disk, const Prepared &prepared)
{
    auto file = RecordFile::open(disk.path("a.yanxun"));
    if (!file)
        return file.failure();
    const auto batch = readBooks({prepared.book});
    if (!batch)
        return batch.failure();
    const auto report = importBooks(**file, *batch, {});
    return report ? Result<void>() : Result<void>(report.failure());
}

Result<void> makeBackup(const tests::TinyDisk &disk, const Prepared &)
{
    auto file = RecordFile::open(disk.path("a.yanxun"));
    if (!file)
        return file.failure();
    for (int i = 0; i < 3; ++i)
        if (const auto made = backUp(**file, BackupReason::Manual); !made)
            return made.failure();
    return {};
}

Result<void> restore(const tests::TinyDisk &disk, const Prepared &prepared)
{
    const auto restored = restoreBackup(prepared.file, disk.path("a.yanxun"));
    return restored ? Result<void>() : Result<void>(restored.failure());
}

Result<void> copyAway(const tests::TinyDisk &disk, const Prepared &prepared)
{
    const auto copied = saveCopy(prepared.file, disk.path("copy.yanxun"));
    return copied ? Result<void>() : Result<void>(copied.failure());
}

Result<void> exportIssues(const tests::TinyDisk &disk, const Prepared &)
{
    Issues issues;
    for (int i = 0; i < 20'000; ++i)
        issues.append({Severity::Problem, "a.xlsx", "b", QStringLiteral("A%1").arg(i),
                       QString::number(i * 7919LL * 104729LL)});
    return saveIssues(issues, disk.path("issues.csv"));
}

Result<void> migrateOlder(const tests::TinyDisk &disk, const Prepared &)
{
    const auto file = RecordFile::open(disk.path("a.yanxun"));
    return file ? Result<void>() : Result<void>(file.failure());
}

const Operation kOperations[] = {
    {"edit", "file", editMuch},           {"import", "file", import},
    {"backup", "file", makeBackup},       {"restore", "file", restore},
    {"copy", "file", copyAway},           {"export", "file", exportIssues},
    {"migration", "older", migrateOlder},
};

class FullDisk : public testing::TestWithParam<Operation>
{
protected:
    static Prepared prepare(const tests::Folder &folder)
    {
        const Prepared prepared{folder.path("a.yanxun"), folder.path("older.yanxun"),
                                folder.path(QStringLiteral("学校名录.csv"))};
        EXPECT_TRUE(tests::makeFilledFile(prepared.file));
        QByteArray rows = "学校名称,简称,城乡类型代码,代码年份\n";
        for (int i = 0; i < 800; ++i)
            rows += "新建第" + QByteArray::number(i) + "小学,,220,2016\n";
        tests::writeFile(prepared.book, rows);
        SQLite::Database raw(prepared.older.toStdString(),
                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        raw.exec("PRAGMA application_id = 0x594E584E");
        migrate(raw, listMigrations().mid(0, 1));
        raw.exec("INSERT INTO setting VALUES (1, 'centre_name', 'old')");
        return prepared;
    }

    // Nothing on the disk is half, empty or left over.
    static void expectTidy(const tests::TinyDisk &disk)
    {
        QDirIterator files(disk.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            EXPECT_GT(QFileInfo(path).size(), 0) << path.toStdString();
            EXPECT_FALSE(QFileInfo(path).fileName().startsWith(u'.')) << path.toStdString();
            EXPECT_FALSE(path.endsWith("-journal")) << path.toStdString();
            if (path.endsWith(".yanxun")) {
                const auto whole = checkWhole(path);
                EXPECT_TRUE(whole) << path.toStdString() << whole.error().detail.toStdString();
            }
            EXPECT_TRUE(!path.endsWith(".csv") || tests::readFile(path).endsWith("\n"));
        }
    }

    static void expectUsable(const tests::TinyDisk &disk)
    {
        auto file = RecordFile::open(disk.path("a.yanxun"));
        ASSERT_TRUE(file) << file.error().message.toStdString();
        EXPECT_TRUE((*file)->edit("again", [](Transaction &transaction) -> Result<void> {
            setSetting(transaction, kCentreSetting, "again");
            return {};
        }));
    }
};

TEST_P(FullDisk, LosesNothingAndSaysWhatIsNeeded_E1)
{
    const bool soak = qEnvironmentVariableIntValue("YANXUN_SOAK");
    const tests::Folder folder{tests::memoryPlace()};
    const Prepared prepared = prepare(folder);
    const QString &source =
        QLatin1String(GetParam().needs) == "older" ? prepared.older : prepared.file;
    static const QRegularExpression space(QStringLiteral("\\d [KMG]B"));
    int full = 0, done = 0, sizes = 0;
    for (qint64 size = kSmallest; size <= kLargest; size += soak ? kStep / 8 : kStep * 3 / 2) {
        tests::TinyDisk disk(size);
        if (!disk.reason().isEmpty())
            GTEST_SKIP() << "no disk of a size of its own can be mounted here: "
                         << disk.reason().toStdString();
        const QString path = disk.path("a.yanxun");
        if (!QFile::copy(source, path)) { // not even the file fits
            QFile::remove(path);
            continue;
        }
        ++sizes;
        const auto before = checkWhole(path);
        ASSERT_TRUE(before);
        const auto result = GetParam().run(disk, prepared);
        if (result) {
            ++done;
        } else {
            ++full;
            EXPECT_EQ(result.error().code, ErrorCode::Environment);
            EXPECT_TRUE(space.match(result.error().message).hasMatch())
                << result.error().message.toStdString() << result.error().detail.toStdString();
            EXPECT_TRUE(result.error().message.contains(u'“')) << "names a file";
            const auto after = checkWhole(path);
            ASSERT_TRUE(after) << size;
            EXPECT_TRUE(after->content == before->content) << size;
        }
        expectTidy(disk);
        ASSERT_TRUE(disk.grow(kEnough));
        expectUsable(disk);
    }
    EXPECT_GT(full, 0);
    EXPECT_GT(done, 0);
    RecordProperty("sizes", sizes);
    RecordProperty("full", full);
}

INSTANTIATE_TEST_SUITE_P(Operations, FullDisk, testing::ValuesIn(kOperations),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
