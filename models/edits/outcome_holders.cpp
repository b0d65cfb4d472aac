// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/outcome_holders.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {
struct OutcomeHoldersTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::OutcomeHolders)
};
} // namespace

QList<OutcomeHolder> holdersOf(SQLite::Database &database, Id outcome)
{
    return findAll<OutcomeHolder>(database, "WHERE outcome_id = ? ORDER BY position, id",
                                  {Value(outcome)});
}

// Gives each its place, from 1; only those that moved are written.
static void number(Transaction &transaction, QList<OutcomeHolder> &holders)
{
    int position = 0;
    for (OutcomeHolder &holder : holders)
        if (holder.position != ++position) {
            holder.position = position;
            transaction.update(holder);
        }
}

Id addHolder(Transaction &transaction, Id outcome, Id teacher, const QString &person)
{
    const QList<OutcomeHolder> holders = holdersOf(transaction.database(), outcome);
    for (const OutcomeHolder &holder : holders)
        if (teacher && holder.teacherId == teacher)
            return 0;
    OutcomeHolder added;
    added.outcomeId = outcome;
    added.position = holders.isEmpty() ? 1 : holders.last().position.value_or(0) + 1;
    added.teacherId = teacher;
    added.person = teacher ? QString() : person;
    return transaction.insert(added);
}

Result<Id> addRecord(Transaction &transaction, OutcomeHolder &holder)
{
    if (!holder.teacherId && holder.person.isEmpty())
        return fail(ErrorCode::Input,
                    OutcomeHoldersTexts::tr("Choose a teacher, or write a name."));
    holder.id = addHolder(transaction, holder.outcomeId, holder.teacherId, holder.person);
    if (!holder.id)
        return fail(ErrorCode::Refused,
                    OutcomeHoldersTexts::tr("This teacher stands there already."));
    return holder.id;
}

QList<Teacher> membersNotHolding(SQLite::Database &database, Id outcome)
{
    return findAll<Teacher>(
        database,
        "WHERE id IN (SELECT teacher_id FROM membership WHERE group_id = (SELECT group_id FROM "
        "outcome WHERE id = ?1)) AND NOT EXISTS (SELECT 1 FROM outcome_holder WHERE outcome_id = "
        "?1 AND teacher_id = teacher.id) ORDER BY NOT EXISTS (SELECT 1 FROM membership WHERE "
        "teacher_id = teacher.id AND role = 'host' AND group_id = (SELECT group_id FROM outcome "
        "WHERE id = ?1)), pinyin",
        {Value(outcome)});
}

void moveHolder(Transaction &transaction, Id id, int steps)
{
    const auto moved = find<OutcomeHolder>(transaction.database(), id);
    if (!moved)
        return;
    QList<OutcomeHolder> holders = holdersOf(transaction.database(), moved->outcomeId);
    const auto found = std::find_if(holders.cbegin(), holders.cend(),
                                    [id](const OutcomeHolder &one) { return one.id == id; });
    const qsizetype from = found - holders.cbegin();
    holders.move(from, std::clamp<qsizetype>(from + steps, 0, holders.size() - 1));
    number(transaction, holders);
}

void removeHolder(Transaction &transaction, Id id)
{
    const auto removed = find<OutcomeHolder>(transaction.database(), id);
    if (!removed)
        return;
    transaction.remove(*removed);
    QList<OutcomeHolder> holders = holdersOf(transaction.database(), removed->outcomeId);
    number(transaction, holders);
}

void removeHolders(Transaction &transaction, const QList<Id> &holders)
{
    for (const Id holder : holders)
        removeHolder(transaction, holder);
}

} // namespace models
