// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessment.h"
#include "models/records/cycle.h"
#include "models/storage/transaction.h"

#include <QSet>

namespace models {

// Why a judge may not score a package (回避).
enum class Conflict : std::uint8_t {
    None,
    OwnSchool, // the package is based at the judge's own school
    Member,    // the judge hosts the package or is a member of it
};

// Who of the judges of a cycle may not score which package, read once for all of them. A judge's
// school is the one named, else the one where the teacher works now.
class Conflicts
{
public:
    // Throws SQLite::Exception.
    Conflicts(SQLite::Database &database, const Cycle &cycle);

    Conflict of(Id judge, Id group) const { return m_found.value({judge, group}); }
    bool isNone() const { return m_found.isEmpty(); }

private:
    QHash<std::pair<Id, Id>, Conflict> m_found;
};

// "own school", "member": why, for a person; empty for None.
QString conflictText(Conflict conflict);

// A judge as lists show one.
struct PanelJudge
{
    Judge judge;
    QString workplace;           // the school's name, else the employer
    QStringList conflictingWith; // names of packages of the panel that this judge may not score
    int scores = 0;              // given so far

    bool isAbsent() const { return judge.absent.value_or(false); }
};

// A package as panels see it.
struct PanelPackage
{
    Id groupId = 0;
    QString number;
    QString name;
    QString baseSchool;
    QStringList conflictingJudges; // of its panel
    int judges = 0;                // of its panel, who are there and may score it
};

// A panel (评委组) with its judges and packages; `panel.id` 0 is what no panel has yet.
struct PanelOverview
{
    Panel panel;
    QList<PanelJudge> judges;
    QList<PanelPackage> packages;
};

// The panels of a cycle by name, and at the end the packages that none has, if there are any.
// Packages stand by number. Throws SQLite::Exception.
QList<PanelOverview> panelsOf(SQLite::Database &database, const Cycle &cycle);

// The panel of a package; 0 when it has none. Throws SQLite::Exception.
Id panelOfGroup(SQLite::Database &database, Id group);

// Has packages scored by a panel, whatever panel had them before; panel 0 takes them away. Refused
// for a package that judges of its present panel have scored already: their scores would stand
// alone. Throws SQLite::Exception.
Result<void> assignToPanel(Transaction &transaction, const QList<Id> &groups, Id panel);

// Gives each package that has no panel to one, so that the panels have equally many and nobody
// judges the own school's where another panel can; the packages with the fewest such panels come
// first. Returns how many were given. Refused without a panel. Throws SQLite::Exception.
Result<int> dealOut(Transaction &transaction, const Cycle &cycle);

// Adds a judge to a panel; a teacher of the file is called by that name. Errors (Input) without a
// teacher and without a name. Throws SQLite::Exception.
Result<Id> addRecord(Transaction &transaction, Judge &judge);

// Says that a judge is absent, or there after all. Errors: NotFound. Throws SQLite::Exception.
Result<void> setAbsent(Transaction &transaction, Id judge, bool isAbsent);

// Removes a panel with its judges, or one judge. Refused while a judge concerned has given scores.
// Throws SQLite::Exception.
Result<void> removePanel(Transaction &transaction, Id panel);
Result<void> removeJudge(Transaction &transaction, Id judge);

} // namespace models
