// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/storage/database.h"

#include <QByteArray>
#include <QMap>

namespace models {

// What one table holds, as far as it takes to tell whether another holds the same.
struct TableDigest
{
    qint64 rows = 0;
    QByteArray sum; // 16 bytes; independent of the order of the rows

    bool operator==(const TableDigest &) const = default;
};

// By name, every table of a file. Equal digests are equal content.
using ContentDigest = QMap<QString, TableDigest>;

// Reads every row of every table. The sum of a table adds up the first 128 bits of the SHA-1 of its
// rows, so that it notices what a disk does to a file, not what somebody forges. Errors: Cancelled.
// Throws SQLite::Exception.
Result<ContentDigest> contentDigest(SQLite::Database &database,
                                    const Progress &progress = silently());

} // namespace models
