// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"

namespace tests {

// A report as text that a person can read and compare: one line a heading, paragraph, row, caption
// and signer. Of a table with more than 30 rows the first ten and the last two stand there, and a
// digest of them all.
QString reportText(const models::Report &report);

// Problems of a report that nobody should ever print, a sentence each: a total that is not the sum
// of its rows, a percentage that does not follow from its part and whole, a row of another length
// than its header, a mark of a placeholder left over, an empty paragraph.
QStringList reportProblems(const models::Report &report);

// A report that is nothing but these blocks.
models::Report reportOf(QList<models::Block> blocks);

} // namespace tests
