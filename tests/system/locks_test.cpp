// SPDX-License-Identifier: GPL-3.0-or-later
// L5: what the real program does to the file that it has open, as the system sees it.
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <csignal>

namespace {

constexpr int kLongest = 60'000; // milliseconds

// Opens of the live file while SQLite had it open, from a log of strace.
struct Trace
{
    int bySqlite = 0;
    QStringList violations;
};

// SQLite opens for reading and writing; nobody else may open the file then, for to close it again
// takes the locks of the whole process away (https://www.sqlite.org/howtocorrupt.html §2.2).
Trace readTrace(const QString &log, const QString &path)
{
    static const QRegularExpression opened("openat\\([^\"]*\"([^\"]*)\", ([A-Z_|]+).*\\) = (\\d+)");
    static const QRegularExpression closed("close\\((\\d+)\\)");
    Trace trace;
    QSet<int> live;
    for (const QByteArray &line : tests::readFile(log).split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (const auto match = opened.match(text); match.hasMatch()) {
            const int number = match.captured(3).toInt();
            live.remove(number);
            if (match.captured(1) != path)
                continue;
            if (!live.isEmpty())
                trace.violations << text;
            if (match.captured(2).contains("O_RDWR")) {
                live.insert(number);
                ++trace.bySqlite;
            }
        } else if (const auto end = closed.match(text); end.hasMatch()) {
            live.remove(end.captured(1).toInt());
        }
    }
    return trace;
}

class L5 : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable("strace").isEmpty() ||
            QProcess::execute("strace", {"-o", "/dev/null", "true"}) != 0)
            GTEST_SKIP() << "needs strace, which is not on this machine or not allowed";
        ASSERT_EQ(tests::runProgram({"new", path, "--cycle", "2023"}).exitCode, 0);
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("HOME", folder.path());
        environment.insert("XDG_DATA_HOME", folder.path());
        environment.insert("XDG_CONFIG_HOME", folder.path());
        process.setProcessEnvironment(environment);
    }

    void start(const QStringList &words)
    {
        process.start("strace", QStringList{"-f", "-qq", "-s", "4096", "-e", "trace=openat,close",
                                            "-o", log, QStringLiteral(YANXUN_PROGRAM)} +
                                    words);
        ASSERT_TRUE(process.waitForStarted());
    }

    tests::Folder folder;
    QString path = folder.path("a.yanxun");
    QString log = folder.path("trace");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QProcess process;
};

TEST_F(L5, NoCommandOpensTheLiveFileBesideSqlite)
{
    tests::writeFile(folder.path("schools.csv"), "学校名称,城乡分类代码\n荻港镇中心小学,220\n");
    const QList<QStringList> commands = {
        {"import", path, folder.path("schools.csv")},
        {"import", path, folder.path("schools.csv"), path}, // the file itself as a workbook
        {"check", path},
        {"figures", path, "--cycle", "2023"},
        {"report", path, "--cycle", "2023", "--out", folder.path()}};
    for (const QStringList &command : commands) {
        start(command);
        ASSERT_TRUE(process.waitForFinished(kLongest));
        const Trace trace = readTrace(log, path);
        EXPECT_GE(trace.bySqlite, 1) << command.first().toStdString();
        EXPECT_EQ(trace.violations, QStringList()) << command.first().toStdString();
    }
}

TEST_F(L5, TheWindowOpensTheLiveFileOnce)
{
    start({path});
    const QDeadlineTimer deadline(kLongest);
    // The note of the owner comes with the lock; then the window reads, counts and looks around.
    while (!deadline.hasExpired() && !QFile::exists(folder.path(".a.yanxun.owner")))
        process.waitForFinished(20);
    EXPECT_FALSE(process.waitForFinished(4000));
    const QJsonObject owner =
        QJsonDocument::fromJson(tests::readFile(folder.path(".a.yanxun.owner"))).object();
    ASSERT_GT(owner["pid"].toInteger(), 1);
    EXPECT_EQ(::kill(pid_t(owner["pid"].toInteger()), SIGTERM), 0); // strace ends with it
    EXPECT_TRUE(process.waitForFinished(kLongest));
    const Trace trace = readTrace(log, path);
    EXPECT_EQ(trace.bySqlite, 1);
    EXPECT_EQ(trace.violations, QStringList());
}

TEST(L5Libraries, ThereIsOneSqliteInTheProgram)
{
    QProcess list;
    list.start("ldd", {QStringLiteral(YANXUN_PROGRAM)});
    if (!list.waitForFinished(kLongest) || list.exitCode() != 0)
        GTEST_SKIP() << "needs ldd, which is not on this machine";
    QSet<QByteArray> found;
    for (const QByteArray &line : list.readAllStandardOutput().split('\n'))
        if (line.contains("libsqlite3"))
            found.insert(line.trimmed().split(' ').first());
    EXPECT_EQ(found.size(), 1);
    // The library says its version in a sentence of its own; a second one linked in would say it
    // too.
    QFile program(QStringLiteral(YANXUN_PROGRAM));
    ASSERT_TRUE(program.open(QIODevice::ReadOnly));
    EXPECT_FALSE(program.readAll().contains("database disk image is malformed"));
}

} // namespace
