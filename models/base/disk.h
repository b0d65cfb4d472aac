// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace models {

// What the system says (an errno) as a failure to save `path`: the sentence names the file, the
// cause and what to do; for a full disk also how much space is needed when `neededBytes` is not 0.
// `step` names the system call for the log.
Failure diskFailure(const QString &path, const char *step, int error, qint64 neededBytes = 0);

// "640 KB", "20 MB", "1.2 GB", in steps of 1024 as file managers count.
QString sizeText(qint64 bytes);

// Bytes that may still be written beside `path`; -1 when the system does not say.
qint64 freeSpaceFor(const QString &path);

// Makes an empty file that only its owner may read. Errors: Refused when there is one of that name
// already; Environment.
Result<void> createPrivateFile(const QString &path);

// Makes a folder that only its owner may enter; one that is there is left as it is.
Result<void> createPrivateFolder(const QString &path);

// Forces a file that nobody has open for writing onto the disk, with the error checked, and drops
// it from the system's memory, so that whoever reads it next reads what the disk holds. `shownPath`
// is the name in the sentence. Error: Environment.
Result<void> flushToDisk(const QString &path, const QString &shownPath);

// Forces a folder's list of files onto the disk. A system that cannot do that is no failure.
bool flushFolder(const QString &folder);

// Whether a file that has the new name already is replaced.
enum class IfThere { Replace, Refuse };

// Renames within one folder in one step that survives a power cut. Errors: Refused when there is a
// file `to` that must stay; Environment.
Result<void> renameOnDisk(const QString &from, const QString &to, IfThere ifThere);

// Gives a file a second name, so that its first one may be replaced without losing it; where the
// file system knows no second names the file is renamed. Errors: Refused when there is a file `to`;
// Environment.
Result<void> keepAs(const QString &path, const QString &to);

} // namespace models
