// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <QStringList>

#include <functional>
#include <memory>

namespace models {

// What opens a connection for.
enum class Access { ReadWrite, ReadOnly };

// Whether the pages of a file carry checksums (checksum_vfs.h). Only files of version 1 do not.
enum class Pages { Checksummed, Plain };

// A connection with every pragma of the live file set: page checksums, rollback journal (so that a
// copied file is whole), EXTRA synchronous, exclusive lock, foreign keys, secure delete, untrusted
// schema. `path` must exist; an empty file gets pages with checksums. Whatever is written as a
// Yanxun file, backups and copies too, is written through such a connection, or by VACUUM INTO from
// one. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openDatabase(const QString &path, Access access,
                                               Pages pages = Pages::Checksummed);

// The sentence and code for what SQLite reports about `path`: open elsewhere, disk full, read-only,
// damaged, or the disk failing.
Failure databaseFailure(const SQLite::Exception &exception, const QString &path);

// Whether a result code of SQLite's says that what the file holds is not what it must: a checksum
// that does not fit, a structure that makes no sense, no database at all.
bool isDamageCode(int extendedCode);

// The sentence for a file that is damaged: what it is and what to do.
Failure damagedFailure(const QString &path, const QString &detail);

// Begins a transaction that writes, with the first page of the file in its journal from the start.
// Under an exclusive lock SQLite itself leaves the first page alone from the second commit on,
// while the seal in it (checksum_vfs.h) changes with every commit: without it in the journal,
// rolling a broken commit back would leave the seal broken. Throws SQLite::Exception.
void beginWriting(SQLite::Database &database);

// Runs `work`, turning an SQLite::Exception into its Failure.
Result<void> guarded(const QString &path, const std::function<Result<void>()> &work);

// Binds a Value at a 1-based index; text as UTF-8, null as NULL.
void bindValue(SQLite::Statement &statement, int index, const Value &value);

// A column of the current row as a Value.
Value columnValue(const SQLite::Statement &statement, int column);

// The first column of every row that a query gives, as text. Throws SQLite::Exception.
QStringList textsOf(SQLite::Database &database, const std::string &sql);

// Text of a file compiled in below ":/sql/". A file that does not exist is a bug: asserts.
QByteArray sqlText(const QString &name);

} // namespace models
