// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/database.h"

#include <QList>

namespace models {

// Why the pages of a file are not those that its last commit left.
enum class PageFault {
    None,
    FirstPage,  // the first page is damaged
    Unfinished, // a commit broke off, and the journal that would have taken it back is gone
    Length,     // pages are missing, or there are bytes that are not its own
    BadPages,   // pages whose checksum does not fit
    Mixed,      // each page is whole, but some are older or newer than the others
};

// What a look at pages found.
struct PageCheck
{
    PageFault fault = PageFault::None;
    qint64 pages = 0;  // how many were looked at
    QList<qint64> bad; // their numbers, from 1

    bool isGood() const { return fault == PageFault::None; }
    // One translated sentence about the file, with what to do.
    QString message(const QString &path) const;
    // The same as an Error; must not be good.
    Failure failure(const QString &path) const;
};

// Looks at the first page alone. These need a connection of openDatabase(); the file is only read.
PageCheck checkSeal(SQLite::Database &database);

// Looks whether the checksums that the pages carry add up to the digest of the first page: a commit
// that reached the disk in part and whose journal is gone, a page that was put back as it was.
// Takes about a fifth of the time of checkPages().
PageCheck checkDigest(SQLite::Database &database);

// Up to this size every page is looked at when a file is opened (16 MB: some hundredths of a
// second); whoever opens a larger one calls RecordFile::checkPages() beside other work.
inline constexpr qint64 kCheckedAtOpening = 16LL << 20;

// What must be well before a file that was just opened is used: every page of a small one, else
// the first, which tells of a commit that broke off. Errors: Damaged.
Result<void> checkAtOpening(SQLite::Database &database, const QString &path);

// Reads every page. Other threads may use the connection meanwhile, even edit. Errors: Cancelled.
Result<PageCheck> checkPages(SQLite::Database &database, const Progress &progress = silently());

} // namespace models
