// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/scores.h"

#include "models/edits/panels.h"
#include "models/edits/record_access.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ScoresTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Scores)
};
} // namespace

size_t qHash(const ScoreKey &key, size_t seed)
{
    return qHashMulti(seed, key.groupId, key.membershipId, key.item, key.stage, key.judgeId);
}

QHash<ScoreKey, ItemScore> scoresOf(SQLite::Database &database, const Cycle &cycle, Id group)
{
    const auto records =
        group ? findAll<ItemScore>(database, "WHERE group_id = ? ORDER BY id", {Value(group)})
              : findAll<ItemScore>(database,
                                   "WHERE group_id IN (SELECT id FROM research_group WHERE "
                                   "cycle_id = ?) ORDER BY id",
                                   {Value(cycle.id)});
    QHash<ScoreKey, ItemScore> scores;
    scores.reserve(records.size());
    for (const ItemScore &score : records)
        scores.insert({score.groupId, score.membershipId, score.item, score.stage, score.judgeId},
                      score);
    return scores;
}

QString pointsProblem(const ScoreItem &item, Hundredths points, bool byJudge)
{
    if (byJudge && !item.isJudged)
        return ScoresTexts::tr(
                   "“%1 %2” is computed from the records; judges do not score it. Leave it "
                   "empty.")
            .arg(item.code, item.name);
    if (points.value < 0)
        return ScoresTexts::tr("“%1 %2” cannot have points below 0: %3. Write 0 or more.")
            .arg(item.code, item.name, hundredthsText(points));
    if (item.most.value && points > item.most)
        return ScoresTexts::tr("“%1 %2” has at most %3 points, not %4. Correct the score.")
            .arg(item.code, item.name, hundredthsText(item.most), hundredthsText(points));
    return {};
}

QString judgeProblem(SQLite::Database &database, const Judge &judge, Id group)
{
    const QString package = recordName(database, QStringLiteral("research_group"), group);
    const Id panel = panelOfGroup(database, group);
    if (panel != judge.panelId)
        return panel ? ScoresTexts::tr(
                           "%1 is no judge of the panel that scores “%2”. Enter the score "
                           "for one of its judges, or assign the package to the judge’s "
                           "panel.")
                           .arg(judge.name, package)
                     : ScoresTexts::tr("“%1” has no panel yet. Assign it to a panel first.")
                           .arg(package);
    const auto found = find<Panel>(database, judge.panelId);
    const auto cycle = found ? find<Cycle>(database, found->cycleId) : std::nullopt;
    if (!cycle)
        return {};
    const Conflict conflict = Conflicts(database, *cycle).of(judge.id, group);
    if (conflict == Conflict::None)
        return {};
    return ScoresTexts::tr("%1 may not score “%2”: %3. Leave the score empty.")
        .arg(judge.name, package, conflictText(conflict));
}

bool keepScore(Transaction &transaction, const ScoreKey &key, std::optional<Hundredths> points,
               const QString &reason, const QString &scoredBy)
{
    const auto known = findAll<ItemScore>(
        transaction.database(),
        "WHERE group_id = ? AND coalesce(membership_id, 0) = ? AND item = ? AND stage = ? AND "
        "coalesce(judge_id, 0) = ? ORDER BY id",
        {Value(key.groupId), Value(key.membershipId), toValue(key.item), toValue(key.stage),
         Value(key.judgeId)});
    if (!points) {
        for (const ItemScore &score : known)
            transaction.remove(score);
        return !known.isEmpty();
    }
    ItemScore score = known.isEmpty() ? emptyScore(key) : known.last();
    return keepScore(transaction, score, *points, reason, scoredBy);
}

ItemScore emptyScore(const ScoreKey &key)
{
    return {.groupId = key.groupId,
            .membershipId = key.membershipId,
            .item = key.item,
            .stage = key.stage,
            .judgeId = key.judgeId};
}

bool keepScore(Transaction &transaction, ItemScore &score, Hundredths points, const QString &reason,
               const QString &scoredBy)
{
    const ItemScore before = score;
    score.points = points;
    if (!reason.isNull())
        score.reason = reason;
    if (!scoredBy.isNull())
        score.scoredBy = scoredBy;
    if (!score.id)
        transaction.insert(score);
    else if (before.points != score.points || before.reason != score.reason ||
             before.scoredBy != score.scoredBy)
        transaction.update(score);
    else
        return false;
    return true;
}

void keepReason(Transaction &transaction, const ScoreKey &key, const QString &reason)
{
    const auto known = findAll<ItemScore>(
        transaction.database(),
        "WHERE group_id = ? AND coalesce(membership_id, 0) = ? AND item = ? AND stage = ?",
        {Value(key.groupId), Value(key.membershipId), toValue(key.item), toValue(key.stage)});
    for (ItemScore score : known) {
        score.reason = reason;
        transaction.update(score);
    }
}

} // namespace models
