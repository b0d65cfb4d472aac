// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/records/record_type.h"
#include "models/storage/content_digest.h"

namespace models {

// What a file and an older state of it have of one kind of record.
struct KindDifference
{
    const RecordType *type = nullptr;
    qint64 onlyThen = 0; // records that are gone since: going back brings them back
    qint64 onlyNow = 0;  // records that came since: going back takes them away
    qint64 changed = 0;
    // Names of the first few of each, as recordName(); those without a name are left out.
    QStringList onlyThenNames, onlyNowNames, changedNames;
};

// Compares every record of an open file with those of an older state of it, by id and field, in the
// order of the record table; kinds of which all are the same are left out. A file of an older
// version is compared as it would be once opened. The older file is only read. Derived fields are
// not compared. Errors: Damaged and the like of the older file; Cancelled.
Result<QList<KindDifference>> compareWithBackup(SQLite::Database &now, const QString &nowPath,
                                                const QString &backupPath,
                                                const Progress &progress = silently());

// One kind of record of which two digests tell different content.
struct ComparedKind
{
    const RecordType *type = nullptr;
    qint64 now = 0;
    qint64 then = 0;
};

// The same from digests alone, so for a list of backups at once; how many records there are, not
// which.
QList<ComparedKind> compareCounts(const ContentDigest &now, const ContentDigest &then);

} // namespace models
