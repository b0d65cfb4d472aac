// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace models {

// A syllable with its tone mark that a converter put behind a Chinese character in brackets:
// 統(tǒng)籌. Remarks like 身高(cm) are none.
const QRegularExpression &insertedPinyin();

// What shows that characters were lost where no rule can take them back with certainty.
const QRegularExpression &damagedText();

} // namespace models
