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

namespace models {

// A person whom an event names, of the package that it is an event of.
struct EventPerson
{
    Id teacherId = 0;
    QString memberRole;   // member_role; empty: nobody of the package
    QString activityRole; // activity_role; empty for outcomes
    int position = 0;     // in the order of the certificate, from 1; 0: none
};

// Something that happened in a package and may bring or cost points.
struct AssessedEvent
{
    Id groupId = 0;
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
    QDate earliest, latest; // when it was, as exactly as it is known; invalid: not known
    int people = 0;         // 人次
    std::optional<int> words;
    int items = 1;
    bool isJoint = false;
    bool namesSomebody = false; // anybody, of the package or not
    QStringList papers;         // evidence_kind of its evidence
    QList<EventPerson> persons; // of the package
};

using Events = QHash<Id, QList<AssessedEvent>>; // by package

// One line of THE EVENT SOURCE TABLE.
struct EventSourceLine
{
    const char *id;        // snake_case, never reused: schemes name it
    const char *title;     // English source text in context "EventSource"
    const char *kindTable; // code table of its kinds; empty: its own words
    bool isDated;          // must fall into the cycle
    bool needsPerson;      // must name somebody of the package, or nobody at all
    // Throws SQLite::Exception.
    void (*read)(SQLite::Database &, const Cycle &, Events &);

    QString displayTitle(Language language) const;
};

// Every source, in display order.
const QList<EventSourceLine> &eventSourceTable();

// Null when there is none of that id.
const EventSourceLine *eventSource(const QString &id);

} // namespace models
