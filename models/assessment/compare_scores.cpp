// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/compare_scores.h"

namespace models {

using SheetKey = std::pair<Id, Id>;

static QHash<SheetKey, const ScoreSheet *> byKey(const YearScores &scores)
{
    QHash<SheetKey, const ScoreSheet *> sheets;
    for (const ScoreSheet &sheet : scores.sheets)
        sheets.insert({sheet.groupId, sheet.membershipId}, &sheet);
    return sheets;
}

QList<ScoreMove> compareScores(const YearScores &before, const YearScores &after)
{
    const auto earlier = byKey(before), later = byKey(after);
    QList<ScoreMove> moves;
    for (const ScoreSheet &sheet : after.sheets) {
        ScoreMove move{.groupId = sheet.groupId,
                       .membershipId = sheet.membershipId,
                       .name = sheet.name,
                       .rankAfter = sheet.rank,
                       .totalAfter = sheet.total,
                       .bandAfter = sheet.band};
        if (const ScoreSheet *was = earlier.value({sheet.groupId, sheet.membershipId})) {
            move.rankBefore = was->rank;
            move.totalBefore = was->total;
            move.bandBefore = was->band;
        }
        moves << move;
    }
    for (const ScoreSheet &sheet : before.sheets)
        if (!later.contains({sheet.groupId, sheet.membershipId}))
            moves << ScoreMove{.groupId = sheet.groupId,
                               .membershipId = sheet.membershipId,
                               .name = sheet.name,
                               .rankBefore = sheet.rank,
                               .totalBefore = sheet.total,
                               .bandBefore = sheet.band};
    return moves;
}

} // namespace models
