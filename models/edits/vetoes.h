// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessment.h"
#include "models/storage/transaction.h"

namespace models {

// Proposes a veto (一票否决): what was found, when, and by whom it is proposed. It counts once
// another person has confirmed it. Errors (Input) without a description or a name. Throws
// SQLite::Exception.
Result<Id> proposeVeto(Transaction &transaction, Veto veto);

// Confirms a veto in the name of `person`. Refused for whoever proposed it and for one that is
// withdrawn; Input without a name. Throws SQLite::Exception.
Result<void> confirmVeto(Transaction &transaction, Id veto, const QString &person,
                         const QDate &day);

// Withdraws a veto; it stays in the file with the reason. Errors (Input) without a reason. Throws
// SQLite::Exception.
Result<void> withdrawVeto(Transaction &transaction, Id veto, const QString &reason);

} // namespace models
