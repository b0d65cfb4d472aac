// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

static constexpr int kRecentFiles = 8;

// The paths of files are nobody else's business. QSettings keeps the permissions that are there.
static void makePrivate(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.exists() || file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat) {}

QString Settings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/yanxun/yanxun.ini");
}

QString Settings::languageName() const
{
    return value(QStringLiteral("language")).toString();
}

void Settings::setLanguageName(const QString &name)
{
    setValue(QStringLiteral("language"), name);
}

ThemeChoice Settings::theme() const
{
    const QString name = value(QStringLiteral("theme")).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    const QString name = theme == ThemeChoice::Light  ? QStringLiteral("light")
                         : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system");
    setValue(QStringLiteral("theme"), name);
}

qreal Settings::fontSize() const
{
    return qBound(8.0, value(QStringLiteral("font_size"), 10.5).toDouble(), 20.0);
}

void Settings::setFontSize(qreal points)
{
    setValue(QStringLiteral("font_size"), qBound(8.0, points, 20.0));
}

QStringList Settings::recentFiles() const
{
    QStringList files = value(QStringLiteral("recent_files")).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(QStringLiteral("recent_files"), QStringList(files.mid(0, kRecentFiles)));
}

QByteArray Settings::windowGeometry() const
{
    return value(QStringLiteral("window_geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    setValue(QStringLiteral("window_geometry"), geometry);
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_file.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    makePrivate(m_file.fileName());
    m_file.setValue(key, value);
}

} // namespace ui
