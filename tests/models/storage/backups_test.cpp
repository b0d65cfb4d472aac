// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/storage/backup_thinning.h"
#include "models/storage/backups.h"
#include "models/storage/migrations.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>
#include <thread>

using namespace models;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000; // milliseconds

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

// A filled file and the folder of its backups.
class Backups : public testing::Test
{
protected:
    void SetUp() override
    {
        file = tests::makeFilledFile(path);
        ASSERT_TRUE(file);
    }

    void edit(const QString &name)
    {
        const auto done = file->edit(name, [&](Transaction &transaction) -> Result<void> {
            setSetting(transaction, kCentreSetting, name);
            return {};
        });
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }

    Backup mustBackUp(BackupReason reason)
    {
        const auto made = backUp(*file, reason);
        EXPECT_TRUE(made) << made.error().message.toStdString()
                          << made.error().detail.toStdString();
        return made ? *made : Backup();
    }

    QStringList names(const QString &wildcard = QStringLiteral("*")) const
    {
        return QDir(backupFolder(path)).entryList({wildcard}, QDir::Files | QDir::Hidden);
    }

    // Every backup opens, passes every check and holds what the list says.
    void expectEachWhole()
    {
        for (const Backup &backup : listBackups(path)) {
            if (!backup.reason)
                continue;
            const auto whole = checkWhole(backup.path);
            ASSERT_TRUE(whole) << backup.path.toStdString() << whole.error().detail.toStdString();
            EXPECT_EQ(whole->content, backup.content);
            EXPECT_EQ(whole->size, backup.size);
        }
    }

    tests::Folder folder{tests::memoryPlace()};
    QString path = folder.path(QStringLiteral("繁昌.2023.yanxun"));
    std::shared_ptr<RecordFile> file;
};

