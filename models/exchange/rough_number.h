// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// A number as people give it who did not count: 约120, 200余, 近300人次.
struct RoughNumber
{
    qint64 number = 0;
    QString qualifier; // code of the table "qualifier"; empty for an exact number
};

// Reads digits with or without a qualifier before or behind them, 万 and a unit of people or
// pieces. Empty for anything else.
std::optional<RoughNumber> parseRoughNumber(const QString &text);

} // namespace models
