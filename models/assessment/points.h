// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/hundredths.h"

namespace models {

// Points as they come out of arithmetic, before they are rounded, in millionths of a point: two
// results that differ by less are the same. Held as an integer, so that a sum does not depend on
// the order of its parts.
struct Points
{
    qint64 millionths = 0;

    static Points of(Hundredths points) { return {points.value * 10'000}; }
    // The nearest; noise of binary fractions is far below a millionth.
    static Points of(double points);

    auto operator<=>(const Points &) const = default;
    Points operator+(Points other) const { return {millionths + other.millionths}; }
    Points operator-(Points other) const { return {millionths - other.millionths}; }
    Points &operator+=(Points other) { return *this = *this + other; }

    // To two decimals, half away from zero (四舍五入).
    Hundredths rounded() const;
    double asDouble() const { return double(millionths) / 1e6; }
};

// "4.8", "12": rounded to two decimals, without zeros that say nothing.
QString pointsText(Points points);

// A number of a formula as people read it: at most four decimals.
QString numberText(double number);

} // namespace models
