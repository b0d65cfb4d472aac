// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace models {

// `name` as a file may be called everywhere: without what Windows, macOS, Linux or a memory stick
// refuse, at most 120 bytes long, never empty, never a device of Windows.
QString paperFileName(const QString &name);

// Gives each file of a folder a name of its own: the second 张伟 becomes 张伟（2）. Names that
// differ in capitals alone are the same.
class FileNames
{
public:
    QString take(const QString &name);

private:
    QSet<QString> m_taken;
};

} // namespace models
