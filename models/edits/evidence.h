// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/evidence.h"
#include "models/storage/transaction.h"

namespace models {

// Says of files of evidence what kind of document (evidence_kind) they are; those that were removed
// meanwhile are passed over. Errors (Input) for a kind that does not exist. Throws
// SQLite::Exception.
Result<void> setEvidenceKind(Transaction &transaction, const QList<Id> &evidence,
                             const QString &kind);

// Takes files of evidence away from what they prove. Throws SQLite::Exception.
void removeEvidence(Transaction &transaction, const QList<Id> &evidence);

} // namespace models