TEST_F(Backups, LieBesideTheFileForItsOwnerOnly)
{
    const Backup backup = mustBackUp(BackupReason::Manual);
    EXPECT_EQ(QFileInfo(backup.path).path(), folder.path(QStringLiteral("繁昌.2023.backups")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(QFileInfo(backup.path).path()) & others);
    EXPECT_EQ(names().size(), 2) << "the backup and the list";
    for (const QString &name : names())
        EXPECT_FALSE(QFile::permissions(backupFolder(path) + u'/' + name) & others);
    EXPECT_EQ(listBackups(path).size(), 1);
    EXPECT_EQ(listBackups(path).first().reason, BackupReason::Manual);
    expectEachWhole();
}

TEST_F(Backups, HoldTheFileAsItWasThen)
{
    edit(QStringLiteral("甲"));
    const Backup backup = mustBackUp(BackupReason::Import);
    edit(QStringLiteral("乙"));
    const auto then = RecordFile::open(backup.path);
    ASSERT_TRUE(then) << then.error().message.toStdString();
    EXPECT_EQ(setting((*then)->database(), kCentreSetting), QStringLiteral("甲"));
    EXPECT_EQ((*then)->history(5).first().title, QStringLiteral("甲"));
}

TEST_F(Backups, AreMadeWhileTheFileIsEdited)
{
    std::atomic<bool> stop = false;
    std::thread editing([&] {
        for (int i = 0; i < 200 && !stop; ++i)
            edit(QString::number(i));
    });
    for (int i = 0; i < 8; ++i) {
        const auto backup = backUp(*file, BackupReason::Manual);
        if (!backup) { // it says so rather than keep one that it could not compare
            EXPECT_EQ(backup.error().code, ErrorCode::Refused)
                << backup.error().detail.toStdString();
        }
    }
    stop = true;
    editing.join();
    expectEachWhole();
    EXPECT_EQ(QDir(backupFolder(path)).entryList({".*.part*"}, QDir::Files | QDir::Hidden).size(),
              0);
    mustBackUp(BackupReason::Manual);
}

TEST_F(Backups, AreMadeOnceADayAndOnlyOfWhatChanged)
{
    FixedClock clock(moment("2023-09-01T04:00:00Z"));
    EXPECT_TRUE(*backUpDaily(*file));
    edit(QStringLiteral("甲"));
    EXPECT_FALSE(*backUpDaily(*file)) << "there is one of today";
    clock.advance(kDay);
    EXPECT_TRUE(*backUpDaily(*file));
    clock.advance(kDay);
    EXPECT_FALSE(*backUpDaily(*file)) << "nothing changed";
    edit(QStringLiteral("乙"));
    EXPECT_TRUE(*backUpDaily(*file));
}

TEST_F(Backups, NeverReplaceAGoodOneByADamagedOne)
{
    mustBackUp(BackupReason::Daily);
    const Backup good = mustBackUp(BackupReason::Daily);
    const QStringList before = names(QStringLiteral("*.yanxun"));
    file.reset();
    const QByteArray whole = tests::readFile(path);
    constexpr int kPage = 4096;
    for (qsizetype page = 1; page < whole.size() / kPage; ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        tests::writeFile(path, damaged);
        auto opened = RecordFile::open(path);
        if (!opened)
            continue;
        file = std::move(*opened);
        const auto made = backUp(*file, BackupReason::Daily);
        if (made) { // nothing was on that page
            EXPECT_TRUE(made->content == good.content) << page;
        } else {
            EXPECT_EQ(made.error().code, ErrorCode::Damaged) << made.error().detail.toStdString();
        }
        file.reset();
    }
    const QStringList after = names(QStringLiteral("*.yanxun"));
    for (const QString &name : before)
        EXPECT_TRUE(after.contains(name));
    EXPECT_LE(after.size(), before.size() + 1);
    expectEachWhole();
}

TEST_F(Backups, TakeOverOrRemoveWhatACrashLeft)
{
    const Backup first = mustBackUp(BackupReason::Daily);
    BackupCatalogue catalogue = BackupCatalogue::read(backupFolder(path));
    const CatalogueEntry half = catalogue.begin(BackupReason::Import, now());
    const CatalogueEntry whole = catalogue.begin(BackupReason::Import, now());
    ASSERT_TRUE(catalogue.write());
    tests::writeFile(catalogue.unfinishedPathOf(half), "half");
    ASSERT_TRUE(QFile::copy(first.path, catalogue.pathOf(whole)));
    mustBackUp(BackupReason::Daily);
    QStringList found;
    for (const Backup &backup : listBackups(path)) {
        EXPECT_TRUE(backup.reason);
        found << reasonName(*backup.reason);
    }
    EXPECT_EQ(found, QStringList({"daily", "import", "daily"}));
    EXPECT_EQ(names().size(), 4) << "three backups and the list";
    expectEachWhole();
}

TEST_F(Backups, KeepAListThatCannotBeReadAndWhatItNamed)
{
    const Backup first = mustBackUp(BackupReason::Daily);
    tests::writeFile(backupFolder(path) + QStringLiteral("/catalogue.json"), "{ half");
    mustBackUp(BackupReason::Daily);
    EXPECT_EQ(names(QStringLiteral("catalogue*.json")).size(), 2);
    EXPECT_TRUE(QFile::exists(first.path));
    const QList<Backup> backups = listBackups(path);
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups.last().path, first.path);
    EXPECT_FALSE(backups.last().reason) << "nobody knows any more";
}

TEST_F(Backups, NeverLeadOutOfTheirFolder)
{
    mustBackUp(BackupReason::Daily);
    const QString list = backupFolder(path) + QStringLiteral("/catalogue.json");
    QByteArray text = tests::readFile(list);
    const QByteArray name = QFileInfo(listBackups(path).first().path).fileName().toUtf8();
    text.replace(name, "../" + name);
    tests::writeFile(list, text);
    EXPECT_TRUE(BackupCatalogue::read(backupFolder(path)).entries().isEmpty());
}

TEST_F(Backups, FitNamesThatAreAsLongAsTheyMayBe)
{
    const QString name = QString(82, QChar(0x7e41)) + QStringLiteral("ab.yanxun"); // 255 bytes
    const QString backups = QFileInfo(backupFolder(folder.path(name))).fileName();
    EXPECT_LE(backups.toUtf8().size(), 255);
    EXPECT_TRUE(backups.endsWith(QStringLiteral(".backups")));
    const QString other = QString(82, QChar(0x7e41)) + QStringLiteral("ac.yanxun");
    EXPECT_NE(backupFolder(folder.path(other)), backupFolder(folder.path(name)));
}

