// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/file_state.h"
#include "models/storage/read_only.h"

struct sqlite3;

namespace models {

// Remembers which file a connection writes and how it left it, so that a file that a sync or chat
// program, or a person, puts in its place, takes away or writes into is noticed before the next
// commit. Looks at names and times only and never opens the file, so it is quick.
class FileWitness
{
public:
    // `database` must hold its lock on the file at `realPath`.
    FileWitness(QString realPath, sqlite3 *database);

    // What became of the file behind our back: moved, replaced or changed; empty when nothing did.
    // Compares size and time of change, too: not between a change and remember().
    std::optional<ReadOnlyReason> mishap() const;
    // The same in the middle of a transaction, whose own writing changes size and time.
    std::optional<ReadOnlyReason> displacement() const;

    // Takes the present state as ours; to be called after each transaction.
    void remember();

private:
    QString m_path;
    std::optional<FileState> m_known; // empty: it was another one from the beginning
};

} // namespace models
