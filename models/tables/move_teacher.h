// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/transaction.h"

namespace models {

// The last day, month or year before a date, as far as the date is known: 2023-09-01 → 2023-08-31,
// 2023-09 → 2023-08, 2023 → 2022. Empty for an empty date.
PartialDate justBefore(const PartialDate &date);

// Lets a teacher work at another school from a date on: ends what runs (交流轮岗 never rewrites
// what was) and starts `posting`. Errors (Input) when the date is empty or the teacher already
// began somewhere after it.
Result<Id> moveTeacher(Transaction &transaction, Posting posting);

} // namespace models
