// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exchange/sheet.h"

class QIODevice;

namespace models {

// Reads a .xlsx (ECMA-376) or .csv/.tsv (RFC 4180; UTF-8 with or without BOM, UTF-16, GB18030) book
// whole. What the file is is decided by its first bytes, never by its name. Errors: NotFound; Input
// with a sentence of its own for each kind that cannot be read (.xls, .et, .ods, HTML named .xls,
// password-protected, empty) that says what to do; Damaged for a broken or hostile file, naming the
// part; Cancelled. Never returns fewer rows than the file holds.
Result<Workbook> readBook(const QString &path, const Progress &progress = silently());

// The same from an open device that can seek; `fileName` is for sentences.
Result<Workbook> readBook(QIODevice &device, const QString &fileName,
                          const Progress &progress = silently());

} // namespace models
