// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/all_records.h"
#include "models/storage/migrations.h"
#include "models/storage/restore.h"
#include "models/storage/store.h"
#include "models/tables/file_difference.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <random>

using namespace models;

namespace {

constexpr int kPage = 4096;

void setCentre(RecordFile &file, const QString &name)
{
    const auto done = file.edit(name, [&](Transaction &transaction) -> Result<void> {
        setSetting(transaction, kCentreSetting, name);
        return {};
    });
    ASSERT_TRUE(done) << done.error().message.toStdString();
}

// A filled file with one backup, and one edit after it; closed.
class Restoring : public testing::Test
{
protected:
    void SetUp() override
    {
        auto file = tests::makeFilledFile(path);
        ASSERT_TRUE(file);
        setCentre(*file, QStringLiteral("then"));
        const auto made = backUp(*file, BackupReason::Daily);
        ASSERT_TRUE(made) << made.error().message.toStdString();
        backup = *made;
        setCentre(*file, QStringLiteral("now"));
    }

    QString centreOf(const QString &at)
    {
        const auto opened = RecordFile::open(at);
        EXPECT_TRUE(opened) << opened.error().message.toStdString();
        return opened ? setting((*opened)->database(), kCentreSetting) : QString();
    }

    // Names of everything beside the file, but for its backups.
    QStringList beside() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    tests::Folder folder{tests::memoryPlace()};
    QString path = folder.path(QStringLiteral("繁昌.yanxun"));
    Backup backup;
};

TEST_F(Restoring, BacksUpTheFileThatIsReplaced)
{
    const auto restored = restoreBackup(backup.path, path);
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    ASSERT_TRUE(restored->before);
    EXPECT_EQ(restored->before->reason, BackupReason::Restore);
    EXPECT_EQ(restored->keptAs, QString());
    EXPECT_EQ(centreOf(path), QStringLiteral("then"));
    EXPECT_EQ(centreOf(restored->before->path), QStringLiteral("now"));
    EXPECT_EQ(beside(), QStringList(QStringLiteral("繁昌.yanxun")));
    ASSERT_TRUE(restoreBackup(restored->before->path, path));
    EXPECT_EQ(centreOf(path), QStringLiteral("now")) << "and back again";
}

TEST_F(Restoring, KeepsADamagedFileUnderAnotherNameEveryTime)
{
    const QByteArray damaged = QByteArray(20 * kPage, 'x');
    for (int i = 1; i <= 3; ++i) {
        tests::writeFile(path, damaged);
        const auto restored = restoreBackup(backup.path, path);
        ASSERT_TRUE(restored) << restored.error().message.toStdString();
        EXPECT_FALSE(restored->before);
        EXPECT_EQ(tests::readFile(restored->keptAs), damaged);
        EXPECT_TRUE(QFileInfo(restored->keptAs).fileName().startsWith(QStringLiteral("繁昌 损坏")));
        EXPECT_EQ(beside().size(), 1 + i);
    }
    EXPECT_EQ(centreOf(path), QStringLiteral("then"));
}

TEST_F(Restoring, NeverPlaysAnOldJournalIntoTheNewFile)
{
    QByteArray half, journal;
    {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA cache_size = 1; BEGIN; UPDATE teacher SET note = hex(randomblob(500)); "
                 "UPDATE school SET note = hex(randomblob(500))");
        half = tests::readFile(path);
        journal = tests::readFile(path + QStringLiteral("-journal"));
        raw.exec("ROLLBACK");
    }
    ASSERT_GT(journal.size(), kPage);
    for (const bool isThere : {true, false}) {
        QFile::remove(path);
        if (isThere)
            tests::writeFile(path, QByteArray(4, 'x') + half.mid(4)); // and its header damaged
        tests::writeFile(path + QStringLiteral("-journal"), journal);
        const auto restored = restoreBackup(backup.path, path);
        ASSERT_TRUE(restored) << restored.error().message.toStdString();
        EXPECT_FALSE(QFileInfo::exists(path + QStringLiteral("-journal")));
        EXPECT_EQ(centreOf(path), QStringLiteral("then"));
        if (isThere) {
            EXPECT_EQ(tests::readFile(restored->keptAs + QStringLiteral("-journal")), journal);
        }
        EXPECT_EQ(QDir(folder.path()).entryList({"*-journal"}, QDir::Files).size(),
                  isThere ? 1 : 2);
    }
}

