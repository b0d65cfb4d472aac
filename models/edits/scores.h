// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessment.h"
#include "models/records/cycle.h"
#include "models/storage/transaction.h"

#include <functional>

namespace models {

// The stage at which judges score; the others are 自评, 初评, 复核 and 审定 (code table
// score_stage).
inline const QString kJudgeStage = QStringLiteral("judge");

// What of an item of a scheme matters to whoever takes scores in.
struct ScoreItem
{
    QString code; // "B3"
    QString name;
    Hundredths most;      // 0: open-ended
    bool isJudged = true; // judges score it; others are computed
};

// Reads the items that a cycle's scheme scores. Schemes lie right of what takes scores in, so it is
// handed in: scoreItemsOf().
using ScoreItemsOf = std::function<Result<QList<ScoreItem>>(SQLite::Database &, const Cycle &)>;

// Which score is meant.
struct ScoreKey
{
    Id groupId = 0;
    Id membershipId = 0; // of schemes that score members
    QString item;
    QString stage;
    Id judgeId = 0; // of the judges' stage alone

    bool operator==(const ScoreKey &) const = default;
};
size_t qHash(const ScoreKey &key, size_t seed = 0);

// The scores of a cycle, or of one package, by what they are of. Throws SQLite::Exception.
QHash<ScoreKey, ItemScore> scoresOf(SQLite::Database &database, const Cycle &cycle, Id group = 0);

// Why these points cannot be an item's; empty when they can: below 0, above the most of the item,
// or by a judge of an item that is computed.
QString pointsProblem(const ScoreItem &item, Hundredths points, bool byJudge);

// Why a judge may not score a package: of another panel, or a conflict of interest. Empty when the
// judge may. Throws SQLite::Exception.
QString judgeProblem(SQLite::Database &database, const Judge &judge, Id group);

// Writes a score, or takes it away when there are no points. Null reason and scorer leave what is
// there. True when anything changed. Throws SQLite::Exception.
bool keepScore(Transaction &transaction, const ScoreKey &key, std::optional<Hundredths> points,
               const QString &reason = {}, const QString &scoredBy = {});

// A score that the file has not yet.
ItemScore emptyScore(const ScoreKey &key);

// The same for who has read all scores before: `score` as the file has it, or an empty one, becomes
// what is written.
bool keepScore(Transaction &transaction, ItemScore &score, Hundredths points,
               const QString &reason = {}, const QString &scoredBy = {});

// Writes why a score is as it is; nothing happens where there is no such score. Throws
// SQLite::Exception.
void keepReason(Transaction &transaction, const ScoreKey &key, const QString &reason);

} // namespace models
