// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/claim_counter.h"
#include "models/records/publication.h"

namespace models {

// How a published number stands to what is counted.
enum class Verdict {
    Equal,
    Explained, // by its qualifier: 余 and 多 up to the next round number, 约 ± 5 %, 近 just below
    Different,
    NotCounted, // it names no figure, or the records do not say it
};

// Compares a claim with a count: its number with the part, its whole with the whole, its percent
// with the raw part and whole, rounded to the decimals that it was published with — never with a
// number that was rounded before.
Verdict verdictOf(const Claim &claim, const ClaimCount &count);

// The greatest number that 余 or 多 behind a number still means: 399 for 300余, 3699 for 3600多.
qint64 mostMeant(qint64 number);

} // namespace models
