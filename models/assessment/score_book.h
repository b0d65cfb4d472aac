// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/edits/scores.h"
#include "models/records/cycle.h"
#include "models/storage/record_file.h"

namespace models {

// Which score sheets are to be written.
struct ScoreBookRequest
{
    Cycle cycle;
    QString stage = kJudgeStage; // or self, base, centre, final: one book for all packages
    QList<Id> judges;            // of the judges' stage; empty: all of the cycle
};

// Writes score sheets (评分表) to be filled in and read back by the import: one workbook a judge
// with the packages that the judge may score, or one for another stage with every item. Names and
// codes are text, header and sums are locked, points are limited to what the item has, and scores
// given so far stand in their cells. Returns the paths. Errors: Input where there is nothing to
// write; Environment; Cancelled, with what was written so far left there.
Result<QStringList> writeScoreBooks(RecordFile &file, const ScoreBookRequest &request,
                                    const QString &folder, const Progress &progress = silently());

} // namespace models
