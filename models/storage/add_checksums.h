// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace models {

// Gives a file of version 1, whose pages carry no checksums, pages that do: a copy of it is kept
// beside it ("name.v1.yanxun"), it is built anew in a hidden file of the same folder, flushed, and
// put in its place; whatever happens meanwhile, the old or the new file is there, whole. The
// records and their version stay as they are. Nobody else can write to it meanwhile. Errors:
// Damaged when SQLite's own check finds something; Environment. Throws SQLite::Exception, also for
// a file that somebody else has open.
Result<void> addChecksums(const QString &path);

} // namespace models
