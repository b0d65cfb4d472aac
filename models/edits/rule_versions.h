// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/training.h"
#include "models/storage/transaction.h"

namespace models {

// The number of the next version of rules of a kind (rule_kind); with a name, of those so called.
// Throws SQLite::Exception.
int nextRuleVersion(SQLite::Database &database, const QString &kind, const QString &name = {});

// Keeps rules as the next version of those of their kind and name, whatever version they say they
// are. Older versions stay. Errors (Input) without the day from which they hold. Throws
// SQLite::Exception.
Result<Id> addRuleVersion(Transaction &transaction, RuleSet &rules);

} // namespace models
