// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/edits/scores.h"

namespace models {

// What of a scheme's items matters to whoever takes scores in. Throws nothing.
QList<ScoreItem> scoreItems(const Scheme &scheme);

// The items of the scheme that a cycle goes by. Errors as schemeOf(). Throws SQLite::Exception.
Result<QList<ScoreItem>> scoreItemsOf(SQLite::Database &database, const Cycle &cycle);

} // namespace models
