// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/record_file.h"

#include <QStringList>

namespace models {

// One thing about a file that is not as it must be.
struct FileFinding
{
    QString check; // "pages", "integrity", "references", "derived", "origins", "persons", "cycles"
    QString message;  // translated sentence
    qint64 found = 0; // how many rows
};

// What checkFile() looks at, in its order.
QStringList fileChecks();

// Looks whether an open file agrees with itself: the checksum of every page; SQLite's own integrity
// and references; every
// derived column equal to a fresh computation; origins that point to records; one membership that
// stands for each counted person of a cycle; the dates of each cycle in their order. Works on a
// copy in memory: the file is not touched. An empty list means all is well. Errors: Cancelled;
// those of RecordFile.
Result<QList<FileFinding>> checkFile(const RecordFile &file, const Progress &progress = silently());

} // namespace models
