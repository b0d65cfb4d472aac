// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/hours_rules.h"
#include "models/records/cycle.h"

namespace models {

// One entry of a ledger of hours: what somebody took part in and what it is worth.
struct LedgerLine
{
    enum Source { Attended, Lectured, Trained };

    Source source = Attended;
    QDate day;
    QString name;
    QString mode;     // training_mode
    Hundredths given; // before the rules cut it
    Hundredths hours; // what counts
    Hundredths credits;
    QString remark; // why it counts otherwise than given; empty when it does not
    Id id = 0;      // of the activity or the training record
};

// The hours and credits of one teacher between two days (学时学分台账).
struct HoursLedger
{
    QString teacher;
    QDate from, to;
    QList<LedgerLine> lines; // by day
    Hundredths hours;
    Hundredths credits;
    HoursRules rules; // of the last day

    // The sum of one source.
    Hundredths hoursOf(LedgerLine::Source source) const;
};

// Adds up what a teacher attended, lectured and was trained in between two days, each under the
// rules of its own day: an activity counts once, and what was attended in a package's year with too
// much absence does not count. Throws SQLite::Exception.
HoursLedger hoursLedger(SQLite::Database &database, const HoursRuleBook &rules, Id teacher,
                        const QDate &from, const QDate &to);

// The first and last day of the five-year cycle (五年一周期) that a day falls into.
std::pair<QDate, QDate> trainingCycle(const HoursRules &rules, const QDate &day);

// "张三，2023年度参加研训56学时（8.5学分）……": one sentence for a certificate, with the rules. The
// period is what people call it: "2023".
QString certificateLine(const HoursLedger &ledger, const QString &period);

} // namespace models
