// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace models {

// What the system says of the file system that a path lies on.
struct FileSystem
{
    quint32 magic = 0; // f_type of statfs(2); 0: not known
    QString name;      // as in mountinfo: "ext4", "cifs", "fuse.sshfs"; empty: not known
};

// The file system of the file or folder at `path`.
FileSystem fileSystemOf(const QString &path);

// What the share that `path` lies on is called ("SMB", "NFS", …); empty when the path is on a disk
// of this computer. Shares do not keep two writers apart dependably
// (https://www.sqlite.org/useovernet.html), so nobody writes a file of records there.
std::optional<QString> networkShareOf(const QString &path);

// Replaces fileSystemOf() inside networkShareOf() for as long as it lives; for tests only.
class FixedFileSystem
{
public:
    explicit FixedFileSystem(std::function<FileSystem(const QString &path)> answer);
    ~FixedFileSystem();
    FixedFileSystem(const FixedFileSystem &) = delete;
    FixedFileSystem &operator=(const FixedFileSystem &) = delete;
};

} // namespace models
