// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/targets.h"

#include "models/records/research_group.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

namespace {
struct TargetsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Targets)
};

QList<PlanTarget> targetsOf(SQLite::Database &database, Id group, const QString &measure)
{
    return findAll<PlanTarget>(database, "WHERE group_id = ? AND measure = ? ORDER BY id",
                               {Value(group), toValue(measure)});
}
Result<void> checkTarget(SQLite::Database &database, const PlanTarget &target)
{
    for (const PlanTarget &other : targetsOf(database, target.groupId, target.measure))
        if (other.id != target.id)
            return fail(
                ErrorCode::Refused,
                TargetsTexts::tr("This package has a target for “%1” already. Change that one.")
                    .arg(codeTable(QStringLiteral("plan_measure"))
                             .name(target.measure, language())));
    return {};
}
} // namespace

void setFigureTarget(Transaction &transaction, Id cycle, const QString &figure,
                     std::optional<int> basisPoints)
{
    const auto known = findAll<Target>(transaction.database(), "WHERE cycle_id = ? AND figure = ?",
                                       {Value(cycle), toValue(figure)});
    Target target = known.isEmpty() ? Target{.cycleId = cycle, .figure = figure} : known.first();
    target.basisPoints = basisPoints;
    if (basisPoints && known.isEmpty())
        transaction.insert(target);
    else if (basisPoints)
        transaction.update(target);
    else if (!known.isEmpty())
        transaction.remove(target);
}

Id setPlanTarget(Transaction &transaction, const PlanTarget &given)
{
    PlanTarget target = given;
    const auto known = targetsOf(transaction.database(), target.groupId, target.measure);
    if (known.isEmpty())
        return transaction.insert(target);
    target.id = known.last().id;
    transaction.update(target);
    return target.id;
}

Result<Id> addRecord(Transaction &transaction, PlanTarget &target)
{
    if (const auto checked = checkTarget(transaction.database(), target); !checked)
        return checked.failure();
    return transaction.insert(target);
}

Result<void> changeRecord(Transaction &transaction, PlanTarget &target)
{
    if (const auto checked = checkTarget(transaction.database(), target); !checked)
        return checked;
    transaction.update(target);
    return {};
}

int copyTargetToAll(Transaction &transaction, Id cycle, const PlanTarget &target)
{
    int copied = 0;
    for (const ResearchGroup &group : findAll<ResearchGroup>(
             transaction.database(),
             "WHERE id IN (SELECT group_id FROM counted_group WHERE cycle_id = ? AND group_kind = "
             "(SELECT group_kind FROM counted_group WHERE group_id = ?)) AND id NOT IN (SELECT "
             "group_id FROM plan_target WHERE measure = ?) ORDER BY id",
             {Value(cycle), Value(target.groupId), toValue(target.measure)})) {
        PlanTarget copy{.groupId = group.id, .measure = target.measure, .goal = target.goal};
        transaction.insert(copy);
        ++copied;
    }
    return copied;
}

} // namespace models
