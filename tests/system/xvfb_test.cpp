// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on a real X server, not on Qt's offscreen platform.
#include "tests/support/support.h"
#include "tests/system/program.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QStandardPaths>

#include <cstring>

namespace {

constexpr int kLongest = 30'000; // milliseconds

// How many different pixels the frame buffer of an X server holds: one while nothing is painted.
qsizetype coloursOf(const QString &frameBuffer)
{
    const QByteArray bytes = tests::readFile(frameBuffer);
    QSet<quint32> colours;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        quint32 pixel = 0;
        std::memcpy(&pixel, bytes.constData() + at, sizeof pixel);
        colours.insert(pixel);
    }
    return colours.size();
}

TEST(XServer, ShowsTheWindowOfARealFile)
{
    const QString server = QStandardPaths::findExecutable("Xvfb");
    if (server.isEmpty())
        GTEST_SKIP() << "needs Xvfb, which is not on this machine";
    const tests::Folder folder;
    const QString file = folder.path("a.yanxun");
    ASSERT_EQ(tests::runProgram({"new", file, "--cycle", "2023"}).exitCode, 0);

    QProcess display; // says its number once it takes connections
    display.start(server, {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                           "-fbdir", folder.path()});
    ASSERT_TRUE(display.waitForReadyRead(kLongest)) << display.readAllStandardError().constData();
    const QString number = QString::fromLatin1(display.readAllStandardOutput()).trimmed();
    const QString frameBuffer = folder.path("Xvfb_screen0");
    const qsizetype before = coloursOf(frameBuffer);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DISPLAY", u':' + number);
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("HOME", folder.path());
    environment.insert("XDG_CONFIG_HOME", folder.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(YANXUN_PROGRAM), {file, "--lang", "zh"});
    ASSERT_TRUE(program.waitForStarted());
    const QDeadlineTimer deadline(kLongest);
    // Letters have many shades of grey: a window frame or a crash would leave few colours.
    while (!deadline.hasExpired() && coloursOf(frameBuffer) < before + 100)
        if (program.waitForFinished(20))
            break;
    EXPECT_EQ(program.state(), QProcess::Running) << program.readAllStandardError().constData();
    EXPECT_GE(coloursOf(frameBuffer), before + 100);
    program.kill();
    program.waitForFinished();
    display.terminate();
    display.waitForFinished();
}

} // namespace
