// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"

namespace models {

// What an event brings under a rule of an item, with every coefficient; a line of 0 points with its
// remark for an event that the rule is about but cannot count; empty for one that it is not about.
// With `teacher` only what names that person, and that person's place, counts.
std::optional<ScoreLine> eventLine(const SchemeItem &item, const EventRule &rule,
                                   const std::shared_ptr<const AssessedEvent> &happened,
                                   const Cycle &cycle, Id teacher);

// What two results share that are the same one at two levels (就高不重复): kind and name without
// quotation marks, blanks and case.
QString resultKey(const AssessedEvent &event);

} // namespace models
