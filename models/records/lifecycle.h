// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// What a package promises for its year and where it stands.

// One step of a package on its way through the year (流程): 设立, 落户, 招募, 方案, 活动 or 展评,
// with when it was done, by which document and by whom. A step without a date is not done.
struct GroupStep
{
    Id id = 0;
    Id groupId = 0;
    QString step; // lifecycle_step
    QDate doneOn;
    QString documentNumber;
    QString person;
    QString note;
};

template <>
const RecordType &recordType<GroupStep>();

// Until when every package of a cycle should have done a step (期限). A step without one follows
// resources/rules/lifecycle.json.
struct StepDeadline
{
    Id id = 0;
    Id cycleId = 0;
    QString step; // lifecycle_step
    QDate dueOn;
};

template <>
const RecordType &recordType<StepDeadline>();

// One number that a package wants to reach in its year (方案目标): activities ≥ 8, rural share ≥ 30
// %.
struct PlanTarget
{
    Id id = 0;
    Id groupId = 0;
    QString measure;                // plan_measure
    std::optional<Hundredths> goal; // in the unit of the measure: percent, hours or a number
    QString note;
};

template <>
const RecordType &recordType<PlanTarget>();

} // namespace models
