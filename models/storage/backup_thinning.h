// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup_catalogue.h"

namespace models {

// How many backups are kept, besides everything of the last 24 hours.
struct BackupLimits
{
    int daily = 12;   // one a day for the last twelve days that have one
    int weekly = 10;  // then one a week
    int monthly = 12; // then one a month
    int before = 5;   // the last ones made before something large, whatever their age
    int manual = 5;   // the last ones that somebody asked for
};

// The numbers of the entries that may go, as Anki thins its backups: the newest of each day, week
// and month stays. Counts days that have a backup and orders by number, not by date, so that a
// clock that jumps takes nothing away: at worst it keeps too much. The newest entry is never among
// them. `entries` must be whole backups, oldest first.
QList<qint64> backupsToThin(const QList<CatalogueEntry> &entries, const QDateTime &now,
                            const BackupLimits &limits = {});

} // namespace models
