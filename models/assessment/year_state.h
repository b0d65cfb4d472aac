// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/year_lock.h"
#include "models/storage/record_file.h"

namespace models {

// A cycle as it stands in the file now. Errors as RecordFile; NotFound.
Result<Cycle> readCycle(RecordFile &file, Id id);

// Something to look at before a year is locked or published.
struct YearGate
{
    QString text;       // one sentence, in the language that the program speaks
    QString page;       // id of the page where it is put right; empty: none
    bool stops = false; // it cannot be done with this left
};

// What the checks miss before the acceptance (验收); none of it stops. Errors as RecordFile.
Result<QList<YearGate>> gatesBeforeLock(SQLite::Database &database, const Cycle &cycle);

// Each as one edit of its own: lockYear(), unlockYear() and withdrawYear() of edits/year_lock.h.
// Errors as there and as RecordFile.
Result<void> lockYear(RecordFile &file, Id cycle);
Result<void> unlockYear(RecordFile &file, Id cycle, const QString &reason);
Result<void> withdrawYear(RecordFile &file, Id cycle, const QString &reason);

} // namespace models
