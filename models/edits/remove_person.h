// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/record_file.h"

namespace models {

// What is left elsewhere once a person was removed without trace.
struct RemovedPerson
{
    qint64 records = 0;  // removed from the file
    qint64 edits = 0;    // of the history that were rewritten or taken out
    QStringList backups; // files beside the file that still hold the person; they were not changed
    // Others bear the name too, so that it stays where free text has it.
    bool nameIsShared = false;
};

// Removes a person without trace: the row with everything that is the person's own, links to it,
// the name in free texts (unless somebody else has it too), and all of that in the history, whose
// other edits can be undone as before; then the file is written anew. It cannot be taken back.
// Errors: NotFound; those of RecordFile.
Result<RemovedPerson> removePerson(RecordFile &file, Id teacher,
                                   const Progress &progress = silently());

// Files beside a file, its backups and copies, whose bytes hold one of the texts.
QStringList backupsHolding(const QString &filePath, const QStringList &texts);

} // namespace models
