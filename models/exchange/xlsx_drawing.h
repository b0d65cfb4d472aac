// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/package_writer.h"
#include "models/exchange/xlsx_writer.h"

namespace models {

// Writes what sheet number `sheet` (from 1) needs to show its charts: its relations, the drawing
// that places them and the charts' parts, numbered on from `before`. Returns the overrides of the
// content types of those parts.
QByteArray writeXlsxCharts(PackageWriter &package, int sheet, const QList<XlsxChart> &charts,
                           int before);

} // namespace models
