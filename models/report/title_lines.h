// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// A title too long for one line of `ems` as two lines of about equal length that break between
// words where it can (GB/T 9704-2012, 7.3.1); as it is when it fits, or needs more than two.
QString titleLines(const QString &title, double ems);

} // namespace models
