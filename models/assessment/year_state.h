// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/publication.h"
#include "models/storage/record_file.h"

namespace models {

// Whether the records of a year may still be changed.
enum class YearState {
    Open,      // 进行中, or in preparation
    Locked,    // 已验收: only scores, vetoes and sentences change
    Published, // 已发布: only what reconciles and what is handed out
};

YearState yearState(const Cycle &cycle);

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

// Locks the records of a year at its acceptance. Errors (Refused): it is locked already.
Result<void> lockYear(RecordFile &file, Id cycle);

// Opens a locked year again. Errors: Input without a reason; Refused for one that is open, or
// published.
Result<void> unlockYear(RecordFile &file, Id cycle, const QString &reason);

// Takes a year back from publication, so that it is locked as before; what was published stays in
// the file. Errors: Input without a reason; Refused for one that is not published.
Result<void> withdrawYear(RecordFile &file, Id cycle, const QString &reason);

// What was done to a year, the newest first. Throws SQLite::Exception.
QList<CycleEvent> cycleEvents(SQLite::Database &database, Id cycle);

// Gives the year a state and notes who did it today and why; part of one edit.
Result<void> changeYear(Transaction &transaction, Cycle cycle, const char *status,
                        const char *action, const QString &reason);

} // namespace models
