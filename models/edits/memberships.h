// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/research_group.h"
#include "models/storage/transaction.h"

namespace models {

// Whether the days of a membership fit together. Errors (Input): leaving before joining.
Result<void> checkDays(const Membership &membership);

// Makes somebody a member of a group. Errors: Input for a group or teacher that is not in the file
// and for leaving before joining; Refused for somebody who is a member of it then already. Throws
// SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, Membership &membership);

// Writes a membership that exists: its role and its days. Errors as above. Throws
// SQLite::Exception.
Result<void> changeRecord(Transaction &transaction, Membership &membership);

// Ends a membership on a day; what was done until then stays. Errors: NotFound; Input without a day
// or for one before joining. Throws SQLite::Exception.
Result<void> endMembership(Transaction &transaction, Id membership, const PartialDate &leftOn);

} // namespace models
