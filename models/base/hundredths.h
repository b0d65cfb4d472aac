// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace models {

// A number with at most two decimals, held exactly: class hours (学时), credits (学分), goals.
struct Hundredths
{
    qint64 value = 0; // 350 is 3.5
    auto operator<=>(const Hundredths &) const = default;
    Hundredths operator+(Hundredths other) const { return {value + other.value}; }
};

// "3.5", "8", "92.25": without zeros that say nothing.
QString hundredthsText(Hundredths number);

// Reads "3.5", "1,200" or "30%" (the number of percent). Errors (Input) for anything else and for a
// third decimal.
Result<Hundredths> parseHundredths(const QString &text);

// The hundredths that plain digits mean, "12345.6" as 1234560; empty for what is no such number or
// has a third decimal that is not 0. A sign is read; grouping commas are not.
std::optional<qint64> hundredthsOf(const QString &digits);

} // namespace models
