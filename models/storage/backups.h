// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup_catalogue.h"
#include "models/storage/database_copy.h"

namespace models {

class RecordFile;

// A backup that one can go back to.
struct Backup
{
    QString path;
    QDateTime madeAt;                   // UTC; of a file that we did not write: its last change
    std::optional<BackupReason> reason; // unset: a file of the person's own in our folder
    qint64 size = 0;                    // bytes
    int schemaVersion = 0;              // 0: not known
    ContentDigest content;              // empty: not known
};

// Where the backups of a file are: "<name without .yanxun>.backups" beside it, or beside the file
// that a link leads to.
QString backupFolder(const QString &filePath);

// The backups of a file, whether it still exists or not: ours first, the newest first; then other
// .yanxun files that lie among them. Reads names and the list only: whether one is whole is for
// checkWhole() to say.
QList<Backup> listBackups(const QString &filePath);

// Whether going back to a backup may help where RecordFile::open() failed with `error`: there are
// backups, and the file is gone, damaged, cannot be read by the disk, or has lost its beginning.
// Not for one that is too new.
bool mayGoBack(const QString &filePath, const Error &error);

// Backs up an open file while it may be read and edited on, and thins the older backups once the
// new one is known to be whole (backup_thinning.h); a file that is not whole thus replaces nothing.
// For what is large and hard to take back by hand, call it first with the reason: the person is
// then told when it fails, and nothing goes on unless they say that it shall (a full disk must not
// keep anybody from saving a single edit, but an import without a way back is their decision). A
// backup is refused where it would take the room that the next edit needs. Takes about 30 ms for a
// district. Errors: Environment (folder read-only, disk full, disk faulty), Damaged when the open
// file is not whole, Refused when it is read-only, Cancelled; the older backups are untouched then.
Result<Backup> backUp(const RecordFile &file, BackupReason reason,
                      const Progress &progress = silently());

// The same before there is a RecordFile: for a connection that nobody else uses.
Result<Backup> backUpDatabase(SQLite::Database &database, const QString &filePath,
                              BackupReason reason, const SourceState &state = unchanging,
                              const Progress &progress = silently());

// Makes the backup of the day unless there is one of today (by any reason) or nothing changed since
// the newest. True when it made one. Errors as backUp().
Result<bool> backUpDaily(const RecordFile &file, const Progress &progress = silently());

} // namespace models
