// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/content_digest.h"

namespace models {

// What a whole and checked copy of a file holds.
struct CopiedFile
{
    qint64 size = 0; // bytes
    int schemaVersion = 0;
    ContentDigest content;
};

// Whether what a copy was made from is still as it was when the copying began: a number that grows
// with every change, -1 while one is being made.
using SourceState = std::function<qint64()>;

// A source that nobody else writes to.
inline qint64 unchanging()
{
    return 0;
}

// Copies every page of an open file into the new file `target` (mode 0600) by SQLite's backup
// interface, a few at a time, so that whoever uses the same connection waits for milliseconds only;
// an edit that comes in between is carried over, and when it comes before the copy was compared the
// comparison is made again. The copy counts only once it was forced onto the disk, read back from
// it and found whole: page checksums, SQLite's integrity check, references, the schema of its
// version, and every table equal to the source. When anything is wrong `target` is removed.
// `shownPath` is the name in sentences. Errors: Cancelled; Environment (disk full, with the space
// needed); Damaged when the source is not whole; Refused when `target` is there already or edits
// never pause.
Result<CopiedFile> copyDatabase(SQLite::Database &source, const QString &target,
                                const QString &shownPath, const SourceState &state,
                                const Progress &progress = silently());

// Checks a file that nobody has open as copyDatabase() checks its copy. The file is not changed.
// Errors: those of readFileHeader(); Damaged with what was found; Cancelled.
Result<CopiedFile> checkWhole(const QString &path, const Progress &progress = silently());

} // namespace models
