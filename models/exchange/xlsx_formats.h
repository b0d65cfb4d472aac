// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsx_writer.h"

namespace models {

// The children of a workbook's styleSheet: format n of the list is cell format n + 1.
QByteArray formatElements(const QList<XlsxFormat> &formats);

} // namespace models
