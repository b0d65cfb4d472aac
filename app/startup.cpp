// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/run_command.h"
#include "app/terminal.h"
#include "models/base/private_folder.h"
#include "models/base/private_process.h"
#include "ui/base/application.h"
#include "ui/run_window.h"

namespace app {

namespace {
struct StartupTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Whether windows can be shown. Qt ends the program without a word to the person when they cannot.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
#else
    return true;
#endif
}
} // namespace

void startUp(const QString &languageName)
{
    QCoreApplication::setApplicationName(QStringLiteral("yanxun"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YANXUN_VERSION));
    models::setLanguage(models::languageFromName(languageName));
    models::removeLeftovers();
}

// Fonts without a window: the pages of a report are the same with and without a display.
static void drawWithoutDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Servers have no folder for a session, and Qt says so at each start.
    static QtMessageHandler otherwise = nullptr;
    otherwise = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (!message.startsWith(QLatin1String("QStandardPaths: ")))
                otherwise(type, context, message);
        });
#endif
}

static int openWindow(const CommandLine &line, int &argc, char **argv)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        startUp(line.language);
        printAside(
            StartupTexts::tr("There is no display to open a window on. “yanxun help” tells what "
                             "works without one."));
        return int(Exit::Refused);
    }
    ui::Application application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("yanxun")); // packaging/linux/yanxun.desktop
    startUp(line.language);
    return ui::runWindow(application, line.file, line.language);
}

int run(const CommandLine &line, int &argc, char **argv)
{
    models::keepProcessPrivate();
    if (line.isWindow())
        return openWindow(line, argc, argv);
    const bool draws = line.command && line.command->draws;
    if (draws)
        drawWithoutDisplay();
    const std::unique_ptr<QCoreApplication> application(draws ? new QApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    startUp(line.language);
    return runCommandLine(line);
}

} // namespace app
