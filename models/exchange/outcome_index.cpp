// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/outcome_index.h"

#include "models/base/text.h"

namespace models {

static QString keyOf(const Outcome &outcome)
{
    return QStringList{QString::number(outcome.cycleId),
                       QString::number(outcome.groupId),
                       headerKey(outcome.name),
                       outcome.level,
                       outcome.grade,
                       outcome.awardedOn.toIso()}
        .join(QLatin1Char('|'));
}

OutcomeIndex::OutcomeIndex(ImportRun &run) : names(run)
{
    SQLite::Database &database = run.transaction.database();
    QHash<Id, QStringList> people;
    SQLite::Statement holder(database,
                             "SELECT outcome_id, coalesce(teacher.name, person) FROM "
                             "outcome_holder LEFT JOIN teacher ON teacher.id = teacher_id "
                             "ORDER BY outcome_id, position");
    while (holder.executeStep())
        people[holder.getColumn(0).getInt64()] << textOf(columnValue(holder, 1));
    for (const Outcome &outcome : findAll<Outcome>(database, "ORDER BY id"))
        add(outcome, people.value(outcome.id));
}

void OutcomeIndex::add(const Outcome &outcome, const QStringList &people)
{
    QList<Id> &alike = m_byKey[keyOf(outcome)];
    if (!alike.contains(outcome.id))
        alike << outcome.id;
    m_outcomes.insert(outcome.id, {outcome.documentNumber, people});
}

// How well an outcome fits a row; below 0: it is another one.
static int fitOf(const QStringList &people, const QString &number, const QStringList &givenPeople,
                 const QString &givenNumber)
{
    int fit = !number.isEmpty() && number == givenNumber ? 2 : 0;
    if (people.isEmpty() || givenPeople.isEmpty())
        return fit;
    if (people == givenPeople)
        return fit + 4;
    const bool meet = std::any_of(people.cbegin(), people.cend(),
                                  [&](const QString &name) { return givenPeople.contains(name); });
    return meet ? fit + 1 : fit ? fit : -1;
}

Id OutcomeIndex::find(const Outcome &given, const QStringList &people, const QSet<Id> &named) const
{
    Id best = 0;
    int bestFit = -1;
    for (const Id id : m_byKey.value(keyOf(given))) {
        const Entry entry = m_outcomes.value(id);
        const int fit = fitOf(entry.people, entry.documentNumber, people, given.documentNumber);
        if (fit > bestFit && !named.contains(id)) {
            best = id;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace models
