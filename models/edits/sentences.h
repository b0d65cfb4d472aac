// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/publication.h"
#include "models/storage/transaction.h"

namespace models {

// Keeps a sentence of the report that somebody wrote anew, in place of what was kept of it before;
// one that says again what the figures say (`made`) is forgotten. Throws SQLite::Exception.
void keepSentence(Transaction &transaction, EditedSentence sentence, const QString &made);

} // namespace models
