// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// A number as people report it: 30余, 约120, 近300, 1.2万, 多位.
struct Quantity
{
    std::optional<int> number; // unset: none was said
    QString qualifier;         // code of the table "qualifier"; empty: exactly so many
};

// Reads a number with the words around it that say how exact it is; a counter behind it (人, 项,
// 场次) is passed over. Empty when the text is not a number.
std::optional<Quantity> parseQuantity(const QString &text);

} // namespace models
