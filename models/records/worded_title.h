// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QString>

namespace models {

// What editTitle() gave, as a person reads it; also of files of before titles had ids. A title that
// is plain text stays as it is.
QString wordedTitle(const QString &stored, Language language);

} // namespace models
