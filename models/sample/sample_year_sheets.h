// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sample_sheet.h"
#include "models/sample/sample_year.h"

namespace models {

// The workbooks that tell what a county's packages did in a year; every sheet says 示例数据 in its
// title.

SampleSheet sampleActivityList(const SampleDistrict &district, const SampleYear &year); // 活动台账
// 出勤登记表 of one package: a row a member, a column an activity, in one of the ways in which
// clerks mark. `forCsv` leaves out a header of two rows.
SampleSheet sampleAttendanceSheet(const SampleDistrict &district, const SampleYear &year,
                                  int package, Dice dice, bool forCsv);
SampleSheet sampleOutcomeList(const SampleDistrict &district, const SampleYear &year); // 成果一览表
SampleSheet sampleBudgetList(const SampleDistrict &district, const SampleYear &year); // 经费预算表
SampleSheet sampleFundsList(const SampleDistrict &district, const SampleYear &year); // 到位情况
SampleSheet sampleExpenseList(const SampleDistrict &district, const SampleYear &year); // 支出明细
SampleSheet sampleStepList(const SampleDistrict &district, const SampleYear &year); // 流程节点
SampleSheet sampleTargetList(const SampleDistrict &district, const SampleYear &year); // 方案目标
SampleSheet sampleTrainingList(const SampleDistrict &district, const SampleYear &year); // 培训记录

} // namespace models
