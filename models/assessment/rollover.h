// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/research_group.h"
#include "models/storage/record_file.h"
#include "models/storage/take_back.h"

namespace models {

// A member of a package, and why not in the next year.
struct RolloverMember
{
    Membership membership;
    QString name;
    QString leaves;       // why: "left on 2023-06-30"; empty for one who stays
    QString closedSchool; // where a member who stays works, when that is closed by then
};

// A package as the next year would get it.
struct RolloverPackage
{
    ResearchGroup group;
    Id carriedAs = 0; // its package in the next year; 0: not carried yet
    QList<RolloverMember> members;
    QString host; // empty: none
    bool hostStays = false;
    QString baseSchool; // empty: none
    PartialDate baseClosed;
    bool isBaseClosed = false; // by the first day of the next year
    int budgetLines = 0;
    Money budget;
    int planTargets = 0;

    int staying() const;
    int leaving() const;
};

// What carrying a year over would do.
struct RolloverPlan
{
    Cycle from;
    Cycle to; // as it is, or as it would be made
    bool isNewCycle = false;
    QList<RolloverPackage> packages;
    QStringList closedSchools; // base schools that are left out
    QStringList notes;         // where dates do not fit, one sentence each
    int targets = 0;           // of the year's figures
    int deadlines = 0;
};

// Which of it is done.
struct RolloverChoice
{
    std::optional<QList<Id>> packages; // of the year before; unset: all
    bool targets = true;               // the year's own, and those of its packages
    bool deadlines = true;             // as many years later
    bool budget = true;                // budget lines with their amounts
};

// What was done.
struct RolloverResult
{
    Id cycle = 0;
    int packages = 0, members = 0, leftOut = 0, budgetLines = 0, targets = 0;
    QStringList closedSchools;
};

// The year after another with its dates that many years later, 2024 after 2023; of a name that is
// no year the next. Not stored.
Cycle cycleAfter(const Cycle &from, const QString &name);

// Looks at what would be carried from a year into the one of that name. Errors: Input when both are
// the same; as RecordFile.
Result<RolloverPlan> planRollover(SQLite::Database &database, const Cycle &from, const QString &to);

// Carries chosen packages over in one edit: with hosts and members who stay, base schools that are
// open, and links to the packages that they follow. What was carried before is passed over; the
// cycle is made when there is none. Errors: Refused when there is nothing to carry; as RecordFile.
Result<RolloverResult> rollOver(RecordFile &file, const Cycle &from, const QString &to,
                                const RolloverChoice &choice,
                                const Progress &progress = silently());

// The newest edit that carried a year into another; empty when none did.
std::optional<HistoryEntry> lastRollover(const RecordFile &file, const QString &from,
                                         const QString &to);

// Takes that edit back. Refused when later edits build on it, with them in `dependents`; NotFound
// when there is none.
Result<QString> takeRolloverBack(RecordFile &file, const QString &from, const QString &to,
                                 QList<Dependent> &dependents,
                                 const Progress &progress = silently());

} // namespace models
