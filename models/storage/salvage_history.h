// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/damaged_tables.h"

namespace models {

// Brings rows back that are on no page any more: what the history says that they were after the
// last edit that stands. They count as doubtful when the history itself has a gap. Rows that were
// found stay as they are.
void rebuildFromHistory(const std::vector<KnownTable> &tables, std::vector<FoundRows> &found);

// Which table each row that the history speaks of is of.
std::map<qint64, std::string> tablesInHistory(const std::vector<KnownTable> &tables,
                                              const std::vector<FoundRows> &found);

} // namespace models
