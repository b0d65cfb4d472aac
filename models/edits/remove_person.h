// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/edits/person_texts.h"
#include "models/storage/record_file.h"

namespace models {

// What went with a person, and what is left.
struct RemovedPerson
{
    qint64 records = 0;             // removed from the file
    QMap<QString, qint64> ofTables; // of these by table
    qint64 links = 0;               // of others to the person, which are empty now
    qint64 edits = 0;               // of the history that were rewritten or taken out
    QList<PersonPlace> places;      // where others' texts name the person
    QStringList backups; // files beside the file that still hold the person; they were not changed
    // Others bear the name too, so that every mention of it is doubtful.
    bool nameIsShared = false;
};

// Removes a person without trace: the row with everything that is the person's own, links to it,
// the names and numbers in texts where they surely mean the person, and all of that in the history,
// whose other edits can be undone as before; then the file is written anew. Of places where
// somebody else may be meant only those go that `doubtful` names. It cannot be taken back.
// Errors: NotFound; Input for a chosen place that is not doubtful; Cancelled; those of RecordFile.
Result<RemovedPerson> removePerson(RecordFile &file, Id teacher,
                                   const DoubtfulPlaces &doubtful = {},
                                   const Progress &progress = silently());

// What removePerson() would do, without doing it; it does not look at backups. Errors as there.
Result<RemovedPerson> rehearseRemoval(RecordFile &file, Id teacher,
                                      const Progress &progress = silently());

// Files beside a file, its backups and copies, whose bytes hold one of the texts.
QStringList backupsHolding(const QString &filePath, const QStringList &texts);

} // namespace models
