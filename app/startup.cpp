// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QCoreApplication>

namespace app {

void startUp(const QString &languageName)
{
    QCoreApplication::setApplicationName(QStringLiteral("yanxun"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    models::setLanguage(models::languageFromName(languageName));
}

} // namespace app
