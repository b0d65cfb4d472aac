// SPDX-License-Identifier: GPL-3.0-or-later
// C4: the program stopped in the middle of a commit, and only the main file was kept or copied.
#include "models/storage/page_checksum.h"
#include "models/storage/store.h"
#include "tests/support/damaged_file.h"
#include "tests/support/support.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace models;

namespace {

// What SQLite asked the system to do with one file.
struct Written
{
    qint64 offset = 0;
    QByteArray bytes; // empty: cut to `offset`
};

// Listens to SQLite's own VFS while it lives.
class Recorder
{
public:
    explicit Recorder(const QString &path)
    {
        struct stat state = {};
        ::stat(QFile::encodeName(path).constData(), &state);
        s_inode = state.st_ino;
        s_log.clear();
        sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
        for (const char *name : {"pwrite", "pwrite64"})
            vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(write));
        vfs->xSetSystemCall(vfs, "ftruncate", reinterpret_cast<sqlite3_syscall_ptr>(truncate));
    }
    ~Recorder()
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
        vfs->xSetSystemCall(vfs, nullptr, nullptr);
    }
    static const QList<Written> &log() { return s_log; }

private:
    static bool isIt(int file)
    {
        struct stat state = {};
        return ::fstat(file, &state) == 0 && state.st_ino == s_inode;
    }
    static ssize_t write(int file, const void *bytes, size_t size, off_t offset)
    {
        if (isIt(file))
            s_log.append(
                Written{offset, QByteArray(static_cast<const char *>(bytes), qsizetype(size))});
        return ::pwrite(file, bytes, size, offset);
    }
    static int truncate(int file, off_t size)
    {
        if (isIt(file))
            s_log.append(Written{size, {}});
        return ::ftruncate(file, size);
    }
    static inline ino_t s_inode = 0;
    static inline QList<Written> s_log;
};

void apply(QByteArray &file, const Written &written, qsizetype bytes)
{
    if (written.bytes.isEmpty()) {
        file.resize(written.offset);
        return;
    }
    if (file.size() < written.offset)
        file.append(QByteArray(written.offset - file.size(), '\0'));
    file.replace(written.offset, bytes, written.bytes.left(bytes));
}

class C4 : public testing::Test
{
protected:
    using Rows = QMap<QString, QStringList>;

    void SetUp() override
    {
        tests::writeFile(path, tests::bytesOfAFile());
        auto file = RecordFile::open(path);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->edit(QStringLiteral("a first edit"), change(0)));
        states << tests::allRows((*file)->database());
        before = tests::readFile(path);
        {
            const Recorder recorder(path);
            ASSERT_TRUE((*file)->edit(QStringLiteral("the edit"), change(500)));
            log = Recorder::log();
        }
        states << tests::allRows((*file)->database());
        ASSERT_GT(log.size(), 20);
    }

    // Changes what is there and adds as many again.
    static std::function<Result<void>(Transaction &)> change(int rows)
    {
        return [rows](Transaction &transaction) -> Result<void> {
            auto teachers = findAll<Teacher>(transaction.database(), "ORDER BY id");
            for (int i = 0; i < rows / 2 && i < teachers.size(); ++i) {
                teachers[i].note = QStringLiteral("改过 %1").arg(i);
                transaction.update(teachers[i]);
            }
            for (int i = 0; i < rows / 2 || i == 0; ++i) {
                Teacher teacher{.name = QStringLiteral("新来的 %1").arg(i)};
                transaction.insert(teacher);
            }
            return {};
        };
    }

    void expectRefusedOrWhole(const QByteArray &bytes, const std::string &where)
    {
        QFile::remove(alone + QStringLiteral("-journal"));
        tests::writeFile(alone, bytes);
        {
            const auto opened = RecordFile::open(alone);
            if (opened) {
                EXPECT_TRUE(states.contains(tests::allRows((*opened)->database()))) << where;
                ++wholeOnes;
                return;
            }
            EXPECT_EQ(opened.error().code, ErrorCode::Damaged) << where;
        }
        EXPECT_EQ(tests::readFile(alone), bytes) << where;
        ++refused;
    }

    tests::Folder folder;
    QString path = folder.path(QStringLiteral("a.yanxun"));
    QString alone = folder.path(QStringLiteral("alone.yanxun"));
    QByteArray before;
    QList<Written> log;
    QList<Rows> states; // before and after the edit
    int refused = 0, wholeOnes = 0;
};

TEST_F(C4, ALostJournalIsNoticedWhereverTheProgramWasKilled)
{
    QByteArray file = before;
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (!log[i].bytes.isEmpty()) { // killed in the middle of the write as well
            QByteArray torn = file;
            apply(torn, log[i], log[i].bytes.size() / 8 * (1 + i % 7));
            expectRefusedOrWhole(torn, "half of write " + std::to_string(i));
        }
        apply(file, log[i], log[i].bytes.size());
        expectRefusedOrWhole(file, "after write " + std::to_string(i));
    }
    EXPECT_EQ(file, tests::readFile(path)) << "the log tells everything";
    EXPECT_EQ(wholeOnes, 1) << "only the last state is whole";
    RecordProperty("refused", refused);
}

// Without power the disk keeps any of what was not flushed, in sectors, in any order.
TEST_F(C4, ALostJournalIsNoticedWhateverTheDiskKept)
{
    QRandomGenerator random(4);
    for (int i = 0; i < tests::rounds(200, 10000); ++i) {
        QByteArray file = before;
        for (const Written &written : log) {
            if (written.bytes.isEmpty() || random.bounded(2))
                continue;
            const qsizetype kept =
                random.bounded(4) ? written.bytes.size() : 512 * (1 + random.bounded(7));
            apply(file, written, kept);
        }
        expectRefusedOrWhole(file, "disk " + std::to_string(i));
    }
    EXPECT_GT(refused, 150);
}

// The journal is there, so everything is as it was.
TEST_F(C4, TheJournalBringsTheFileBackUnlessItIsLost)
{
    const QString kept = folder.path(QStringLiteral("kept.yanxun"));
    tests::writeFile(kept, before);
    QByteArray halfway, journal;
    {
        const auto database = openDatabase(kept, Access::ReadWrite);
        database->exec(
            "PRAGMA cache_size = 5; BEGIN; UPDATE teacher SET note = hex(randomblob(500))");
        halfway = tests::readFile(kept);
        journal = tests::readFile(kept + QStringLiteral("-journal"));
    }
    ASSERT_NE(halfway, before);
    tests::writeFile(alone, halfway);
    tests::writeFile(alone + QStringLiteral("-journal"), journal);
    {
        const auto opened = RecordFile::open(alone);
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        EXPECT_EQ(tests::allRows((*opened)->database()), states.first());
    }
    expectRefusedOrWhole(halfway, "the same without its journal");
    EXPECT_EQ(refused, 1);
}

} // namespace
