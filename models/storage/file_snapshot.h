// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/file_state.h"
#include "models/base/private_folder.h"
#include "models/base/progress.h"

#include <QDateTime>

namespace models {

// A private copy of a file that somebody else may be writing: the bytes of one instant, with the
// journal of that instant when one was at work, so that opening the copy for writing once gives the
// last committed state. Gone when it goes.
struct FileSnapshot
{
    std::unique_ptr<PrivateFolder> folder;
    QString path;
    FileState original;      // what it was taken of
    QDateTime takenAt;       // UTC
    bool hasJournal = false; // a transaction was under way; opening takes it back
};

// Takes a snapshot of the file at `realPath`, reading only. Copies, then compares and mends the
// copy until a whole comparison finds nothing to mend; SQLite's change counter would not tell (it
// stands still under an exclusive lock), nor would the time of change (it ticks too slowly).
// Errors: NotFound; Refused while the file is being written for longer than two seconds, or when
// this process itself writes it; Environment, also when there is no room for the copy; Cancelled.
Result<FileSnapshot> takeSnapshot(const QString &realPath, const Progress &progress = silently());

// What a snapshot was taken of.
struct SnapshotOrigin
{
    QString realPath;
    FileState state;
};

// How the file that a snapshot was taken of is now.
struct OriginState
{
    bool isThere = false;
    bool isNewer = false;  // it was changed or replaced since
    bool isLocked = false; // another process writes it
    friend bool operator==(const OriginState &, const OriginState &) = default;
};

// Looks at it; may take as long as a network share takes to answer, so not on the window's thread.
OriginState lookAt(const SnapshotOrigin &origin);

// Whether a journal lies beside the file that the next opening takes back: a transaction is under
// way, or was when a program was killed. The file alone may make no sense then.
bool hasHotJournal(const QString &path);

// Whether another process holds SQLite's lock for writing on the file. False where that cannot be
// told.
bool isLockedElsewhere(const QString &realPath);

} // namespace models
