// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/records/lifecycle.h"
#include "models/storage/database.h"

namespace models {

// One line of THE MEASURE TABLE: a number that a package can set itself as a target.
struct MeasureLine
{
    enum Unit { Number, Percent, Hours };

    const char *code; // of plan_measure; also of the targets that a package may set itself
    Unit unit;
    bool grows; // from nothing over the year, so that half the goal will do at half the year
    // A scalar query that gives the value of package {group} in hundredths, shares in hundredths of
    // a percent rounded half up; NULL where nothing is known. {rural} is the column of the cycle's
    // rural definition and {today} the day of today, after which nothing has happened yet.
    const char *sql;
    // A goal that is often set, offered in one click, in hundredths; 0: none.
    int usualGoal;
};

// Every measure, in the order of its code table.
//
// To add a measure: its code in resources/vocabulary/plan_measure.json and its line in
// measures.cpp.
const QList<MeasureLine> &measureTable();

// Null when there is none of that code.
const MeasureLine *measureLine(const QString &code);

// SQL of the value of a measure: `measure` and `group` are SQL of its code and of the package's id.
// {rural} and {today} stay to be filled.
std::string measureValueSql(const std::string &measure, const std::string &group);

// SQL of the condition that target `target` (a name of plan_target in the query) of package `group`
// is behind: what grows over the year behind its part of the goal by :elapsed (ten-thousandths of
// the year), the rest behind the goal. Of what is not known it is not true.
std::string planBehindSql(const std::string &target, const std::string &group);

// Fills {rural} and {today} of measure SQL.
std::string filledMeasures(std::string sql, const Cycle &cycle, const QDate &today);

// How much of a cycle is over on a day, in ten-thousandths.
int elapsedShare(const Cycle &cycle, const QDate &today);

// A target of a package and how far it is.
struct PlanProgress
{
    PlanTarget target;
    const MeasureLine *line = nullptr;
    std::optional<Hundredths> actual; // unset: nothing is known
    bool isReached = false;
    bool isBehind = false; // for the day of the year
};

// The targets of a package in the order of the measures. Throws SQLite::Exception.
QList<PlanProgress> planProgress(SQLite::Database &database, const Cycle &cycle, Id group,
                                 const QDate &today);

// "37.75 %", "8", "56": a value of a measure in its unit.
QString measureText(const MeasureLine &line, Hundredths value);

} // namespace models
