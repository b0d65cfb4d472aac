// SPDX-License-Identifier: GPL-3.0-or-later
// E2: every write, flush, rename, removal and opening of a file fails once, or from then on, while
// the real program edits or backs up; strace makes them fail.
#include "models/storage/restore.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace {

const QStringList kCalls{"openat", "write",     "pwrite64", "fsync", "fdatasync", "ftruncate",
                         "rename", "renameat2", "unlink",   "link",  "mkdir"};
const QStringList kErrors{"EIO", "ENOSPC", "EDQUOT", "EACCES"};

// One call that the program makes in the folder of the test: which, and the how-manieth of its
// name.
struct Point
{
    QString call;
    int index = 0;
    QString line; // as strace shows it
};

struct Ran
{
    int exitCode = -1;
    QByteArray out, err;
};

class DiskFault : public testing::TestWithParam<const char *>
{
protected:
    static void SetUpTestSuite() { s_strace = QStandardPaths::findExecutable("strace"); }

    void SetUp() override
    {
        if (s_strace.isEmpty())
            GTEST_SKIP() << "needs strace, which is not on this machine";
        ASSERT_TRUE(tests::makeFilledFile(prepared.path("a.yanxun")));
        base = tests::readFile(prepared.path("a.yanxun"));
        fresh();
        const Ran run = runUnder({"-qq", "-e", "trace=none"});
        if (run.exitCode < 0 || run.err.contains("ptrace"))
            GTEST_SKIP() << "strace may not trace here: " << run.err.toStdString();
    }

    // The folder as it is before each run.
    void fresh()
    {
        QDir(folder.path()).removeRecursively();
        QDir().mkpath(folder.path());
        QDir(home.path()).removeRecursively();
        QDir().mkpath(home.path());
        tests::writeFile(folder.path("a.yanxun"), base);
        tests::writeFile(folder.path("schools.csv"),
                         "学校名称,简称,城乡类型代码,代码年份\n新建小学,,220,2016\n");
    }

    bool isImport() const { return QLatin1String(GetParam()) == "import"; }

    QStringList command() const
    {
        if (isImport())
            return {"import", folder.path("a.yanxun"), folder.path("schools.csv"), "--json"};
        return {"backup", folder.path("a.yanxun"), "--to", folder.path("copy.yanxun"), "--json"};
    }

    Ran runUnder(const QStringList &options)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("DISPLAY");
        environment.remove("QT_QPA_PLATFORM");
        environment.insert("HOME", home.path());
        environment.remove("XDG_DATA_HOME");
        environment.insert("LC_ALL", "C.UTF-8");
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(s_strace, options + QStringList{QStringLiteral(YANXUN_PROGRAM)} + command());
        Ran run;
        if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    // Every call in the folder, in the order of a run in which nothing fails.
    QList<Point> points()
    {
        fresh();
        const QString log = prepared.path("log");
        runUnder({"-y", "-o", log, "-e", "trace=" + kCalls.join(u',')});
        static const QRegularExpression name(QStringLiteral("^(\\w+)\\("));
        QHash<QString, int> counts;
        QList<Point> found;
        for (const QByteArray &bytes : tests::readFile(log).split('\n')) {
            const QString line = QString::fromUtf8(bytes);
            const QString call = name.match(line).captured(1);
            if (call.isEmpty())
                continue;
            const int index = ++counts[call];
            const bool reads = call == "openat" && !line.contains("O_CREAT") &&
                               !line.contains("O_RDWR") && !line.contains("O_DIRECTORY");
            if (line.contains(folder.path()) && !reads)
                found.append({call, index, line});
        }
        return found;
    }

    static qint64 schools(const models::ContentDigest &content)
    {
        return content.value("school").rows;
    }

