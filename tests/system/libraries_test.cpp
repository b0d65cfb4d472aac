// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

// The table of libraries in the README names all of these; whatever else is linked came in unseen.
TEST(Program, LinksOnlyTheLibrariesThatTheReadmeNames)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "needs a build without sanitizers, which keep libraries that nothing uses";
#endif
    const QString readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    if (readelf.isEmpty())
        GTEST_SKIP() << "needs readelf, which is not on this machine";
    QProcess process;
    process.start(readelf, {QStringLiteral("-d"), QStringLiteral(YANXUN_PROGRAM)});
    ASSERT_TRUE(process.waitForFinished(60000)) << process.errorString().toStdString();
    static const QRegularExpression needed(QStringLiteral("\\(NEEDED\\).*\\[([^\\]]+)\\]"));
    static const QRegularExpression known(QStringLiteral(
        "^(?:libQt6(?:Core|Gui|Widgets|Charts|OpenGL|OpenGLWidgets|PrintSupport|Svg)|libSQLiteCpp|"
        "libsqlite3|libquazip1-qt6|libexpat|libmuparser|libqpdf|libz|libstdc\\+\\+|libm|libgcc_s|"
        "libc|libasan|libubsan|ld-linux\\S*)\\.so"));
    int found = 0;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    for (const auto &match : needed.globalMatch(said)) {
        EXPECT_TRUE(known.match(match.captured(1)).hasMatch()) << match.captured(1).toStdString();
        ++found;
    }
    EXPECT_GT(found, 8);
}
