// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/formula.h"
#include "models/assessment/judges.h"
#include "models/assessment/scoring.h"

#include <map>

namespace models {

// What scoring looks at, read once for a cycle.
struct ScoringData
{
    Facts facts;
    QHash<QString, Events> events; // by source
    QHash<Id, QList<PackageJudge>> judges;
    QHash<Id, QList<ItemScore>> scores; // by package, or by membership
    QHash<Id, QList<Veto>> vetoes;      // by package
    QHash<Id, QSet<QString>> evidence;  // kinds by package; only when the scheme asks for any
    std::map<QString, Formula> formulas;
};

// Whom one sheet is about.
struct ScoredSubject
{
    Id groupId = 0;
    Id membershipId = 0;
    Id teacherId = 0;

    Id id() const { return membershipId ? membershipId : groupId; }
};

// The names and numbers that the formulas of one sheet see.
QHash<QString, double> formulaValues(const Scheme &scheme, const QHash<QString, Fact> &facts);

// Scores one item of one sheet.
ItemResult scoreItem(const Scheme &scheme, const SchemeItem &item, const ScoringData &data,
                     const Cycle &cycle, const ScoredSubject &subject, const ScoreSheet &sheet,
                     const QHash<QString, double> &values);

} // namespace models
