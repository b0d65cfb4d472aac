// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/facts.h"

namespace models {

const QuantityLine *factLine(const QString &id)
{
    const QuantityLine *line = quantityLine(id);
    return line && line->inFormulas ? line : nullptr;
}

QStringList factIds(SchemeSubject subject)
{
    QStringList ids;
    for (const QuantityLine &line : quantityTable()) {
        const bool isOfGroup = *line.ofGroup.view || *line.events;
        if (line.inFormulas &&
            (subject == SchemeSubject::Member ? bool(*line.ofMember.view) : isOfGroup))
            ids << QLatin1String(line.id);
    }
    return ids;
}

Facts readFacts(SQLite::Database &database, const QuantityQuestion &question, SchemeSubject subject,
                const QSet<QString> &ids)
{
    return readQuantities(database, question,
                          subject == SchemeSubject::Member ? QuantityOf::Member : QuantityOf::Group,
                          ids.values());
}

} // namespace models
