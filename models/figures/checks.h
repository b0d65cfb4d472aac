// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/result.h"
#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

namespace models {

// One line of THE CHECK TABLE: something that is missing or does not fit, found by a query.
struct CheckLine
{
    const char *id; // snake_case, never reused; the query is resources/sql/checks/<id>.sql
    Severity severity;
    const char *title; // English source text in context "Check"; %1 is how many were found
    const char *page;  // id of the page on which it is put right
};

// Every check, the gravest first.
//
// To add a check: its query in resources/sql/checks/, which gives id and name of each record at
// fault and may use :cycle, :day (the reference date), :definition (R1 …), :today, :deadlines (a
// JSON object of step and day), :elapsed (ten-thousandths of the cycle) and {plan_behind} (see
// quantities.h), and its line in checks.cpp.
const QList<CheckLine> &checkTable();

// How many records a check found at fault.
struct CheckResult
{
    const CheckLine *line = nullptr;
    qint64 found = 0;
};

// A record that a check found.
struct CheckedRecord
{
    Id id = 0; // of the table that the check's page shows
    QString name;
};

// "Packages without a host: 3".
QString checkTitle(const CheckResult &result, Language language);

// Runs every check for a cycle; those that found nothing are left out. Errors as RecordFile.
Result<QList<CheckResult>> runChecks(SQLite::Database &database, const Cycle &cycle);

// The records that one check finds, at most `limit`. Errors as RecordFile.
Result<QList<CheckedRecord>> checkedRecords(SQLite::Database &database, const Cycle &cycle,
                                            const QString &checkId, int limit);

} // namespace models
