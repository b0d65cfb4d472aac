// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/amount.h"

#include <QString>

#include <optional>

namespace models {

// The share of an amount in units of 10^-decimals percent, rounded half up in integers, never
// through binary fractions: roundedPercent({262, 694}) == 3775. Empty when the amount has no share
// or the answer does not fit; `decimals` beyond 0 to 15 count as the nearer end.
std::optional<qint64> roundedPercent(const Amount &amount, int decimals = 2);

// "37.75 %"; "—" when the amount has no share.
QString percentText(const Amount &amount, int decimals = 2);

// How many further members, all of the wanted kind, raise part/whole to at least
// targetBasisPoints/10000: the smallest n ≥ 0 with (part+n)/(whole+n) ≥ target. Empty when no
// number does (target of 100 % with part < whole, or above). Of an empty whole, one member is all.
std::optional<qint64> neededToReach(const Amount &amount, qint64 targetBasisPoints);

} // namespace models
