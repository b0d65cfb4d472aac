// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QCoreApplication>

#include <string>

namespace models {

// What one reading of a book has taken so far, so that a small hostile file with many sheets cannot
// use more memory than one large sheet.
struct ReadBudget
{
    qint64 cells = 20'000'000;
    qint64 rows = 20'000'000;
    qint64 textBytes = 512LL << 20;
    qint64 partBytes = 1LL << 30;
};

// Bytes read so far of all bytes to read, the step they belong to, and what may still be taken.
struct ReadContext
{
    const Progress &progress;
    QString step;
    qint64 done = 0;
    qint64 total = 0;
    ReadBudget budget;

    // Counts `bytes` as read; false when the user wants to stop.
    bool advance(qint64 bytes)
    {
        done += bytes;
        return progress(step, done, total);
    }
};

// The failure of a reading that the user stopped.
Failure cancelledReading();

// A broken or hostile file: `what` is a whole translated sentence that names the part; what to do
// about it is added.
Failure damagedBook(const QString &what, const QString &detail = {});

} // namespace models
