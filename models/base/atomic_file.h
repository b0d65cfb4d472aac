// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace models {

// Writes a whole file or nothing: into a temporary file of mode 0600 in the same folder, flushed to
// the disk with every error checked (QSaveFile swallows those of fsync), read back and compared,
// renamed over the target, and the folder flushed. Errors: Environment with a sentence that names
// file and cause (disk full, folder read-only, …); the old file is then untouched, unless it is
// only the flushing of the folder that failed; Refused for the file of records that is open. A link
// stays, and the file behind it is replaced.
Result<void> atomicWrite(const QString &path, const QByteArray &content);

// The same for a library that writes to a path itself: `write` fills the temporary file that it is
// given; what it leaves there becomes `path` once flushed.
Result<void> atomicWrite(const QString &path,
                         const std::function<Result<void>(const QString &temporary)> &write);

} // namespace models
