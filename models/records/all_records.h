// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activity.h"
#include "models/records/assessment.h"
#include "models/records/cycle.h"
#include "models/records/evidence.h"
#include "models/records/funds.h"
#include "models/records/lifecycle.h"
#include "models/records/outcome.h"
#include "models/records/publication.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"
#include "models/records/training.h"

#include <tuple>

namespace models {

// THE RECORD TABLE: every kind of record in the file, in the order in which they depend on each
// other (a school before its teachers).
//
// To add a kind of record: its struct and field table in models/records/, its name here, and a
// migration with its table.
// To add a fact to a record: the struct member, its line in the field table, and a migration.
using AllRecords =
    std::tuple<Setting, RuleSet, Cycle, Target, StepDeadline, School, SchoolAlias, SchoolSite,
               Teacher, Posting, TrainingRecord, ResearchGroup, Membership, GroupStep, PlanTarget,
               Activity, ActivityGroup, ActivitySchool, ActivityPerson, Attendance, Outcome,
               OutcomeHolder, BudgetLine, FundMove, Expense, Assessment, Panel, PanelGroup, Judge,
               ItemScore, Veto, CycleEvent, Publication, FrozenFigure, FrozenLine, FrozenScore,
               Claim, EditedSentence, IssuedPaper, Evidence>;

// Calls `work` with an empty record of every kind.
template <class Work>
void forEachRecordKind(Work work)
{
    std::apply([&work](const auto &...record) { (work(record), ...); }, AllRecords());
}

} // namespace models
