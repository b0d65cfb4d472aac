// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <SQLiteCpp/Database.h>

#include <memory>

namespace models {

// An older state of a file, a backup or a copy, to read from: as it would be once opened, so that
// one of an older version is brought up to date in memory. The file itself is never changed.
// Errors: those of readFileHeader(); Damaged and the like.
Result<std::unique_ptr<SQLite::Database>> openOlderState(const QString &path);

} // namespace models
