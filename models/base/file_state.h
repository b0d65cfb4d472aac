// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace models {

// Which file it is, whatever it is called: the same for two names of one file, and another one for
// a file that was put in its place.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; // the inode
    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};

// What the system says about a file without opening it. Two equal states with nobody writing
// meanwhile mean equal content.
struct FileState
{
    FileIdentity identity;
    qint64 size = 0;
    qint64 modifiedAt = 0; // nanoseconds since 1970
    quint64 names = 1;     // hard links
    friend bool operator==(const FileState &, const FileState &) = default;
};

// The state of the file at `path`, behind links; empty when there is none, or it is not a regular
// file. Never opens it: the locks of an open SQLite file would be lost when it is closed again
// (https://www.sqlite.org/howtocorrupt.html §2.2).
std::optional<FileState> fileState(const QString &path);

// The path without links, under which SQLite itself knows the file; `path` when there is no file.
QString realPath(const QString &path);

} // namespace models
