// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"

namespace models {

// Writes everything that the file knows of one person into a folder, for that person: a workbook to
// read and a JSON document for programs, in the program's language and with whole numbers. Noted in
// the access log. Tells the two paths. Errors: NotFound, Environment, those of RecordFile.
Result<QStringList> exportPerson(RecordFile &file, Id teacher, const QString &folder);

} // namespace models
