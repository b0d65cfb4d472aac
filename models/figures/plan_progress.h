// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"
#include "models/figures/quantity_question.h"
#include "models/records/lifecycle.h"

namespace models {

// How much of a cycle is over on a day, in ten-thousandths.
int elapsedShare(const Cycle &cycle, const QDate &today);

// A target of a package and how far it is.
struct PlanProgress
{
    PlanTarget target;
    const QuantityLine *line = nullptr;
    Amount amount;
    std::optional<Hundredths> actual; // of the amount; unset: nothing is known
    bool isReached = false;
    bool isBehind = false; // for the day of the year
};

// The targets of a package in the order of the quantities. Throws SQLite::Exception.
QList<PlanProgress> planProgress(SQLite::Database &database, const QuantityQuestion &question,
                                 Id group);

// SQL of the value that target `target` (a name of plan_target in the query) of package `group` has
// reached, in hundredths; NULL where nothing is known. Its marks are filled by filledQuantities().
std::string targetValueSql(const std::string &target, const std::string &group);

// SQL of the condition that the target is behind: what grows over the year behind its part of the
// goal by :elapsed (ten-thousandths of the year), the rest behind the goal. Of what is not known it
// is not true.
std::string planBehindSql(const std::string &target, const std::string &group);

} // namespace models
