// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checksum_vfs.h"
#include "models/storage/file_check.h"
#include "models/storage/page_check.h"
#include "models/storage/page_checksum.h"
#include "tests/support/damaged_file.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <array>

using namespace models;

using Page = std::array<uchar, kPageBytes>;

TEST(PageChecksum, NoticesEveryBitAndEveryOtherPlace)
{
    Page page;
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(page.data()), kPageBytes / 4);
    stampPage(page.data(), 7);
    ASSERT_TRUE(isPageGood(page.data(), 7));
    EXPECT_FALSE(isPageGood(page.data(), 8));
    for (int bit = 0; bit < kPageBytes * 8; ++bit) {
        page[size_t(bit / 8)] ^= uchar(1 << bit % 8);
        EXPECT_FALSE(isPageGood(page.data(), 7)) << bit;
        page[size_t(bit / 8)] ^= uchar(1 << bit % 8);
    }
    Page zeros{};
    for (quint32 number = 1; number < 1000; ++number)
        EXPECT_FALSE(isPageGood(zeros.data(), number));
}

namespace {

// A file with records that is not open.
class PageCheckTest : public testing::Test
{
protected:
    void SetUp() override { tests::writeFile(path, bytesOfAFile()); }
    static const QByteArray &bytesOfAFile() { return tests::bytesOfAFile(); }

    PageFault faultAfter(const QByteArray &bytes)
    {
        tests::writeFile(path, bytes);
        const auto database = openDatabase(path, Access::ReadOnly);
        const auto check = checkPages(*database);
        EXPECT_TRUE(check);
        return check->fault;
    }

    tests::Folder folder;
    QString path = folder.path(QStringLiteral("a.yanxun"));
};

TEST_F(PageCheckTest, FindsNothingInAFileThatOnlyTheProgramWrote)
{
    const auto database = openDatabase(path, Access::ReadOnly);
    const auto check = checkPages(*database);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->fault, PageFault::None);
    EXPECT_EQ(check->pages * kPageBytes, bytesOfAFile().size());
    EXPECT_EQ(checkDigest(*database).fault, PageFault::None);
    EXPECT_EQ(bytesOfAFile()[20], kChecksumBytes);
}

TEST_F(PageCheckTest, TellsWhatIsWrong)
{
    QByteArray bytes = bytesOfAFile();
    bytes[5 * kPageBytes + 100] = char(bytes[5 * kPageBytes + 100] ^ 1);
    EXPECT_EQ(faultAfter(bytes), PageFault::BadPages);
    bytes = bytesOfAFile();
    bytes[200] = char(bytes[200] ^ 1);
    EXPECT_THROW(faultAfter(bytes), SQLite::Exception);
    EXPECT_EQ(RecordFile::open(path).error().code, ErrorCode::Damaged);
    EXPECT_EQ(faultAfter(bytesOfAFile() + "junk"), PageFault::Length);
    EXPECT_EQ(faultAfter(bytesOfAFile() + QByteArray(kPageBytes, '\0')), PageFault::Length);
}

TEST_F(PageCheckTest, NoticesAPageThatWasPutBackAsItWas)
{
    {
        auto file = RecordFile::open(path);
        ASSERT_TRUE(file) << file.error().message.toStdString();
        ASSERT_TRUE((*file)->undo());
    }
    const QByteArray before = bytesOfAFile();
    QByteArray after = tests::readFile(path);
    int put = 0;
    for (qsizetype at = kPageBytes; at < qMin(before.size(), after.size()); at += kPageBytes) {
        if (before.mid(at, kPageBytes) == after.mid(at, kPageBytes))
            continue;
        QByteArray mixed = after;
        mixed.replace(at, kPageBytes, before.mid(at, kPageBytes));
        EXPECT_EQ(faultAfter(mixed), PageFault::Mixed) << at / kPageBytes;
        ++put;
    }
    EXPECT_GT(put, 3);
}

