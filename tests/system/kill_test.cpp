// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/file_check.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"
#include "tests/system/program.h"
#include "tests/system/traced_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>

using namespace models;

// C1: the program is killed at every system call that changes a file, of operations that people
// wait for. What they were told is done is done, what was under way is done or not begun.

namespace {

constexpr qint64 kLongestOpening = 1000; // milliseconds

// What a file holds, however its ids came out: every record's own facts, and what can be undone.
QByteArray contentOf(RecordFile &file)
{
    QByteArrayList lines;
    for (const RecordType *type : recordTypes()) {
        SQLite::Statement row(file.database(), selectSql(*type));
        while (row.executeStep()) {
            QByteArray line = type->table;
            int column = 0;
            for (const Field &field : type->fields) {
                ++column;
                if (field.kind != FieldKind::Link)
                    line += '|' + textOf(columnValue(row, column)).toUtf8();
            }
            lines << line;
        }
    }
    std::sort(lines.begin(), lines.end());
    for (const HistoryEntry &entry : file.history(1000))
        lines << entry.title.toUtf8() + char('0' + int(entry.state));
    return QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha1);
}

// The content of the file at `path`, after the checks that any file must pass.
QByteArray checkedContent(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto file = RecordFile::open(path);
    EXPECT_LE(timer.elapsed(), kLongestOpening);
    EXPECT_TRUE(file) << (file ? "" : file.error().message.toStdString());
    if (!file)
        return "not opened";
    const auto findings = checkFile(**file);
    EXPECT_TRUE(findings && findings->isEmpty())
        << (findings && !findings->isEmpty() ? findings->first().message.toStdString() : "");
    return contentOf(**file);
}

void copyTree(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(path, target);
    }
}

} // namespace

// An operation on the file "year.yanxun" in a folder of its own, tried with a kill at each point.
class C1 : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!tests::canTrace())
            GTEST_SKIP() << "needs strace, and the right to trace";
        QDir().mkpath(fixture());
    }

    QString fixture() const { return m_folder.path(QStringLiteral("fixture")); }
    QString trial() const { return m_folder.path(QStringLiteral("trial")); }
    static QString in(const QString &folder, const char *name)
    {
        return folder + QLatin1Char('/') + QLatin1String(name);
    }

    void makeFile() { tests::makeFilledFile(in(fixture(), "year.yanxun")); }

    void writeRoster(const char *name, int rows)
    {
        QByteArray text = "芜湖市繁昌区2023年教师花名册\n姓名,性别,学校,任教学科\n";
        for (int i = 0; i < rows; ++i)
            text += "教师" + QByteArray::number(i) + ",女,荻港镇中心小学,语文\n";
        tests::writeFile(in(fixture(), name), text);
    }
    // Runs the program on the fixture itself, before anything is tried.
    void prepare(const QStringList &words)
    {
        const tests::Answer answer = tests::runProgram(words, fixture());
        ASSERT_LE(answer.exitCode, 1) << answer.err.toStdString();
    }

    // Kills `words` at every point. `check` is told after each whether the run ended by itself.
    void killEverywhere(const QStringList &words, const std::function<void(bool ended)> &check)
    {
        const auto fresh = [this] {
            QDir(trial()).removeRecursively();
            copyTree(fixture(), trial());
        };
        fresh();
        const QStringList placed = inTrial(words);
        const int calls = tests::countWriteCalls(placed);
        ASSERT_GT(calls, 5);
        for (const int call : pointsOf(calls)) {
            SCOPED_TRACE("killed at call " + std::to_string(call) + " of " + std::to_string(calls));
            fresh();
            const bool killed = tests::runKilledAt(call, placed);
            ++m_points;
            check(!killed);
            if (HasFailure())
                break;
        }
        RecordProperty("points", m_points);
        std::printf("%d points\n", m_points);
    }

    // The same for an operation on year.yanxun that leaves it as it was or as it should be.
    void expectOldOrNew(const QStringList &words)
    {
        const QByteArray before = checkedContent(in(fixture(), "year.yanxun"));
        QDir(trial()).removeRecursively();
        copyTree(fixture(), trial());
        ASSERT_LE(tests::runProgram(inTrial(words)).exitCode, 1);
        const QByteArray after = checkedContent(in(trial(), "year.yanxun"));
        ASSERT_NE(before, after);
        killEverywhere(words, [&](bool ended) {
            const QByteArray now = checkedContent(in(trial(), "year.yanxun"));
            if (ended) {
                EXPECT_EQ(now, after) << "what was acknowledged is lost";
            } else {
                EXPECT_TRUE(now == before || now == after) << "half done";
            }
        });
    }

private:
    // Every call and the end after the last one; of a long operation, unless everything is asked
    // for, every tenth and all of its first and last fifty, where a commit begins and ends.
    static QList<int> pointsOf(int calls)
    {
        constexpr int kEdge = 50, kStep = 10;
        const bool all = qEnvironmentVariableIsSet("YANXUN_SOAK") || calls <= 3 * kEdge;
        QList<int> points;
        for (int call = 1; call <= calls + 1; ++call)
            if (all || call <= kEdge || call > calls - kEdge || call % kStep == 0)
                points << call;
        return points;
    }

    // Names of files become paths in the trial's folder.
    QStringList inTrial(QStringList words) const
    {
        for (QString &word : words)
            if (word.contains(QLatin1Char('.')) && !word.startsWith(QLatin1Char('-')))
                word = trial() + QLatin1Char('/') + word;
        return words;
    }

    tests::Folder m_folder;
    int m_points = 0;
};

