// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

// Lets GoogleTest print Qt strings as text.
inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toStdString() << '"';
}

namespace tests {

// Path of a file in the folder of reference material beside the checkout, or empty when that folder
// is not there. Use with SKIP_WITHOUT.
QString sharedFile(const QString &relativePath);

// A folder of this test's own that is removed at its end.
class Folder
{
public:
    Folder() = default;
    // In another place than the system's folder for temporary files.
    explicit Folder(const QString &place) : m_folder(place + QStringLiteral("/yanxun-XXXXXX")) {}
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// A place for folders whose files are in memory, for tests that flush thousands of times; else that
// of temporary files.
QString memoryPlace();

void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

} // namespace tests

// Skips the test, by the name of what is missing, when `path` (from sharedFile) is empty.
#define SKIP_WITHOUT(path, name)                                                                   \
    if ((path).isEmpty())                                                                          \
    GTEST_SKIP() << "needs " << name << ", which is not on this machine"
