// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/compare_scores.h"

namespace models {

// For a terminal: the ranks, then every sheet with its arithmetic.
QString scoresText(const YearScores &scores, Language language);

// For a terminal: ranks, points and bands before and after, who moves marked.
QString movesText(const YearScores &before, const YearScores &after, Language language);

} // namespace models
