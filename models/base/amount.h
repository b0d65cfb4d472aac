// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace models {

// A counted number (统计数): of a whole, the part that is meant, and those of the whole of whom it
// is not known. A mere number (8 activities) has no whole; its whole and unknown are 0. Only this
// becomes a percentage, so that nobody known is "—" and never 0 %.
struct Amount
{
    qint64 part = 0;
    qint64 whole = 0;
    qint64 unknown = 0; // of the whole, those of whom the answer is not known

    // False of an empty whole, and where of nobody the answer is known.
    bool hasShare() const { return whole != 0 && (unknown <= 0 || unknown < whole); }
    // Who is known to be of the whole and not of the part.
    qint64 rest() const { return whole - part - unknown; }

    bool operator==(const Amount &) const = default;
    Amount operator+(const Amount &other) const
    {
        return {part + other.part, whole + other.whole, unknown + other.unknown};
    }
    Amount &operator+=(const Amount &other) { return *this = *this + other; }
};

} // namespace models
