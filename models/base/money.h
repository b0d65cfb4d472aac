// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <compare>

namespace models {

// An amount of money in fen (分): whole cents, never a binary fraction.
struct Money
{
    qint64 fen = 0;
    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {fen + other.fen}; }
    Money operator-(Money other) const { return {fen - other.fen}; }
};

// "12,345.60", in yuan without a sign for the currency.
QString moneyText(Money money);

// Reads "12345.6", "12,345.60元", "￥1.2万" or "1.5亿". Errors (Input) for anything else, for more
// than two decimals of a yuan that would be lost, and for more than a hundred billion yuan.
Result<Money> parseMoney(const QString &text);

} // namespace models
