// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups.h"

namespace models {

// What became of the file that stood where a backup was restored to.
struct Restored
{
    std::optional<Backup> before; // the backup of it, when it was whole
    QString keptAs;               // its new name beside it, when it was not; else empty
};

// Copies a file that this process does not write (a backup; a file open elsewhere is refused) into
// the new file `to`, checked as copyDatabase() says. The file is not changed, unless a crash left
// it with a journal beside it. Errors: those of readFileHeader(); Refused when there is a file `to`
// already; Environment; Damaged; Cancelled. `to` is not there then.
Result<CopiedFile> saveCopy(const QString &from, const QString &to,
                            const Progress &progress = silently());

// The same for an open file, which may be a snapshot of one that another process writes.
Result<CopiedFile> saveCopyOf(const RecordFile &file, const QString &to,
                              const Progress &progress = silently());

// Puts a checked copy of a backup in the place of the file at `target`, which this process must not
// have open and which need not be there. A file that is whole is backed up first, with the reason
// Restore; one that is damaged, or that a backup of cannot be made for any other reason than the
// disk, is kept beside it as "<name> 损坏 <date>.yanxun" (损坏: damaged), with the journal that
// belongs to it, and never overwritten. At every instant there is either the old or the new file
// under the name. A file of an older version stays so until it is opened. Errors: those of
// saveCopy(); Refused when another process has the file open or it can only be read. The file is
// untouched then.
Result<Restored> restoreBackup(const QString &backup, const QString &target,
                               const Progress &progress = silently());

} // namespace models
