// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scoring.h"
#include "models/report/blocks.h"

namespace models {

// A year's scores, or why there are none.
struct ScoredYear
{
    std::optional<YearScores> scores;
    QString problem; // a sentence; empty when there are scores
    // The rows of each sheet's items as text, by package and membership; the sheets themselves keep
    // no lines, judges and facts, so that a province's take tens of megabytes.
    QHash<std::pair<Id, Id>, QByteArray> itemRows;

    const YearScores *get() const { return scores ? &*scores : nullptr; }
};

// Scores the cycle under the scheme that it goes by. Errors as RecordFile, Cancelled; a scheme that
// does not fit is no error but the problem.
Result<ScoredYear> readScores(SQLite::Database &database, const Cycle &cycle);

// Packages (or members) of which something is not scored yet: until there is none, no rank and no
// band is printed.
qint64 outstandingSheets(const YearScores &scores);

// Name of a sheet's band; empty when it has none.
QString bandName(const YearScores &scores, const ScoreSheet &sheet);

// Points by criterion; closed by the total, which is what the rows add up to.
TableBlock criterionTable(const YearScores &scores, const ScoreSheet &sheet);

// Each item of a sheet with the points of every stage and how they came about.
TableBlock itemTable(const ScoredYear &year, const ScoreSheet &sheet);

// Everybody's points by criterion with total, rank and band.
TableBlock scoreSummaryTable(const YearScores &scores);

// The mean of each criterion over all sheets, as part of its full points.
TableBlock meanTable(const YearScores &scores);

// The scheme: criteria, items, points, and how each is scored.
TableBlock schemeTable(const Scheme &scheme);

// Whose vetoes were confirmed and who has points deducted, one sentence each; empty when nobody.
QStringList faultSentences(const YearScores &scores);

// By which scheme, in which version.
QString schemeSentence(const Scheme &scheme);

} // namespace models
