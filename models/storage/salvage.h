// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

namespace models {

// What became of one table.
struct SalvagedTable
{
    QString table;
    QString title;          // for the person, translated
    qint64 found = 0;       // rows in the new file
    qint64 lost = 0;        // rows that are known to have been there; there may have been more
    qint64 omitted = 0;     // rows left out: what they cannot be without is lost
    qint64 cleared = 0;     // references emptied: what they led to is lost
    QList<qint64> doubtful; // ids of rows that ought to be looked at
};

// What became of a damaged file.
struct SalvageReport
{
    QList<SalvagedTable> tables; // those of which there is something to say, in order
    qint64 pages = 0;
    qint64 damagedPages = 0;
    bool lostBeginning = false; // the version of the file was lost with its first page
    bool wasBeingSaved = false; // rows may be older or newer than others

    qint64 found() const;
    qint64 lost() const; // with those left out
    qint64 doubtful() const;
    // Some sentences for the person.
    QString summary() const;
};

// Takes everything that can still be read of a damaged file into the new file `newPath`: records,
// evidence, history; computes afresh what follows from them. A row comes in as it was or as
// doubtful; a reference to a row that is lost is emptied, and a row that cannot be without it is
// left out. The damaged file is only read, page by page, also when its first page is gone. Errors:
// Refused when `newPath` is there already, when the damaged file is open in this program, or when
// it holds nothing of ours; NotFound; Environment; Cancelled. Then there is no new file.
Result<SalvageReport> salvageFile(const QString &damagedPath, const QString &newPath,
                                  const Progress &progress = silently());

} // namespace models
