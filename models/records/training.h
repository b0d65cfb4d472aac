// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// Hours that teachers earned, and the rules by which they count.

// A training of a teacher outside the packages (培训经历), as its certificate says. Attendance is
// not repeated here: the ledger adds both.
struct TrainingRecord
{
    Id id = 0;
    Id teacherId = 0;
    QString name;
    QString organiser;
    QString level; // award_level
    QString mode;  // training_mode
    QDate startsOn;
    QDate endsOn;
    std::optional<Hundredths> days;
    std::optional<Hundredths> hours;   // as certified; unset: by the days under the rules
    std::optional<Hundredths> credits; // as certified; unset: by the rules
    QString result;                    // training_result
    QString certificateNumber;
    QString checkedBy;
    QString note;
};

template <>
const RecordType &recordType<TrainingRecord>();

// A version of the rules that a centre goes by (规则), in JSON as the files of resources/rules/.
// The file's newest version that is valid on the day goes before the one that is shipped.
struct RuleSet
{
    Id id = 0;
    QString kind; // rule_kind
    QString name;
    std::optional<int> version;
    QDate validFrom;
    QString documentNumber;
    QString content;
    QString note;
};

template <>
const RecordType &recordType<RuleSet>();

} // namespace models