TEST_F(Backups, AreRefusedWhereTheyCannotBeMadeAndSayWhy)
{
    tests::writeFile(backupFolder(path), "somebody's own");
    const auto made = backUp(*file, BackupReason::Import);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Environment);
    EXPECT_TRUE(made.error().message.contains(backupFolder(path)));
    EXPECT_EQ(tests::readFile(backupFolder(path)), "somebody's own");
}

TEST_F(Backups, AreMadeBeforeAnOlderFileIsMigrated)
{
    const QString older = folder.path(QStringLiteral("old.yanxun"));
    {
        SQLite::Database raw(older.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        raw.exec("PRAGMA application_id = 0x594E584E");
        migrate(raw, listMigrations().mid(0, 1));
        raw.exec("INSERT INTO setting VALUES (1, 'centre_name', '甲')");
    }
    const auto opened = RecordFile::open(older);
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    const QList<Backup> backups = listBackups(older);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.first().reason, BackupReason::Migration);
    EXPECT_EQ(backups.first().schemaVersion, 1);
    const auto whole = checkWhole(backups.first().path);
    ASSERT_TRUE(whole) << whole.error().detail.toStdString();
    EXPECT_EQ(whole->content.value("setting").rows, 1);
}

// A list of daily backups, one a day, oldest first.
QList<CatalogueEntry> dailyEntries(const QDateTime &first, int days)
{
    QList<CatalogueEntry> entries;
    for (int i = 0; i < days; ++i) {
        CatalogueEntry entry;
        entry.number = i + 1;
        entry.madeAt = first.addDays(i);
        entries << entry;
    }
    return entries;
}

// What is left after thinning as the program does it: after each new backup.
QList<CatalogueEntry> thinnedDayByDay(const QList<CatalogueEntry> &all)
{
    QList<CatalogueEntry> kept;
    for (const CatalogueEntry &entry : all) {
        kept << entry;
        const QList<qint64> obsolete = backupsToThin(kept, entry.madeAt);
        kept.removeIf([&](const CatalogueEntry &each) { return obsolete.contains(each.number); });
    }
    return kept;
}

TEST(Thinning, KeepsDaysThenWeeksThenMonths)
{
    const auto kept = thinnedDayByDay(dailyEntries(moment("2022-01-01T04:00:00Z"), 730));
    EXPECT_EQ(kept.size(), 1 + 12 + 10 + 12);
    std::set<int> months;
    for (const CatalogueEntry &entry : kept.mid(0, 12))
        months.insert(entry.madeAt.date().year() * 12 + entry.madeAt.date().month());
    EXPECT_EQ(months.size(), 12U);
    for (int i = 12; i < 22; ++i)
        EXPECT_GE(kept[i].madeAt.daysTo(kept[i + 1].madeAt), i < 21 ? 7 : 1);
    for (int i = 22; i + 1 < kept.size(); ++i)
        EXPECT_EQ(kept[i].madeAt.daysTo(kept[i + 1].madeAt), 1);
}

TEST(Thinning, KeepsEverythingOfTheLastDayAndTheLastFiveBeforeSomethingLarge)
{
    QList<CatalogueEntry> entries;
    const QDateTime start = moment("2023-03-01T01:00:00Z");
    for (int i = 0; i < 40; ++i) {
        CatalogueEntry entry;
        entry.number = i + 1;
        entry.madeAt = start.addSecs(i * 600);
        entry.reason = i < 10 ? BackupReason::Import : BackupReason::Daily;
        entries << entry;
    }
    EXPECT_EQ(backupsToThin(entries, entries.last().madeAt), QList<qint64>());
    const QList<qint64> later = backupsToThin(entries, start.addDays(3));
    for (const qint64 number : {6, 7, 8, 9, 10, 40})
        EXPECT_FALSE(later.contains(number)) << number;
    EXPECT_EQ(later.size(), 40 - 6);
}