TEST_F(PageCheckTest, HoldsThroughEveryWayOfWriting)
{
    const auto database = openDatabase(path, Access::ReadWrite);
    const auto expectWhole = [&](const char *what) {
        EXPECT_EQ(checkDigest(*database).fault, PageFault::None) << what;
        EXPECT_EQ(checkPages(*database)->fault, PageFault::None) << what;
    };
    database->exec("PRAGMA cache_size = 10"); // pages go to the disk in the middle of an edit
    database->exec("BEGIN; UPDATE teacher SET note = hex(randomblob(900)); COMMIT");
    expectWhole("commit that spills");
    database->exec("BEGIN; UPDATE teacher SET note = hex(randomblob(1900)); ROLLBACK");
    expectWhole("rollback that spills");
    database->exec("BEGIN; SAVEPOINT a; UPDATE teacher SET note = hex(randomblob(1900)); "
                   "ROLLBACK TO a; UPDATE teacher SET note = 'x'; COMMIT");
    expectWhole("savepoint");
    database->exec("PRAGMA foreign_keys = OFF; DELETE FROM teacher; VACUUM");
    expectWhole("VACUUM that makes the file shorter");
    database->exec("INSERT INTO teacher (id, name, note) WITH RECURSIVE n (i) AS (SELECT 1 UNION "
                   "ALL SELECT i + 1 FROM n WHERE i < 300) SELECT i, 'n', hex(randomblob(900)) "
                   "FROM n");
    expectWhole("growing again");
    database->exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; DELETE FROM teacher "
                   "WHERE id % 2");
    expectWhole("no flushing");
}

TEST_F(PageCheckTest, HoldsInCopiesThatSqliteMakes)
{
    const auto database = openDatabase(path, Access::ReadWrite);
    const QString copies[] = {folder.path(QStringLiteral("into.yanxun")),
                              folder.path(QStringLiteral("backup.yanxun"))};
    database->exec("VACUUM INTO '" + copies[0].toStdString() + "'");
    tests::writeFile(copies[1], {});
    SQLite::Backup(*openDatabase(copies[1], Access::ReadWrite), *database).executeStep(-1);
    for (const QString &copy : copies) {
        const auto copied = openDatabase(copy, Access::ReadOnly);
        EXPECT_EQ(checkPages(*copied)->fault, PageFault::None) << copy.toStdString();
        EXPECT_EQ(tests::allRows(*copied), tests::allRows(*database));
    }
}

TEST_F(PageCheckTest, RefusesToWriteChecksumsIntoPagesWithoutRoomForThem)
{
    const QString plain = folder.path(QStringLiteral("plain.db"));
    tests::writeFile(plain, {});
    const auto source = openDatabase(plain, Access::ReadWrite, Pages::Plain);
    source->exec("CREATE TABLE a (x)");
    const QString target = folder.path(QStringLiteral("target.db"));
    tests::writeFile(target, {});
    const auto copy = openDatabase(target, Access::ReadWrite);
    EXPECT_THROW(SQLite::Backup(*copy, *source).executeStep(-1), SQLite::Exception);
}

// A file whose damage is in a page that the opening of a large file does not read.
TEST_F(PageCheckTest, StopsWritingOnceDamageIsNoticed)
{
    auto file = RecordFile::open(path);
    ASSERT_TRUE(file);
    int damaged = 0;
    QObject::connect(file->get(), &RecordFile::damaged, [&damaged] { ++damaged; });
    EXPECT_FALSE((*file)->isReadOnly());
    const std::string readAll = "SELECT sum(length(changeset)) FROM history_entry";
    QByteArray bytes = bytesOfAFile();
    for (qsizetype at = 2 * kPageBytes + 50; at < bytes.size(); at += kPageBytes)
        bytes[at] = char(bytes[at] ^ 4);
    QFile live(path); // the same file, changed behind the program's back
    ASSERT_TRUE(live.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    ASSERT_EQ(live.write(bytes), bytes.size());
    EXPECT_THROW((*file)->database().execAndGet(readAll), SQLite::Exception);
    EXPECT_TRUE((*file)->isDamaged());
    EXPECT_TRUE((*file)->isReadOnly());
    const auto done = (*file)->edit(QStringLiteral("x"), [](Transaction &) -> Result<void> {
        ADD_FAILURE() << "nothing may be edited any more";
        return {};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Damaged);
    EXPECT_FALSE((*file)->undo());
    QCoreApplication::processEvents();
    EXPECT_EQ(damaged, 1);
    file->reset();
    EXPECT_EQ(tests::readFile(path), bytes) << "a damaged file is never changed";
}

TEST_F(PageCheckTest, IsStoppedWhenAskedTo)
{
    const auto database = openDatabase(path, Access::ReadOnly);
    const auto stopped =
        checkPages(*database, [](const QString &, qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
