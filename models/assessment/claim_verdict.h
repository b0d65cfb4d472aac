// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/claim_counter.h"
#include "models/records/publication.h"

namespace models {

// How a published number stands to what is counted.
enum class Verdict {
    Equal,
    Explained, // by its qualifier, see Latitude
    Different,
    NotCounted, // it names no figure, or the records do not say it
};

// What a word for how exact a number is allows.
enum class Latitude {
    Exact,     // no word
    AtLeast,   // 余, 多, 以上, 至少: up to the next round number
    MoreThan,  // 超过, 逾: the same without the number itself
    Around,    // 约, 左右: 5 % more or less
    JustBelow, // 近, 将近, 不足: less, but not by more than a tenth
    All,       // 全部: the whole
    NoNumber,  // 多位, 未公布
};

// Of a claim's qualifier: codes, or words as files of earlier versions hold them.
Latitude latitudeOf(const QString &qualifier);

// Compares a claim with a count: its number with the part, its whole with the whole, its percent
// with the raw part and whole, rounded to the decimals that it was published with — never with a
// number that was rounded before.
Verdict verdictOf(const Claim &claim, const ClaimCount &count);

// The count that a claim's number is compared with: the part; of a mean, the mean with as many
// decimals as the number was published with, in hundredths.
qint64 comparedNumber(const Claim &claim, const ClaimCount &count);

// The greatest number that 余 or 多 behind a number still means: 399 for 300余, 3699 for 3600多.
qint64 mostMeant(qint64 number);

} // namespace models
