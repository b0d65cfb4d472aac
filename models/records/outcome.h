// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// What came out of the work.

// One outcome (成果): an award, paper, project, honour or resource. A joint one counts once; its
// people are counted separately.
struct Outcome
{
    Id id = 0;
    Id cycleId = 0;
    Id groupId = 0; // 0: of the centre as a whole
    QString name;
    QString kind; // outcome_kind
    QString programme;
    QString level; // award_level
    QString grade; // award_grade; empty or 6: not graded (未分级)
    QString issuer;
    QString issuerKind; // issuer_kind
    PartialDate awardedOn;
    QString documentNumber;
    std::optional<bool> joint; // made by several as one
    std::optional<int> items;  // unset: one; of a summary line more
    QString qualifier;         // qualifier; 余, 多 … when items is not exact
    QString note;
};

template <>
const RecordType &recordType<Outcome>();

// Who achieved an outcome, in the order of the certificate (完成人): a teacher of the file, else
// somebody by name.
struct OutcomeHolder
{
    Id id = 0;
    Id outcomeId = 0;
    std::optional<int> position; // from 1
    Id teacherId = 0;
    QString person; // empty when it is a teacher of the file
};

template <>
const RecordType &recordType<OutcomeHolder>();

} // namespace models
