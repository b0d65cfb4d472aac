// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/sheet.h"

#include <QByteArray>
#include <QString>

namespace tests {

// Reads `bytes` as a book and judges the outcome as anybody who hands in a file may: either an
// error with a sentence, or sheets whose every cell is sound UTF-8 within the limits of a sheet.
// What is wrong, or null when nothing is. Shared by the fuzz targets and the tests.
QString whatIsWrongWithReading(const QByteArray &bytes);

// A workbook whose part number `selector` (of worksheet, shared strings, styles, workbook,
// relations) is `content`; the other parts are sound.
QByteArray workbookAround(unsigned selector, const QByteArray &content);

} // namespace tests
