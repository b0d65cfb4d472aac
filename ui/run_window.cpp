// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_window.h"

#include "ui/base/icons.h"
#include "ui/base/look.h"
#include "ui/main_window.h"

#include <QApplication>

namespace ui {

int runWindow(QApplication &application, const QString &file, const QString &language)
{
    Settings settings;
    applyLook(application, settings);
    const QString wanted = language.isEmpty() ? settings.languageName() : language;
    speak(wanted.isEmpty() ? models::language() : models::languageFromName(wanted));
    QApplication::setWindowIcon(programIcon());
    Prompt prompt;
    MainWindow window(settings, prompt);
    window.show();
    if (!file.isEmpty())
        window.files().open(file);
    return QApplication::exec();
}

} // namespace ui
