// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/budgets.h"

#include <QCoreApplication>

namespace models {

namespace {
struct BudgetsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Budgets)
};

QList<BudgetLine> linesOf(SQLite::Database &database, Id group, const QString &category)
{
    return findAll<BudgetLine>(database, "WHERE group_id = ? AND category = ? ORDER BY id",
                               {Value(group), toValue(category)});
}
} // namespace

BudgetLine budgetOf(SQLite::Database &database, Id group, const QString &category)
{
    BudgetLine budget{.groupId = group, .category = category};
    for (const BudgetLine &line : linesOf(database, group, category)) {
        budget.amount = budget.amount.value_or(Money()) + line.amount.value_or(Money());
        budget.note = line.note;
    }
    return budget;
}

Result<Id> setBudget(Transaction &transaction, const BudgetLine &given)
{
    if (!given.groupId || given.category.isEmpty())
        return fail(ErrorCode::Input,
                    BudgetsTexts::tr("Say which package may spend money, and on what."));
    const auto lines = linesOf(transaction.database(), given.groupId, given.category);
    BudgetLine kept = given;
    kept.id = lines.isEmpty() ? 0 : lines.first().id;
    if (lines.isEmpty())
        return transaction.insert(kept);
    transaction.update(kept);
    for (const BudgetLine &line : lines.mid(1))
        transaction.remove(line);
    return kept.id;
}

void removeBudget(Transaction &transaction, Id group, const QString &category)
{
    for (const BudgetLine &line : linesOf(transaction.database(), group, category))
        transaction.remove(line);
}

} // namespace models
