// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/publication.h"
#include "models/storage/transaction.h"

namespace models {

// Takes numbers in that some text claims of a cycle, all of them from one source. Errors (Input)
// without any, or without a source. Throws SQLite::Exception.
Result<void> takeClaims(Transaction &transaction, Id cycle, const QString &source,
                        QList<Claim> claims);

} // namespace models
