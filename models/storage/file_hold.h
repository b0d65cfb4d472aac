// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/open_files.h"
#include "models/storage/file_snapshot.h"
#include "models/storage/file_witness.h"

#include <atomic>
#include <mutex>

namespace models {

// How a file of records is held while it is open: either it is ours to write, with its lock, the
// note of its owner and a watch on what others do to it; or it is somebody else's, and a snapshot
// of it is read. Whoever holds the connection keeps this longer than it. Safe on any thread.
class FileHold
{
public:
    // Ours to write: `database` holds SQLite's lock on the file at `realPath`.
    FileHold(const QString &realPath, std::unique_ptr<LiveFile> live, sqlite3 *database);
    // Read from a snapshot of the file at `realPath`.
    FileHold(const QString &realPath, FileSnapshot snapshot, ReadOnlyState state);

    bool isReadOnly() const { return m_readOnly; }
    // Empty for a file that may be written.
    std::optional<ReadOnlyState> readOnlyState() const;

    // What of the original a snapshot was taken of; empty for a file of ours.
    std::optional<SnapshotOrigin> origin() const;

    // To be called before a transaction, before its commit, and after its end. The first two refuse
    // when something befell the file; from then on it can only be read.
    Result<void> beforeTransaction();
    Result<void> beforeCommit();
    void afterTransaction();

    // Removes the note of the owner; to be called before the connection is closed.
    void leave();

private:
    Result<void> refuseIf(const std::optional<ReadOnlyReason> &mishap);

    QString m_realPath;
    std::unique_ptr<LiveFile> m_live;
    std::unique_ptr<OwnerFile> m_owner;
    std::optional<FileSnapshot> m_snapshot;
    std::optional<FileWitness> m_witness;
    mutable std::mutex m_guard; // of the state and the witness
    std::optional<ReadOnlyState> m_state;
    std::atomic<bool> m_readOnly = false;
};

} // namespace models