TEST_F(C1, ASmallImportIsDoneOrNotBegun)
{
    makeFile();
    writeRoster("roster.csv", 3);
    expectOldOrNew({"import", "year.yanxun", "roster.csv"});
}

TEST_F(C1, AnImportOfFiveThousandRowsIsDoneOrNotBegun)
{
    makeFile();
    writeRoster("roster.csv", 5000);
    expectOldOrNew({"import", "year.yanxun", "roster.csv"});
}

TEST_F(C1, AnUndoIsDoneOrNotBegun)
{
    makeFile();
    writeRoster("roster.csv", 50);
    prepare({"import", "year.yanxun", "roster.csv"});
    expectOldOrNew({"undo", "year.yanxun"});
}

TEST_F(C1, AnUndoOfFiveThousandRowsIsDoneOrNotBegun)
{
    makeFile();
    writeRoster("roster.csv", 5000);
    prepare({"import", "year.yanxun", "roster.csv"});
    expectOldOrNew({"undo", "year.yanxun"});
}

TEST_F(C1, ARedoIsDoneOrNotBegun)
{
    makeFile();
    writeRoster("roster.csv", 50);
    prepare({"import", "year.yanxun", "roster.csv"});
    prepare({"undo", "year.yanxun"});
    expectOldOrNew({"redo", "year.yanxun"});
}

TEST_F(C1, AMigrationIsDoneOrNotBegun)
{
    QFile::copy(QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/files/version_1.yanxun"),
                in(fixture(), "year.yanxun"));
    QFile::setPermissions(in(fixture(), "year.yanxun"), QFile::ReadOwner | QFile::WriteOwner);
    const QString other = in(fixture(), "../other.yanxun");
    QFile::copy(in(fixture(), "year.yanxun"), other);
    const QByteArray migrated = checkedContent(other);
    killEverywhere({"check", "year.yanxun"},
                   [&](bool) { EXPECT_EQ(checkedContent(in(trial(), "year.yanxun")), migrated); });
}

TEST_F(C1, AReportIsWholeOrNotThereAndTheFileUntouched)
{
    makeFile();
    const QByteArray before = checkedContent(in(fixture(), "year.yanxun"));
    killEverywhere(
        {"report", "year.yanxun", "--cycle", "2023", "--out", "reports.d"}, [&](bool ended) {
            EXPECT_EQ(checkedContent(in(trial(), "year.yanxun")), before);
            QDirIterator reports(in(trial(), "reports.d"), {QStringLiteral("*.pdf")}, QDir::Files);
            EXPECT_TRUE(!ended || reports.hasNext());
            while (reports.hasNext())
                EXPECT_TRUE(tests::readFile(reports.next()).trimmed().endsWith("%%EOF"));
        });
}

// A new file that an operation makes: whole under its name, or not there; and its source untouched.
TEST_F(C1, ABackupIsWholeOrNotThere)
{
    makeFile();
    const QByteArray before = checkedContent(in(fixture(), "year.yanxun"));
    killEverywhere({"backup", "year.yanxun", "--to", "copy.yanxun"}, [&](bool ended) {
        EXPECT_EQ(checkedContent(in(trial(), "year.yanxun")), before);
        const QString copy = in(trial(), "copy.yanxun");
        EXPECT_TRUE(!ended || QFile::exists(copy));
        if (QFile::exists(copy)) {
            EXPECT_EQ(checkedContent(copy), before);
        }
    });
}

TEST_F(C1, ARestoredFileIsWholeOrNotThere)
{
    makeFile();
    prepare({"backup", "year.yanxun", "--to", "copy.yanxun"});
    const QByteArray before = checkedContent(in(fixture(), "year.yanxun"));
    killEverywhere({"restore", "copy.yanxun", "--to", "again.yanxun"}, [&](bool ended) {
        const QString again = in(trial(), "again.yanxun");
        EXPECT_TRUE(!ended || QFile::exists(again));
        if (QFile::exists(again)) {
            EXPECT_EQ(checkedContent(again), before);
        }
        EXPECT_EQ(checkedContent(in(trial(), "copy.yanxun")), before);
    });
}

TEST_F(C1, ASalvagedFileIsWholeOrNotThere)
{
    makeFile();
    const QByteArray damaged = tests::readFile(in(fixture(), "year.yanxun"));
    killEverywhere({"salvage", "year.yanxun", "--to", "rescued.yanxun"}, [&](bool ended) {
        EXPECT_EQ(tests::readFile(in(trial(), "year.yanxun")), damaged);
        const QString rescued = in(trial(), "rescued.yanxun");
        EXPECT_TRUE(!ended || QFile::exists(rescued));
        if (QFile::exists(rescued))
            checkedContent(rescued);
    });
}
