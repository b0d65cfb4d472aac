// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/base/progress.h"
#include "models/records/cycle.h"
#include "models/records/value.h"

#include <SQLiteCpp/Database.h>

#include <QDate>
#include <QHash>
#include <QSet>

#include <memory>

namespace models {

// A person whom an event names, of the package that it is an event of.
struct EventPerson
{
    Id teacherId = 0;
    QString memberRole;   // member_role; empty: nobody of the package
    QString activityRole; // activity_role; empty for outcomes
    int position = 0;     // in the order of the certificate, from 1; 0: none
};

// Something that happened in a package and may bring or cost points. A joint activity is the same
// one for each of its packages, unless it names somebody of them.
struct AssessedEvent
{
    Id recordId = 0;
    const char *page = ""; // id of the page that shows the record
    QString name;
    QString programme;
    QString note;
    QString kind; // code, of the source's table
    QString mode;
    QString level;
    QString grade;
    QString issuerKind;
    QDate earliest, latest;   // when it was, as exactly as it is known; invalid: not known
    int people = 0;           // 人次
    std::optional<int> words; // unset: what the note says
    int items = 1;
    bool isJoint = false;
    bool namesSomebody = false; // anybody, of the package or not
    QStringList papers;         // evidence_kind of its evidence
    QList<EventPerson> persons; // of the package
};

using Events = QHash<Id, QList<std::shared_ptr<const AssessedEvent>>>; // by package

// What will be asked of the events of a source, so that nothing else is read.
struct EventNeeds
{
    QList<const EventRule *> rules;
    bool all = false;       // every event, for a fact that counts them
    bool ofMembers = false; // who is named decides

    bool wants(const QString &kind, const QString &level) const;
    bool wantsGrade(const QString &grade) const;
    bool wantsPersons() const;
    bool wantsRole(const QString &activityRole) const;
    bool wantsPapers() const;
};

// One line of THE EVENT SOURCE TABLE.
struct EventSourceLine
{
    const char *id;        // snake_case, never reused: schemes name it
    const char *title;     // English source text in context "EventSource"
    const char *kindTable; // code table of its kinds; empty: its own words
    bool isDated;          // must fall into the cycle
    bool needsPerson;      // must name somebody of the package, or nobody at all
    // Throws SQLite::Exception.
    void (*read)(SQLite::Database &, const Cycle &, const EventNeeds &, Events &);

    QString displayTitle(Language language) const;
};

// Every source, in display order.
const QList<EventSourceLine> &eventSourceTable();

// Null when there is none of that id.
const EventSourceLine *eventSource(const QString &id);

} // namespace models
