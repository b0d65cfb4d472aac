// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"

namespace models {

// Gives ids that no other copy of the file gives: 31 bits of seconds since 2020, 12 bits of a copy
// number drawn for each opening, 20 bits of sequence. They grow, so new rows append to their
// tables.
class IdSource
{
public:
    IdSource();
    // Makes every further id larger than `last`: the history is in the order of its ids, and
    // another program may have written in this very second.
    void startAfter(Id last);
    // The next id; more than a million in one second borrow from the following seconds.
    Id next();

private:
    qint64 m_copy;
    qint64 m_second = 0;
    qint64 m_sequence = 0;
};

} // namespace models
