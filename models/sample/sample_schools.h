// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sample_district.h"

namespace models {

// The schools of one county: a central primary and a junior school in each town, the others in the
// county seat; rural ones first in communities that the statistics call villages (the trap that a
// 居委会 may be rural), then in villages.
QList<SampleSchool> makeSampleSchools(const SampleCounty &county, const SampleProfile &profile,
                                      int firstSchool, bool severalCounties);

} // namespace models
