// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/records/lifecycle.h"
#include "models/storage/transaction.h"

#include <QMap>
#include <QSet>

namespace models {

// A step that another one asks for before it.
struct StepBefore
{
    QString step;
    bool must = false; // a gate: without it the later step cannot be marked done
    QString why;       // a clause for people; empty for what is only usual
};

// The order of the steps as the rules of kind "lifecycle" give it (resources/rules/lifecycle.json).
struct StepRule
{
    QString step;
    QString dueAfter; // a date of the cycle: starts_on, ends_on, acceptance_date
    int months = 0;
    int days = 0;
    QList<StepBefore> before;
};

// The six steps in their order, as they hold in a cycle. Throws SQLite::Exception.
QList<StepRule> stepRules(SQLite::Database &database, const Cycle &cycle);

// Until when each step should be done in a cycle: what the centre set, else by the rules. A step
// whose date of the cycle is not known has none. Throws SQLite::Exception.
QMap<QString, QDate> stepDeadlines(SQLite::Database &database, const Cycle &cycle);

// Where a package stands with one step on a day.
struct StepState
{
    QString step;
    QDate dueOn; // invalid: no deadline
    std::optional<GroupStep> record;
    bool isDone = false;        // has a date
    bool isLate = false;        // done after its deadline
    bool isOverdue = false;     // not done though the deadline is before the day
    QStringList doneOutOfOrder; // steps that should have been done before it and were not by then
};

// The six steps of a package in their order. Throws SQLite::Exception.
QList<StepState> stepsOfGroup(SQLite::Database &database, const Cycle &cycle, Id group,
                              const QDate &today);

// Writes a step of a package, into the record that the package has of it already if it has one.
// Refused (Refused), with the reason, for a day after today, for a step whose gate is not open, and
// for taking the day away from a step that a later one done needs. `coming` are steps of the
// package that the same list marks done further down. Throws SQLite::Exception.
Result<Id> keepStep(Transaction &transaction, const Cycle &cycle, GroupStep &step,
                    const QSet<QString> &coming = {});

// Takes a step back, with the same refusal. Throws SQLite::Exception.
Result<void> removeStep(Transaction &transaction, const Cycle &cycle, Id step);

// Adds a step to a package, or writes one that exists: keepStep() of the package's own cycle.
// Errors: Input without a package. Throws SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, GroupStep &step);
Result<void> changeRecord(Transaction &transaction, GroupStep &step);

// Sets until when each step should be done in a cycle, by step. What is not named, has no day, or
// is due on the usual day of the rules has no day of its own afterwards. Throws SQLite::Exception.
void keepDeadlines(Transaction &transaction, const Cycle &cycle,
                   const QMap<QString, QDate> &deadlines);

// How many packages of a cycle there are and how many have done each step.
struct StepCounts
{
    int groups = 0;
    QMap<QString, int> done;
    QMap<QString, QDate> dueOn;
};

// Counts the packages that have done each step by a day. Throws SQLite::Exception.
StepCounts countSteps(SQLite::Database &database, const Cycle &cycle, const QDate &today);

// The packages of a cycle that have not done a step by a day, in the order of their numbers. Throws
// SQLite::Exception.
QList<Id> groupsWithoutStep(SQLite::Database &database, const Cycle &cycle, const QString &step,
                            const QDate &today);

} // namespace models
