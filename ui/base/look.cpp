// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/look.h"

#include "ui/base/palette.h"
#include "ui/base/style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ui {

void applyLook(QApplication &application, const Settings &settings)
{
    // Asked once: the first dressing replaces the desktop's own palette.
    static const Theme system = systemTheme();
    const ThemeChoice choice = settings.theme();
    const Theme theme = choice == ThemeChoice::System ? system
                        : choice == ThemeChoice::Dark ? Theme::Dark
                                                      : Theme::Light;
    dress(application, theme, settings.fontSize());
    QApplication::setStyle(new Style);
    QApplication::setPalette(applicationPalette(theme));
}

void speak(models::Language language)
{
    models::setLanguage(language);
    static QTranslator *const chinese = [] {
        auto *translator = new QTranslator(qApp);
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        const bool loaded = translator->load(QStringLiteral("qtbase_zh_CN"), folder) ||
                            translator->load(QStringLiteral("qt_zh_CN"), folder);
        return loaded ? translator : nullptr;
    }();
    if (chinese)
        QCoreApplication::removeTranslator(chinese);
    if (chinese && language == models::Language::Chinese)
        QCoreApplication::installTranslator(chinese);
    QLocale::setDefault(language == models::Language::Chinese
                            ? QLocale(QLocale::Chinese, QLocale::China)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace ui
