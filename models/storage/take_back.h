// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/record_file.h"

namespace models {

// Why one old edit cannot be taken back alone: a later edit that builds on it, and where.
struct Dependent
{
    Id entry = 0;  // the later edit; 0 when the history does not know what did it
    QString title; // of that edit, in the language that the program speaks
    QString table; // of the record that both are about
    Id record = 0;
    QString name;       // of that record
    QStringList fields; // names of its fields; empty when it is about the record as a whole
};

// Takes one old edit back, as a new edit that can be undone itself. The newest one is simply
// undone. What followed from its changes is computed anew. Refused when later edits depend on it,
// with all of them in `dependents`, the oldest first; for one that is not done any more; NotFound
// for one that does not exist. Nothing is changed then. Tells the title of the edit.
Result<QString> takeBack(RecordFile &file, Id entry, QList<Dependent> &dependents,
                         const Progress &progress = silently());

// Undoes the newest edits, one after the other, up to and with this one. Each can be redone. Tells
// how many; stops at the first error, which keeps what was undone.
Result<int> undoTo(RecordFile &file, Id entry, const Progress &progress = silently());

} // namespace models