    // What must hold whatever failed.
    void expectSound(const Ran &run, const std::string &what, const Point &point, bool persistent)
    {
        constexpr qint64 kBefore = 4;
        ASSERT_TRUE(run.exitCode == 0 || run.exitCode == 1 || run.exitCode == 3)
            << what << " exit code " << run.exitCode << run.err.toStdString();
        const bool done = run.exitCode != 3;
        const bool isMute = persistent && point.call == "write"; // it cannot even say so
        EXPECT_TRUE(done || isMute || run.out.contains("\"error\"")) << what;
        // What a journal must take back, opening takes back.
        {
            const auto opened = models::RecordFile::open(folder.path("a.yanxun"));
            ASSERT_TRUE(opened) << what << opened.error().message.toStdString();
        }
        const auto file = models::checkWhole(folder.path("a.yanxun"));
        ASSERT_TRUE(file) << what << file.error().detail.toStdString();
        const qint64 found = schools(file->content);
        if (isImport()) {
            EXPECT_TRUE(found == kBefore + 1 || (!done && found == kBefore)) << what;
        } else {
            EXPECT_EQ(found, kBefore) << what;
        }
        const bool removals = persistent && point.call == "unlink";
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            EXPECT_TRUE(removals || !name.startsWith(u'.')) << what << name.toStdString();
            // An empty journal says that there is nothing to take back.
            EXPECT_TRUE(removals || name.endsWith("-journal") ||
                        QFileInfo(folder.path(name)).size() > 0)
                << what << name.toStdString();
        }
        if (QFileInfo::exists(folder.path("copy.yanxun"))) {
            const auto copy = models::checkWhole(folder.path("copy.yanxun"));
            EXPECT_TRUE(copy && copy->content == file->content) << what;
        } else if (!isImport()) {
            EXPECT_FALSE(done) << what;
        }
        for (const models::Backup &backup : models::listBackups(folder.path("a.yanxun")))
            EXPECT_TRUE(models::checkWhole(backup.path)) << what;
    }

    tests::Folder prepared{tests::memoryPlace()}, folder{tests::memoryPlace()},
        home{tests::memoryPlace()};
    QByteArray base;
    static QString s_strace;
};

QString DiskFault::s_strace;

TEST_P(DiskFault, IsToldAndLosesNothing_E2)
{
    const bool soak = qEnvironmentVariableIntValue("YANXUN_SOAK");
    const QList<Point> all = points();
    ASSERT_GT(all.size(), 20);
    int runs = 0, told = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Point &point = all[i];
        for (qsizetype error = 0; error < kErrors.size(); ++error)
            for (const bool persistent : {false, true}) {
                // Quick: each point once, the errors and the two ways taking turns.
                if (!soak && (i % kErrors.size() != error ||
                              (i / kErrors.size()) % 2 != (persistent ? 1 : 0)))
                    continue;
                fresh();
                const QString injection = QStringLiteral("inject=%1:error=%2:when=%3%4")
                                              .arg(point.call, kErrors[error])
                                              .arg(point.index)
                                              .arg(persistent ? "+" : "");
                const Ran run = runUnder({"-qq", "-o", "/dev/null", "-e", injection});
                ++runs;
                told += run.exitCode == 3;
                expectSound(run, (injection + ' ' + point.line).toStdString(), point, persistent);
                if (HasFatalFailure())
                    return;
            }
    }
    RecordProperty("points", int(all.size()));
    RecordProperty("runs", runs);
    RecordProperty("told", told);
}

// A flush that fails is the last warning before data are lost.
TEST_P(DiskFault, IsToldForEveryFlushOfAFile_E2)
{
    const QList<Point> all = points();
    const auto isOfJournal = [](const Point &point) {
        return point.call == "fdatasync" && point.line.contains("a.yanxun-journal");
    };
    // The last journal is flushed when the file is closed: it holds nothing any more.
    const auto closing = std::find_if(all.crbegin(), all.crend(), isOfJournal);
    for (const Point &point : all) {
        if (closing != all.crend() && point.line == closing->line && point.index == closing->index)
            continue;
        const bool flush = point.call == "fsync" || point.call == "fdatasync";
        // SQLite itself does not look at the flush of a folder in which it made a journal.
        static const QRegularExpression ofFile(QStringLiteral("<[^>]*\\.(yanxun|part|json)[^>]*>"));
        if (!flush || !ofFile.match(point.line).hasMatch())
            continue;
        fresh();
        const Ran run = runUnder(
            {"-qq", "-o", "/dev/null", "-e",
             QStringLiteral("inject=%1:error=EIO:when=%2").arg(point.call).arg(point.index)});
        EXPECT_EQ(run.exitCode, 3) << point.line.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Commands, DiskFault, testing::Values("import", "backup"),
                         [](const auto &info) { return std::string(info.param); });

} // namespace
