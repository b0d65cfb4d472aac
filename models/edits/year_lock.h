// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/publication.h"
#include "models/storage/transaction.h"

namespace models {

// Whether the records of a year may still be changed.
enum class YearState {
    Open,      // 进行中, or in preparation
    Locked,    // 已验收: only scores, vetoes and sentences change
    Published, // 已发布: only what reconciles and what is handed out
};

YearState yearState(const Cycle &cycle);

// Locks the records of a year at its acceptance. Errors: NotFound; Refused for one that is locked
// already. Throws SQLite::Exception.
Result<void> lockYear(Transaction &transaction, Id cycle);

// Opens a locked year again. Errors: NotFound; Input without a reason; Refused for one that is
// open, or published. Throws SQLite::Exception.
Result<void> unlockYear(Transaction &transaction, Id cycle, const QString &reason);

// Takes a year back from publication, so that it is locked as before; what was published stays in
// the file. Errors: NotFound; Input without a reason; Refused for one that is not published. Throws
// SQLite::Exception.
Result<void> withdrawYear(Transaction &transaction, Id cycle, const QString &reason);

// Gives the year a state and notes who did it today and why. Throws SQLite::Exception.
Result<void> changeYear(Transaction &transaction, Cycle cycle, const char *status,
                        const char *action, const QString &reason);

// What was done to a year, the newest first. Throws SQLite::Exception.
QList<CycleEvent> cycleEvents(SQLite::Database &database, Id cycle);

} // namespace models
