// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "models/base/progress.h"
#include "models/figures/figure_book.h"
#include "models/storage/transaction.h"

namespace models {

// Writes every figure of a book into a publication, with the lines behind it; each line once.
// Errors: Cancelled. Throws SQLite::Exception.
Result<void> freezeFigures(Transaction &transaction, Id publication, const FigureBook &book,
                           const Progress &progress);

// The full text of the scheme and of the rules of every kind that counted in a cycle, as JSON.
QByteArray rulesOfCycle(SQLite::Database &database, const Cycle &cycle, const Scheme &scheme);

// Writes what the scheme gave every package, with its whole sheet; of one with items without points
// the sheet alone. Throws SQLite::Exception.
void freezeScores(Transaction &transaction, Id publication, const YearScores &scores);

} // namespace models
