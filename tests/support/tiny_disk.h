// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"

namespace tests {

// A disk in memory of a size of its own, to be filled up: a tmpfs, mounted where that is permitted,
// in a user namespace of this process where it is not. Gone at its end.
class TinyDisk
{
public:
    explicit TinyDisk(qint64 bytes);
    ~TinyDisk();
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    // Empty when it stands, else why not.
    const QString &reason() const { return m_reason; }
    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.path(name); }
    // Makes it larger, as if somebody had deleted something.
    bool grow(qint64 bytes);

private:
    Folder m_folder;
    QString m_reason;
};

} // namespace tests
