// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sample_district.h"
#include "models/sample/sample_sheet.h"

namespace models {

// The four kinds of workbooks as a centre receives them, each with the habits of the clerk who
// filled it in. Every sheet says 示例数据 in its title. `forCsv` leaves out what a .csv cannot
// hold.

// 学校名录 of one county.
SampleSheet sampleSchoolList(const SampleDistrict &district);

// 教师花名册 of one school.
SampleSheet sampleRoster(const SampleDistrict &district, int school, Dice dice, bool forCsv);

// 教师花名册 of all schools of a county in one sheet, without merges down rows, so that it can be
// streamed.
SampleSheet sampleCountyRoster(const SampleDistrict &district, Dice dice);

// 项目包一览表 of one county.
SampleSheet samplePackageList(const SampleDistrict &district, Dice dice);

// 学员名单 of one package.
SampleSheet sampleMemberList(const SampleDistrict &district, const SamplePackage &package,
                             Dice dice, bool forCsv);

} // namespace models