TEST_F(Restoring, LeavesTheFileAloneWhenTheBackupIsDamaged)
{
    const QByteArray present = tests::readFile(path);
    const QByteArray whole = tests::readFile(backup.path);
    for (const QByteArray &damaged :
         {whole.left(whole.size() / 2), QByteArray(), QByteArray(whole.size(), '\0'),
          whole.left(kPage) + QByteArray(whole.size() - kPage, '\7')}) {
        tests::writeFile(backup.path, damaged);
        const auto restored = restoreBackup(backup.path, path);
        EXPECT_FALSE(restored);
        EXPECT_EQ(tests::readFile(path), present);
        EXPECT_EQ(beside(), QStringList(QStringLiteral("繁昌.yanxun")));
        EXPECT_EQ(tests::readFile(backup.path), damaged);
    }
}

TEST_F(Restoring, IsRefusedWhileTheFileIsOpen)
{
    const auto open = RecordFile::open(path);
    ASSERT_TRUE(open);
    const auto restored = restoreBackup(backup.path, path);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::Refused);
    EXPECT_EQ(setting((*open)->database(), kCentreSetting), QStringLiteral("now"));
}

TEST_F(Restoring, NeverCopiesOverAFile)
{
    const QString to = folder.path(QStringLiteral("b.yanxun"));
    ASSERT_TRUE(saveCopy(backup.path, to));
    EXPECT_EQ(centreOf(to), QStringLiteral("then"));
    const QByteArray before = tests::readFile(to);
    EXPECT_EQ(saveCopy(path, to).error().code, ErrorCode::Refused);
    EXPECT_EQ(tests::readFile(to), before);
    EXPECT_EQ(beside().size(), 2);
}

TEST_F(Restoring, TakesAFileOfAnOlderVersionAndMigratesItWhenOpened)
{
    const QString older = folder.path(QStringLiteral("old.yanxun"));
    {
        SQLite::Database raw(older.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        raw.exec("PRAGMA application_id = 0x594E584E");
        migrate(raw, listMigrations().mid(0, 1));
        raw.exec("INSERT INTO setting VALUES (1, 'centre_name', 'old')");
    }
    ASSERT_TRUE(restoreBackup(older, path));
    EXPECT_EQ(centreOf(path), QStringLiteral("old"));
}

TEST_F(Restoring, TakesLessThanFiveSecondsForTenThousandPeople)
{
    {
        const auto file = RecordFile::open(path);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->edit("many", [](Transaction &transaction) -> Result<void> {
            for (int i = 0; i < 10'000; ++i) {
                Teacher teacher{.name = QStringLiteral("教师%1").arg(i)};
                transaction.insert(teacher);
            }
            return {};
        }));
        ASSERT_TRUE(backUp(**file, BackupReason::Manual));
    }
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(restoreBackup(listBackups(path).first().path, path));
    EXPECT_LT(timer.elapsed(), 5000);
    RecordProperty("milliseconds", int(timer.elapsed()));
}

TEST_F(Restoring, SaysBeforehandWhatItBringsTakesAndChanges)
{
    auto opened = RecordFile::open(path);
    ASSERT_TRUE(opened);
    RecordFile &file = **opened;
    const QList<Teacher> teachers = findAll<Teacher>(
        file.database(), "WHERE id NOT IN (SELECT teacher_id FROM membership) ORDER BY id");
    Teacher changed = findAll<Teacher>(file.database(), "ORDER BY id").first();
    ASSERT_TRUE(file.edit("edits", [&](Transaction &transaction) -> Result<void> {
        Teacher added{.name = QStringLiteral("新来的")};
        transaction.insert(added);
        changed.note = QStringLiteral("改了");
        transaction.update(changed);
        School school{.name = QStringLiteral("新学校")};
        transaction.insert(school);
        return {};
    }));
    const auto found = compareWithBackup(file.database(), path, backup.path);
    ASSERT_TRUE(found) << found.error().message.toStdString();
    QStringList texts;
    for (const KindDifference &kind : *found)
        texts << QStringLiteral("%1 %2 %3 %4 %5 %6")
                     .arg(QLatin1String(kind.type->table))
                     .arg(kind.onlyThen)
                     .arg(kind.onlyNow)
                     .arg(kind.changed)
                     .arg(kind.onlyNowNames.join(u','), kind.changedNames.join(u','));
    EXPECT_EQ(texts, QStringList({"setting 0 0 1  ", QStringLiteral("school 0 1 0 新学校 "),
                                  QStringLiteral("teacher 0 1 1 新来的 ") + changed.name}));
    const auto counts = compareCounts(*contentDigest(file.database()), backup.content);
    ASSERT_EQ(counts.size(), 3);
    EXPECT_EQ(counts.last().now, counts.last().then + 1);
    EXPECT_EQ(compareWithBackup(file.database(), path, backup.path + "x").error().code,
              ErrorCode::NotFound);
}

