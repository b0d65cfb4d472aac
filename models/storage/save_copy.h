// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"

namespace models {

// Saves what an open file holds as the new file `path` (mode 0600), checked as copyDatabase()
// checks; also of a snapshot, and of a file that was replaced or taken away while it was open.
// There is a file `path` only once it is whole. Errors: those of copyDatabase(); Refused when there
// is a file of that name.
Result<void> saveCopy(const RecordFile &file, const QString &path,
                      const Progress &progress = silently());

// A path in `folder` for a copy of the file at `original` that no file has yet: its own name, or
// that with a number.
QString freeCopyPath(const QString &folder, const QString &original);

} // namespace models
