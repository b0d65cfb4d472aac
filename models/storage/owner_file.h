// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/process_identity.h"

#include <QDateTime>

#include <optional>

namespace models {

// Who has a file open for writing, and since when (UTC).
struct FileOwner
{
    ProcessIdentity process;
    QDateTime since;
    // Whether that is a process of this computer, so that the person may find its window here.
    bool isHere() const;
};

// The note beside an open file that tells others who has it open: ".<name>.owner". It explains and
// never decides: SQLite's lock does. So it may be missing, stale or nonsense without harm. Whoever
// may read the file may read the note.
class OwnerFile
{
public:
    // Notes this process as the owner of the file at `realPath`, whose lock it holds. Never fails:
    // others are then told that the file is open, and not by whom.
    explicit OwnerFile(const QString &realPath);
    // Removes the note; must come before the lock is let go.
    ~OwnerFile();
    OwnerFile(const OwnerFile &) = delete;
    OwnerFile &operator=(const OwnerFile &) = delete;

    // Where the note of a file is; shortened when the name would be too long.
    static QString pathFor(const QString &realPath);

private:
    QString m_path;
};

// Who the note beside a file names; empty when there is no note, or none that makes sense, or its
// process is gone.
std::optional<FileOwner> readOwner(const QString &realPath);

} // namespace models