// One way for a file to come to harm.
struct BackupDamage
{
    const char *name;
    QByteArray (*apply)(QByteArray file, std::mt19937 &random); // null bytes: the file is gone
};

qsizetype somewhere(const QByteArray &file, std::mt19937 &random)
{
    return qsizetype(random() % quint64(file.size()));
}

const BackupDamage kDamages[] = {
    {"bit flip",
     [](QByteArray file, std::mt19937 &random) {
         const qsizetype at = somewhere(file, random);
         file[at] = char(file[at] ^ (1 << random() % 8));
         return file;
     }},
    {"truncation",
     [](QByteArray file, std::mt19937 &random) {
         return file.left(somewhere(file, random) / 512 * 512);
     }},
    {"zeroed page",
     [](QByteArray file, std::mt19937 &random) {
         return file.replace(somewhere(file, random) / kPage * kPage, kPage,
                             QByteArray(kPage, '\0'));
     }},
    {"page over another",
     [](QByteArray file, std::mt19937 &random) {
         const QByteArray page = file.mid(somewhere(file, random) / kPage * kPage, kPage);
         return file.replace(somewhere(file, random) / kPage * kPage, kPage, page);
     }},
    {"junk at the end",
     [](QByteArray file, std::mt19937 &random) {
         return file + QByteArray(1 + int(random() % 9000), 'j');
     }},
    {"no header",
     [](QByteArray file, std::mt19937 &random) {
         return file.replace(0, 100, QByteArray(100, char(random() % 256)));
     }},
    {"empty", [](QByteArray, std::mt19937 &) { return QByteArray(""); }},
    {"deleted", [](QByteArray, std::mt19937 &) { return QByteArray(); }},
};

constexpr BackupReason kKinds[] = {
    BackupReason::Daily,   BackupReason::Manual,   BackupReason::Import,    BackupReason::Merge,
    BackupReason::Restore, BackupReason::Rollover, BackupReason::BulkDelete};

// Every kind of backup after every kind of damage.
TEST_F(Restoring, BringsBackEveryBackupAfterEveryDamage_B2)
{
    const int rounds = qEnvironmentVariableIntValue("YANXUN_SOAK") ? 5000 : 200;
    {
        const auto file = RecordFile::open(path);
        ASSERT_TRUE(file);
        for (const BackupReason reason : kKinds) {
            ASSERT_TRUE(backUp(**file, reason));
            setCentre(**file, reasonName(reason));
        }
    }
    const QByteArray present = tests::readFile(path);
    const ContentDigest good = checkWhole(path)->content;
    const QList<Backup> backups = listBackups(path);
    const QString list = backupFolder(path) + QStringLiteral("/catalogue.json");
    const QByteArray listed = tests::readFile(list);
    const QStringList files = QDir(backupFolder(path)).entryList(QDir::Files);
    std::mt19937 random(20231); // NOLINT: the same every time
    qint64 slowest = 0;
    for (int round = 0; round < rounds; ++round) {
        const BackupDamage &damage = kDamages[round % std::size(kDamages)];
        const Backup &chosen = backups[round / qsizetype(std::size(kDamages)) % backups.size()];
        const QByteArray damaged = damage.apply(present, random);
        QFile::remove(path);
        if (!damaged.isNull())
            tests::writeFile(path, damaged);

        QElapsedTimer timer;
        timer.start();
        const auto restored = restoreBackup(chosen.path, path);
        slowest = qMax(slowest, timer.elapsed());
        ASSERT_TRUE(restored) << damage.name << restored.error().detail.toStdString();
        const auto whole = checkWhole(path);
        ASSERT_TRUE(whole) << damage.name << whole.error().detail.toStdString();
        EXPECT_TRUE(whole->content == chosen.content) << damage.name;
        EXPECT_TRUE(checkWhole(chosen.path)) << "the backup itself";
        if (damaged.isNull()) {
            EXPECT_TRUE(restored->keptAs.isEmpty() && !restored->before);
        } else if (restored->before) {
            EXPECT_TRUE(restored->before->content == good) << damage.name << " went unnoticed";
        } else {
            EXPECT_TRUE(tests::readFile(restored->keptAs) == damaged) << damage.name;
        }

        for (const QString &name : beside())
            if (name != QFileInfo(path).fileName()) {
                EXPECT_EQ(folder.path(name), restored->keptAs) << "nothing else is left";
                QFile::remove(folder.path(name));
            }
        for (const QString &name : QDir(backupFolder(path)).entryList(QDir::Files))
            if (!files.contains(name))
                QFile::remove(backupFolder(path) + u'/' + name);
        tests::writeFile(list, listed);
    }
    EXPECT_LT(slowest, 5000);
    RecordProperty("slowest_milliseconds", int(slowest));
}

} // namespace
