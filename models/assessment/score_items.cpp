// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/score_items.h"

#include "models/assessment/schemes.h"

namespace models {

QList<ScoreItem> scoreItems(const Scheme &scheme)
{
    QList<ScoreItem> items;
    for (const Criterion &criterion : scheme.criteria)
        for (const SchemeItem &item : criterion.items)
            items << ScoreItem{item.code, item.name.in(language()), item.points,
                               item.kind == ItemKind::Judged || item.timesJudges};
    return items;
}

Result<QList<ScoreItem>> scoreItemsOf(SQLite::Database &database, const Cycle &cycle)
{
    const auto scheme = schemeOf(database, cycle);
    if (!scheme)
        return scheme.failure();
    return scoreItems(*scheme);
}

} // namespace models
