// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/records/lifecycle.h"
#include "models/storage/transaction.h"

namespace models {

// Sets the goal of one figure in a cycle, in hundredths of a percent; nothing takes it away. Throws
// SQLite::Exception.
void setFigureTarget(Transaction &transaction, Id cycle, const QString &figure,
                     std::optional<int> basisPoints);

// Sets what a package plans for one measure, into the target that it has of it already if it has
// one. Throws SQLite::Exception.
Id setPlanTarget(Transaction &transaction, const PlanTarget &target);

// Adds a target to a package, or writes one that exists. Refused when the package has another of
// that measure. Throws SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, PlanTarget &target);
Result<void> changeRecord(Transaction &transaction, PlanTarget &target);

// Gives a target to every package of the cycle that has none of its measure. How many there were.
// Throws SQLite::Exception.
int copyTargetToAll(Transaction &transaction, Id cycle, const PlanTarget &target);

} // namespace models
