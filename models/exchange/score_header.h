// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// How much a headerKey() speaks for a column of points: it begins with the code of an item, as in
// "B5 过程资料"; 0 when it does not.
int weightOfScoreHeader(const QString &header);

// The code that a header begins with, "B5" of "B5 过程资料(满分5)"; empty when it has none.
QString itemCodeIn(const QString &header);

} // namespace models
