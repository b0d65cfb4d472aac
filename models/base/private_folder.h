// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

namespace models {

// A folder for files that nobody else may see and nobody needs afterwards, such as a copy that is
// only looked at: of mode 0700, below the program's own data folder (not the system's temporary
// one, which is often in memory or everybody's), removed when it goes, or at the next start when
// the program was killed. A lock that dies with the process tells whose folder is still in use.
class PrivateFolder
{
public:
    // Errors: Environment.
    static Result<std::unique_ptr<PrivateFolder>> make();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    // The path of a file in it.
    QString path(const QString &name) const;

    // The folder that they are all in.
    static QString root();

private:
    friend void removeLeftovers();
    explicit PrivateFolder(QString folder);
    struct Lock;
    QString m_folder;
    std::unique_ptr<Lock> m_lock;
};

// While it lives, a temporary file beside somebody's document is noted in a PrivateFolder, so that
// the next start removes it when this program is killed meanwhile. Never fails: without a note the
// file merely stays.
class NotedFile
{
public:
    explicit NotedFile(const QString &path);
    ~NotedFile();
    NotedFile(const NotedFile &) = delete;
    NotedFile &operator=(const NotedFile &) = delete;

private:
    QString m_note; // the file that names it
};

// Removes what killed programs left: their private folders, and the files noted in them. What
// belongs to a running program stays. Cheap; to be called at every start.
void removeLeftovers();

} // namespace models
