// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_check.h"
#include "models/storage/page_checksum.h"
#include "models/storage/salvage.h"
#include "models/storage/store.h"
#include "tests/support/damaged_file.h"
#include "tests/support/support.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace models;

namespace {

using Rows = QMap<QString, QStringList>;

// A file that is damaged and rescued again and again.
class SalvageTest : public testing::Test
{
protected:
    static const QByteArray &whole() { return tests::bytesOfAFile(); }

    static const Rows &rows()
    {
        static const Rows all = [] {
            const tests::Folder own;
            const QString at = own.path(QStringLiteral("whole.yanxun"));
            tests::writeFile(at, whole());
            return tests::allRows(*openDatabase(at, Access::ReadOnly));
        }();
        return all;
    }

    static qint64 countOf(const Rows &rows)
    {
        qint64 count = 0;
        for (const QStringList &table : rows)
            count += table.size();
        return count;
    }

    // Destroys pages: zeroed, filled with chance, or with some bytes changed.
    QByteArray destroyed(int pages)
    {
        QByteArray bytes = whole();
        const int count = int(bytes.size() / kPageBytes);
        for (int i = 0; i < pages; ++i) {
            const int at = random.bounded(count) * kPageBytes;
            const int kind = random.bounded(3);
            for (int j = 0; j < (kind == 2 ? 20 : kPageBytes); ++j) {
                const int place = kind == 2 ? random.bounded(kPageBytes) : j;
                bytes[at + place] = kind == 0 ? '\0' : char(random.bounded(256));
            }
        }
        return bytes;
    }

    struct Outcome
    {
        SalvageReport report;
        Rows rows;
    };

    Outcome rescue(const QByteArray &bytes, const std::string &what)
    {
        QFile::remove(rescued);
        tests::writeFile(damaged, bytes);
        auto report = salvageFile(damaged, rescued);
        EXPECT_TRUE(report) << what << ": " << (report ? "" : report.error().message.toStdString());
        EXPECT_EQ(tests::readFile(damaged), bytes) << "the damaged file is only read";
        if (!report)
            return {};
        const auto file = RecordFile::open(rescued);
        EXPECT_TRUE(file) << what;
        return file ? Outcome{*report, tests::allRows((*file)->database())} : Outcome{};
    }

    static bool isDoubtful(const SalvageReport &report, const QString &table, const QString &row)
    {
        const qint64 id = row.section(u'=', 1).section(u';', 0, 0).toLongLong();
        for (const SalvagedTable &of : report.tables)
            if (of.table == table && of.doubtful.contains(id))
                return true;
        return false;
    }

    // Every row is as it was or marked. What is computed follows what was rescued.
    void expectTrueOrMarked(const Outcome &outcome, const std::string &what)
    {
        for (auto table = outcome.rows.cbegin(); table != outcome.rows.cend(); ++table) {
            if (table.key().endsWith(QStringLiteral("_total")))
                continue;
            const QSet<QString> known(rows()[table.key()].cbegin(), rows()[table.key()].cend());
            for (const QString &row : *table)
                EXPECT_TRUE(known.contains(row) || isDoubtful(outcome.report, table.key(), row))
                    << what << ": " << table.key().toStdString() << ' '
                    << row.left(300).toStdString();
        }
    }

    tests::Folder folder;
    QString damaged = folder.path(QStringLiteral("damaged.yanxun"));
    QString rescued = folder.path(QStringLiteral("rescued.yanxun"));
    QRandomGenerator random{7};
};

using D3 = SalvageTest;

TEST_F(D3, SalvageBringsBackWhatIsNotOnADamagedPageAndMarksWhatIsDoubtful)
{
    const int count = int(whole().size() / kPageBytes);
    const qint64 all = countOf(rows());
    for (const int percent : {0, 1, 2, 5, 10}) { // 0: one page
        const int salvages = tests::rounds(40, 1000);
        qint64 found = 0, marked = 0;
        for (int i = 0; i < salvages; ++i) {
            const std::string what = std::to_string(percent) + " %, " + std::to_string(i);
            const Outcome outcome = rescue(destroyed(qMax(1, count * percent / 100)), what);
            expectTrueOrMarked(outcome, what);
            found += countOf(outcome.rows) - outcome.report.doubtful();
            marked += outcome.report.doubtful();
        }
        const double share = double(found) / double(all * salvages);
        RecordProperty("share_" + std::to_string(percent), std::to_string(share));
        RecordProperty("marked_" + std::to_string(percent),
                       std::to_string(double(marked) / double(all * salvages)));
        EXPECT_GE(share, percent <= 1   ? 0.98
                         : percent == 2 ? 0.95
                         : percent == 5 ? 0.9
                                        : 0.8)
            << percent << " %";
    }
}

TEST_F(SalvageTest, BringsEverythingBackFromAFileThatIsWhole)
{
    const Outcome outcome = rescue(whole(), "whole");
    EXPECT_EQ(outcome.rows, rows());
    EXPECT_EQ(outcome.report.damagedPages, 0);
    EXPECT_EQ(outcome.report.lost(), 0);
    EXPECT_EQ(outcome.report.doubtful(), 0);
}

TEST_F(SalvageTest, BringsEverythingBackWithoutTheFirstPage)
{
    for (const char filling : {'\0', 'x'}) {
        QByteArray bytes = whole();
        bytes.replace(0, kPageBytes, QByteArray(kPageBytes, filling));
        const Outcome outcome = rescue(bytes, "first page");
        EXPECT_EQ(outcome.rows, rows());
        EXPECT_TRUE(outcome.report.lostBeginning);
    }
}

TEST_F(SalvageTest, ReadsAFileOfVersionOne)
{
    const QByteArray old =
        tests::readFile(QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/files/version_1.yanxun"));
    const Outcome outcome = rescue(old, "version 1");
    EXPECT_EQ(outcome.rows["teacher"].size(), 28);
    EXPECT_EQ(outcome.rows["history_entry"].size(), 6);
    EXPECT_EQ(outcome.report.lost(), 0);
}

TEST_F(SalvageTest, RefusesWhatHoldsNothingOfOurs)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("PK\3\4"), QByteArray(40960, 'x')}) {
        tests::writeFile(damaged, bytes);
        const auto report = salvageFile(damaged, rescued);
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, ErrorCode::Refused);
        EXPECT_FALSE(QFileInfo::exists(rescued));
    }
}

TEST_F(SalvageTest, NeverOverwritesAFileAndLeavesNothingWhenStopped)
{
    tests::writeFile(damaged, whole());
    tests::writeFile(rescued, "somebody's own");
    EXPECT_EQ(salvageFile(damaged, rescued).error().code, ErrorCode::Refused);
    EXPECT_EQ(tests::readFile(rescued), "somebody's own");
    QFile::remove(rescued);
    int asked = 0;
    const auto stopped = salvageFile(
        damaged, rescued, [&asked](const QString &, qint64, qint64) { return ++asked < 8; });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(rescued));
}

TEST_F(SalvageTest, MakesAFileThatAgreesWithItself)
{
    for (int i = 0; i < 5; ++i) {
        rescue(destroyed(5), "agree");
        const auto file = RecordFile::open(rescued);
        ASSERT_TRUE(file);
        const auto findings = checkFile(**file);
        ASSERT_TRUE(findings);
        for (const FileFinding &finding : *findings)
            EXPECT_EQ(finding.check, QStringLiteral("persons")) << finding.message.toStdString();
    }
}

} // namespace
