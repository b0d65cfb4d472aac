// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <functional>
#include <memory>

namespace models {

// What opens a connection for.
enum class Access { ReadWrite, ReadOnly };

// A connection with every pragma of the live file set: rollback journal (so that a copied file is
// whole), EXTRA synchronous, exclusive lock, foreign keys, secure delete, untrusted schema. `path`
// must exist. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openDatabase(const QString &path, Access access);

// The sentence and code for what SQLite reports about `path`: open elsewhere, disk full, read-only,
// damaged, or the disk failing.
Failure databaseFailure(const SQLite::Exception &exception, const QString &path);

// Runs `work`, turning an SQLite::Exception into its Failure.
Result<void> guarded(const QString &path, const std::function<Result<void>()> &work);

// Binds a Value at a 1-based index; text as UTF-8, null as NULL.
void bindValue(SQLite::Statement &statement, int index, const Value &value);

// A column of the current row as a Value.
Value columnValue(const SQLite::Statement &statement, int column);

// Text of a file compiled in below ":/sql/". A file that does not exist is a bug: asserts.
QByteArray sqlText(const QString &name);

} // namespace models