TEST(Thinning, LosesNothingToAClockThatJumps_E4)
{
    const QList<CatalogueEntry> steady = dailyEntries(moment("2022-01-01T04:00:00Z"), 400);
    const QStringList wrong{"1970-01-01T00:00:00Z", "2021-06-01T04:00:00Z", "2040-01-01T04:00:00Z"};
    const qsizetype normal = thinnedDayByDay(steady).size();
    for (const QString &moment : wrong)
        for (const int every : {400, 7, 2}) { // once, weekly, at every second start
            QList<CatalogueEntry> all = steady;
            for (int i = every / 2; i < all.size(); i += every)
                all[i].madeAt = QDateTime::fromString(moment, Qt::ISODate).addSecs(i);
            const auto kept = thinnedDayByDay(all);
            EXPECT_EQ(kept.last().number, 400) << moment.toStdString();
            std::set<QDate> days;
            for (const CatalogueEntry &entry : kept)
                days.insert(entry.madeAt.date());
            EXPECT_GE(qsizetype(days.size()), normal - 4) << moment.toStdString() << every;
            EXPECT_LE(kept.first().madeAt.date().year(), 2022);
        }
}

// 400 days of work: edits, several backups on some days, clocks that are wrong, files of the
// person's own among the backups.
TEST_F(Backups, StandFourHundredDays_B1)
{
    FixedClock clock(moment("2022-09-01T02:00:00Z"));
    mustBackUp(BackupReason::Daily);
    const QString own[] = {QStringLiteral("2022-09-02 10.00.00 daily deadbeef.yanxun"),
                           QStringLiteral("2022-09-03 10.00.00 import 0badcafe.yanxun"),
                           QStringLiteral(".deadbeef.part"), QStringLiteral("名单.xlsx")};
    for (const QString &name : own)
        tests::writeFile(backupFolder(path) + u'/' + name, name.toUtf8());
    // One of ours that the person put another file in the place of.
    const QString replaced = listBackups(path).first().path;
    tests::writeFile(replaced, "mine now");

    const QMap<int, qint64> jumps{{50, -365},  {51, 365},    {120, -19000}, {121, 19000},
                                  {200, 6000}, {201, -6000}, {300, -1},     {310, 1}};
    int made = 0;
    for (int day = 1; day <= 400; ++day) {
        clock.advance((1 + jumps.value(day)) * kDay);
        edit(QStringLiteral("第 %1 天").arg(day));
        const auto daily = backUpDaily(*file);
        ASSERT_TRUE(daily) << daily.error().message.toStdString();
        made += *daily;
        if (day % 20 == 0) {
            clock.advance(3'600'000);
            edit(QStringLiteral("第 %1 天下午").arg(day));
            made += !mustBackUp(day % 40 ? BackupReason::Import : BackupReason::BulkDelete)
                         .path.isEmpty();
        }
        const QList<Backup> backups = listBackups(path);
        EXPECT_EQ(backups.first().content, *contentDigest(file->database())) << day;
        if (day % 100 == 0)
            expectEachWhole();
    }
    EXPECT_GE(made, 415);

    QMap<QString, int> kept;
    std::set<QDate> days;
    std::set<int> months;
    for (const Backup &backup : listBackups(path)) {
        if (!backup.reason)
            continue;
        ++kept[*backup.reason == BackupReason::Daily ? "daily" : "before"];
        const QDate date = backup.madeAt.toLocalTime().date();
        days.insert(date);
        months.insert(date.year() * 12 + date.month());
    }
    EXPECT_GE(kept["before"], 5);
    EXPECT_GE(days.size(), 12U + 10U + 10U);
    EXPECT_GE(months.size(), 12U);
    EXPECT_LE(kept["daily"], 45) << "thinned";
    for (const QString &name : own)
        EXPECT_EQ(tests::readFile(backupFolder(path) + u'/' + name), name.toUtf8());
    EXPECT_EQ(tests::readFile(replaced), "mine now");
    expectEachWhole();
}

} // namespace
