// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page in both languages, both themes and two sizes, at the scale that
// QT_SCALE_FACTOR sets: screenshots FOLDER [FILE]. Without FILE the sample district is shown.
#include "ui/base/look.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

void settle(ui::MainWindow &window)
{
    do {
        window.context().background().finish();
        QApplication::processEvents();
    } while (!window.context().background().isIdle());
    QApplication::processEvents();
}

void picture(ui::MainWindow &window, const QString &path)
{
    settle(window);
    if (!window.grab().save(path))
        QTextStream(stderr) << "cannot write " << path << '\n';
}

void pictures(ui::MainWindow &window, const QString &folder, const QString &variant, bool withFile)
{
    const int percent = qRound(window.devicePixelRatio() * 100);
    for (const QSize size : {QSize(1024, 700), QSize(1920, 1080)}) {
        window.resize(size);
        const QString rest = QStringLiteral("%1-%2x%3-%4.png")
                                 .arg(variant)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(percent);
        if (!withFile) {
            picture(window, folder + QStringLiteral("/start-") + rest);
            continue;
        }
        for (const ui::PageLine &line : ui::pageTable()) {
            window.openPage(QString::fromLatin1(line.id));
            picture(window,
                    QStringLiteral("%1/%2-%3").arg(folder, QString::fromLatin1(line.id), rest));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("screenshots"));
    const QString path = application.arguments().value(2);
    QDir().mkpath(folder);
    QTemporaryDir own;
    ui::Settings settings(own.filePath(QStringLiteral("settings.ini")));
    ui::applyLook(application, settings);
    ui::Prompt prompt;
    prompt.setSilent(true);
    ui::MainWindow window(settings, prompt);
    window.show();
    for (const bool withFile : {false, true}) {
        // What the sample's history says stays in the language in which it was made.
        window.setLanguage(models::Language::Chinese);
        if (withFile && path.isEmpty())
            window.files().openSample(own.filePath(QStringLiteral("sample")));
        else if (withFile)
            window.files().open(path);
        settle(window);
        for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark})
            for (const auto language : {models::Language::Chinese, models::Language::English}) {
                window.setTheme(theme);
                window.setLanguage(language);
                const QString variant = QStringLiteral("%1-%2").arg(
                    language == models::Language::Chinese ? QStringLiteral("zh")
                                                          : QStringLiteral("en"),
                    theme == ui::ThemeChoice::Dark ? QStringLiteral("dark")
                                                   : QStringLiteral("light"));
                pictures(window, folder, variant, withFile);
            }
    }
    return 0;
}
