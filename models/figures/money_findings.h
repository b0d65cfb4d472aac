// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/money_checks.h"
#include "models/storage/record_file.h"

namespace models {

// Judges every voucher of a cycle and keeps what was found in the temporary table money_finding,
// where lists and checks read it. May run on any thread. Errors as RecordFile.
Result<void> refreshMoneyFindings(RecordFile &file, const Cycle &cycle);

// What the rules find at one voucher as it stands, the stops first. Reads only its package and what
// it is compared with. Throws SQLite::Exception.
QList<MoneyFinding> findingsOf(SQLite::Database &database, const Cycle &cycle,
                               const Expense &expense);

} // namespace models
