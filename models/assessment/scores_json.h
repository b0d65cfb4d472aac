// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/compare_scores.h"

#include <QJsonArray>
#include <QJsonObject>

namespace models {

// A sheet with every item, line and stage, texts in `language`: what is kept when a year is
// published, and what programs read. Points are numbers of at most two decimals; "exact" ones are
// not rounded.
QJsonObject sheetJson(const YearScores &scores, const ScoreSheet &sheet, Language language);

// The scheme in short and every sheet, the best first.
QJsonObject scoresJson(const YearScores &scores, Language language);

// Who moves under another scheme: one object a package, in the order of the ranks afterwards.
QJsonArray movesJson(const QList<ScoreMove> &moves);

} // namespace models
