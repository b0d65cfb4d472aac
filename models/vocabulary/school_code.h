// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace models {

// Checks a school identifier (学校标识码, 教育部 2011): ten digits, of which two name the class of
// the school, two the province and six a serial number; it has no check digit. `kindCode` (table
// "school_kind") must fit the class; empty, or a kind that no class names, fits every class. Errors
// (Input) say which part is wrong.
Result<void> checkSchoolCode(const QString &code, const QString &kindCode);

} // namespace models
