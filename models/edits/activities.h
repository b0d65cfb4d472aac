// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activity.h"
#include "models/storage/transaction.h"

namespace models {

// Adds an activity. Errors (Input) when it ends before it begins. Throws SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, Activity &activity);

// Writes an activity that exists. Errors as above. Throws SQLite::Exception.
Result<void> changeRecord(Transaction &transaction, Activity &activity);

// Adds an activity of one package or of several together, each named once. Errors as above. Throws
// SQLite::Exception.
Result<Id> addActivity(Transaction &transaction, Activity &activity, const QList<Id> &groups);

// Adds a package to those of an activity. Refused for one that holds it already. Throws
// SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, ActivityGroup &part);

} // namespace models
