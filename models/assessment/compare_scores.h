// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"

namespace models {

// How one package or member fares under another scheme (what-if).
struct ScoreMove
{
    Id groupId = 0;
    Id membershipId = 0;
    QString name;
    int rankBefore = 0, rankAfter = 0; // 0: not scored there
    Hundredths totalBefore, totalAfter;
    QString bandBefore, bandAfter; // codes

    // In rank or band; points alone do not move anybody.
    bool moves() const { return rankBefore != rankAfter || bandBefore != bandAfter; }
};

// Everybody of either, in the order of the ranks afterwards; who is scored only before comes last.
QList<ScoreMove> compareScores(const YearScores &before, const YearScores &after);

} // namespace models
