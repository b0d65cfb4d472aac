// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/freeze_figures.h"
#include "models/assessment/scores_json.h"

#include <QJsonDocument>

namespace models {

static FrozenScore frozenScore(const YearScores &scores, const ScoreSheet &sheet, Id publication)
{
    const SchemeBand *band = scores.scheme->band(sheet.band);
    FrozenScore frozen{
        .publicationId = publication,
        .groupId = sheet.groupId,
        .groupName = sheet.name,
        .sheet = QString::fromUtf8(QJsonDocument(sheetJson(scores, sheet, Language::Chinese))
                                       .toJson(QJsonDocument::Compact))};
    if (sheet.outstanding > 0) // half a score is no result
        return frozen;
    frozen.total = sheet.total;
    frozen.rank = sheet.rank;
    frozen.band = band ? band->name.in(Language::Chinese) : QString();
    return frozen;
}

void freezeScores(Transaction &transaction, Id publication, const YearScores &scores)
{
    for (const ScoreSheet &sheet : scores.sheets) {
        FrozenScore frozen = frozenScore(scores, sheet, publication);
        transaction.insert(frozen);
    }
}

} // namespace models
