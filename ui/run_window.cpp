// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_window.h"

#include "ui/base/application.h"
#include "ui/base/icons.h"
#include "ui/base/look.h"
#include "ui/main_window.h"

namespace ui {

int runWindow(Application &application, const QString &file, const QString &language)
{
    Settings settings;
    applyLook(application, settings);
    const QString wanted = language.isEmpty() ? settings.languageName() : language;
    speak(wanted.isEmpty() ? models::language() : models::languageFromName(wanted));
    QApplication::setWindowIcon(programIcon());
    Prompt prompt;
    MainWindow window(settings, prompt);
    QObject::connect(
        &application, &Application::failed, &window,
        [&prompt](const models::Error &error) { prompt.report(error); }, Qt::QueuedConnection);
    window.show();
    if (!file.isEmpty())
        window.files().open(file);
    return QApplication::exec();
}

} // namespace ui
