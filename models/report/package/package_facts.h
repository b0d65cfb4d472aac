// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/edits/lifecycle.h"
#include "models/figures/package_money.h"
#include "models/figures/plan_progress.h"
#include "models/report/paper_draft.h"

namespace models {

// A member of a package as its papers list it.
struct PackageMember
{
    Id teacherId = 0, membershipId = 0;
    QString name, school;
    QString role, stage, subject; // codes
    std::optional<bool> rural;    // under the cycle's definition
    std::optional<int> age;
    bool counted = false; // a member on the reference date
    qint64 due = 0, present = 0, onLeave = 0, absent = 0;
    Hundredths hours;
    PartialDate joinedOn, leftOn;

    qint64 unmarked() const { return due - present - onLeave - absent; }
};

// An activity of a package; present and marked are of the package's own members.
struct PackageActivity
{
    Id id = 0;
    QDate startsOn, endsOn;
    QString name;
    QString kind, mode; // codes
    QString place;
    std::optional<Hundredths> hours;
    qint64 sessions = 1, present = 0, marked = 0, packages = 1, teachers = 0, students = 0;
    bool isHeld = true; // false: planned, for a day after the report's
};

// An outcome of a package.
struct PackageOutcome
{
    QString name;
    QString kind, level, grade; // codes
    QString issuer, awardedOn, people;
    qint64 items = 1;
    QString qualifier; // code
};

// Everything that the report of one package says, read by the package alone: its cost does not grow
// with the district.
struct PackageFacts
{
    Id id = 0;
    QString number, name, subject, stage; // the last two are codes
    QString baseSchool, host, researcher;
    std::optional<int> quota;
    QList<PackageMember> members; // those counted first
    QList<PackageActivity> activities;
    QList<PackageOutcome> outcomes;
    QList<PlanProgress> plan;
    QList<StepState> steps;
    QHash<QString, CountedQuantity> quantities; // every one of the package
    PackageMoney money;
    QList<CategoryMoney> categories;

    // What a quantity counts; by its id.
    CountedQuantity quantity(const char *id) const { return quantities.value(QLatin1String(id)); }
    qint64 count(const char *id) const { return quantity(id).part; }

    // Empty when there is no such package. Throws SQLite::Exception.
    static std::optional<PackageFacts> read(DocumentSource &source, Id group);
};

// The members and the activities alone, for papers that need no more. Throw SQLite::Exception.
QList<PackageMember> packageMembers(DocumentSource &source, Id group);
QList<PackageActivity> packageActivities(DocumentSource &source, Id group);
QList<PackageOutcome> packageOutcomes(DocumentSource &source, Id group);

// The day that a document reports from: that of QuantityQuestion::ofYear().
QDate reportDay(const Cycle &cycle);

} // namespace models
