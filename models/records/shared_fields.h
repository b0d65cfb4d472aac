// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace models {

// Fields that many kinds of records have. What workbooks call them stands in shared_fields.cpp,
// once. `own` says what else is so in this record: required, part, privacy (Public unless it says
// so), and headers that mean it in workbooks of this kind alone.

// The package that a record belongs to (项目包).
Field packageLink(Field own = {});

// The assessment cycle that it belongs to (考核年度).
Field cycleLink(Field own = {});

// What else is to be said (备注).
Field noteField(Field own = {});

} // namespace models
