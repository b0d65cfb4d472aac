// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace ui {

// Which of the two looks the person wants.
enum class ThemeChoice { System, Light, Dark };

// What the program remembers of its user between runs, in one ini file. Nothing of a centre's data
// belongs here.
class Settings
{
public:
    // `file` is made when something is set first.
    explicit Settings(const QString &file = standardFile());

    // The ini file in the user's own configuration folder.
    static QString standardFile();

    // "zh", "en", or empty for the system's language.
    QString languageName() const;
    void setLanguageName(const QString &name);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // In points, between 8 and 20; 10.5 unless set.
    qreal fontSize() const;
    void setFontSize(qreal points);

    // The files opened last, the newest first, at most eight. Those that are gone stay away.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    // Anything small that a page or list remembers ("teachers/columns").
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    QSettings m_file;
};

} // namespace ui
