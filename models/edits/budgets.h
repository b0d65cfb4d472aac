// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/funds.h"
#include "models/storage/transaction.h"

namespace models {

// What a package may spend on one category as one line: the sum of the lines that a list brought,
// with the note of the last one. Without an amount when there is none. Throws SQLite::Exception.
BudgetLine budgetOf(SQLite::Database &database, Id group, const QString &category);

// Sets what a package may spend on one category: one line takes the place of all that the file has
// of it. Errors (Input) without a package or category. Throws SQLite::Exception.
Result<Id> setBudget(Transaction &transaction, const BudgetLine &budget);

// Takes the budget of a category away. Throws SQLite::Exception.
void removeBudget(Transaction &transaction, Id group, const QString &category);

} // namespace models
