// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/records/cycle.h"
#include "models/records/training.h"
#include "models/storage/transaction.h"

#include <SQLiteCpp/Database.h>

namespace models {

// The shipped schemes, the default first: ids of resources/rules/.
const QStringList &shippedSchemes();

// A shipped scheme; one that does not exist or does not fit is a bug: asserts.
Scheme shippedScheme(const QString &id);

// A scheme that may be chosen.
struct SchemeEntry
{
    Id ruleSetId = 0; // 0: shipped
    Scheme scheme;
    bool isInUse = false; // by a cycle's assessment
};

// The file's schemes, the newest version of each first, then the shipped ones. A version that does
// not parse is passed over. Throws SQLite::Exception.
QList<SchemeEntry> schemes(SQLite::Database &database);

// The scheme that a cycle goes by: the one that its assessment names, else the file's newest that
// is valid on its first day, else the shipped default. Errors (Input) when it does not parse; as
// RecordFile.
Result<Scheme> schemeOf(SQLite::Database &database, const Cycle &cycle);

// A scheme by the id of a shipped one, or by name (with " 2" or "v2" behind it the version) of one
// in the file. NotFound lists those that there are.
Result<Scheme> findScheme(SQLite::Database &database, const QString &name);

// Keeps a scheme in the file as rule set `replaces`; makes a new version of its own when that is 0
// or is in use by any cycle. Returns the rule set's id. Errors (Input) as checkScheme(). Throws
// SQLite::Exception.
Result<Id> storeScheme(Transaction &transaction, const Scheme &scheme, Id replaces,
                       const QDate &validFrom);

// Has a cycle go by a scheme from now on: stores a copy when it is a shipped one and names it in
// the cycle's assessment, which is made when there is none. Throws SQLite::Exception.
Result<void> adoptScheme(Transaction &transaction, const Cycle &cycle, const SchemeEntry &entry);

} // namespace models
