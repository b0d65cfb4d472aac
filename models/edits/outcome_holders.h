// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/outcome.h"
#include "models/records/teacher.h"
#include "models/storage/transaction.h"

namespace models {

// The people of an outcome in the order of the certificate. All throw SQLite::Exception.
QList<OutcomeHolder> holdersOf(SQLite::Database &database, Id outcome);

// Adds somebody behind the last one: a teacher of the file, else a name. Nothing happens when that
// teacher stands there already. The new holder's id; 0 for none.
Id addHolder(Transaction &transaction, Id outcome, Id teacher, const QString &person);

// Adds somebody to an outcome, behind the last one whatever place the record says. Errors: Input
// for nobody; Refused for a teacher who stands there already.
Result<Id> addRecord(Transaction &transaction, OutcomeHolder &holder);

// The members of the outcome's package who do not stand there yet, the host first.
QList<Teacher> membersNotHolding(SQLite::Database &database, Id outcome);

// Puts a holder `steps` places further down, or up where it is negative, as far as there are
// places.
void moveHolder(Transaction &transaction, Id holder, int steps);

// Takes a holder out; those behind move up.
void removeHolder(Transaction &transaction, Id holder);
void removeHolders(Transaction &transaction, const QList<Id> &holders);

} // namespace models
