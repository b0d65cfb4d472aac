// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"
#include "models/storage/database.h"

#include <QStringList>

namespace models {

// One record that belongs to another one, worded in the language that the program speaks; "—" where
// nothing is known.
struct RelatedLine
{
    Id id = 0;
    QStringList cells;
};

// All of these throw SQLite::Exception.

// Of a package: name, role, school, urban–rural code, since when and until when; the host first.
QList<RelatedLine> membersOfGroup(SQLite::Database &database, Id group);

// Of a package: day, name, kind, class hours, how many of its own members were present, on leave
// and absent; by day.
QList<RelatedLine> activitiesOfGroup(SQLite::Database &database, Id group);

// Of a package: name, kind, level, grade, date; the highest level first.
QList<RelatedLine> outcomesOfGroup(SQLite::Database &database, Id group);

// Of a package: day, kind, amount, source of the money that came or went; by day.
QList<RelatedLine> fundMovesOfGroup(SQLite::Database &database, Id group);

// Of a teacher: school, since when, until when, kind of posting; the earliest first.
QList<RelatedLine> postingsOfTeacher(SQLite::Database &database, Id teacher);

// Of a teacher: year, package, role, school then, urban–rural code; the newest year first.
QList<RelatedLine> membershipsOfTeacher(SQLite::Database &database, Id teacher);

// Of a teacher: day, name, level, mode, class hours, credits, result, certificate; the newest
// first.
QList<RelatedLine> trainingsOfTeacher(SQLite::Database &database, Id teacher);

// Of an activity: the packages that hold it; name.
QList<RelatedLine> groupsOfActivity(SQLite::Database &database, Id activity);

// Of an activity: the schools visited; name, town.
QList<RelatedLine> schoolsOfActivity(SQLite::Database &database, Id activity);

// Of an activity: who lectured or hosted; name, role, title, school or employer.
QList<RelatedLine> peopleOfActivity(SQLite::Database &database, Id activity);

// Of an outcome: place, name, school, in the order of the certificate. A teacher without a school
// has "—", somebody who is no teacher of the file an empty cell.
QList<RelatedLine> peopleOfOutcome(SQLite::Database &database, Id outcome);

// The packages and other groups of a cycle in the order of their numbers; name.
QList<RelatedLine> groupsOfCycle(SQLite::Database &database, Id cycle);

// How many files of evidence a record has.
qint64 evidenceCount(SQLite::Database &database, const QString &table, Id record);

// How many files of evidence the parts of a package have.
struct EvidenceOfParts
{
    qint64 steps = 0;
    qint64 activities = 0;
    qint64 outcomes = 0;
    qint64 vouchers = 0;
};
EvidenceOfParts evidenceOfParts(SQLite::Database &database, Id group);

// Where an imported record came from; nothing for one that was typed.
struct RecordOrigin
{
    QString book;
    QString sheet; // empty: of a book without sheets
    QString row;   // counted from 1
};
std::optional<RecordOrigin> originOf(SQLite::Database &database, Id record);

} // namespace models
