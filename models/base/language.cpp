// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace models {

// The Chinese catalogues, one a layer; loaded once and kept, since documents need them always.
static const std::vector<std::unique_ptr<QTranslator>> &chineseCatalogues()
{
    static const auto catalogues = [] {
        std::vector<std::unique_ptr<QTranslator>> loaded;
        const QDir folder(QStringLiteral(":/i18n"));
        for (const QString &name : folder.entryList({QStringLiteral("*.qm")})) {
            auto catalogue = std::make_unique<QTranslator>();
            if (catalogue->load(folder.filePath(name)))
                loaded.push_back(std::move(catalogue));
        }
        return loaded;
    }();
    return catalogues;
}

static Language &current()
{
    static Language language = Language::Chinese;
    return language;
}

Language language()
{
    return current();
}

void setLanguage(Language language)
{
    current() = language;
    for (const auto &catalogue : chineseCatalogues()) {
        QCoreApplication::removeTranslator(catalogue.get());
        if (language == Language::Chinese)
            QCoreApplication::installTranslator(catalogue.get());
    }
}

Language languageFromName(const QString &name)
{
    if (name == QLatin1String("zh"))
        return Language::Chinese;
    if (name == QLatin1String("en"))
        return Language::English;
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString say(Language language, const char *context, const char *source)
{
    if (language == Language::Chinese) {
        for (const auto &catalogue : chineseCatalogues()) {
            const QString text = catalogue->translate(context, source);
            if (!text.isEmpty())
                return text;
        }
    }
    return QString::fromUtf8(source);
}

} // namespace models
