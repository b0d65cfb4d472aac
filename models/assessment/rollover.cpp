// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/rollover.h"

#include "models/base/edit_title.h"
#include "models/edits/cycles.h"
#include "models/records/lifecycle.h"
#include "models/storage/store.h"

#include <QCoreApplication>

#include <limits>

namespace models {

namespace {
struct RolloverTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Rollover)
};

QString titleOf(const QString &from, const QString &to)
{
    return editTitle("cycles.rolled_over", {from, to});
}

class Carrier
{
public:
    Carrier(Transaction &transaction, const RolloverPlan &plan, const RolloverChoice &choice)
        : m_transaction(transaction), m_plan(plan), m_choice(choice), m_to(plan.to)
    {
    }

    Result<RolloverResult> run(const Progress &progress)
    {
        if (m_plan.isNewCycle)
            if (const auto added = addRecord(m_transaction, m_to); !added)
                return added.failure();
        m_result.cycle = m_to.id;
        carryYear();
        for (qsizetype i = 0; i < m_plan.packages.size(); ++i) {
            if (!progress(RolloverTexts::tr("Carrying packages over"), i, m_plan.packages.size()))
                return fail(ErrorCode::Cancelled,
                            RolloverTexts::tr("It was stopped. Nothing was changed."));
            if (isChosen(m_plan.packages[i]))
                carry(m_plan.packages[i]);
        }
        if (m_result.packages == 0)
            return fail(
                ErrorCode::Refused,
                RolloverTexts::tr("There is nothing to carry from %1 into %2: every chosen package "
                                  "is there already.")
                    .arg(m_plan.from.name, m_to.name));
        return m_result;
    }

private:
    bool isChosen(const RolloverPackage &package) const
    {
        return !package.carriedAs &&
               (!m_choice.packages || m_choice.packages->contains(package.group.id));
    }

    // Only what the year does not have of its own.
    void carryYear()
    {
        SQLite::Database &database = m_transaction.database();
        const auto own = [&](const char *table) {
            SQLite::Statement row(database, std::string("SELECT 1 FROM ") + table +
                                                " WHERE cycle_id = ? LIMIT 1");
            bindValue(row, 1, Value(m_to.id));
            return row.executeStep();
        };
        if (m_choice.targets && !own("target"))
            for (Target target : findAll<Target>(database, "WHERE cycle_id = ? ORDER BY id",
                                                 {Value(m_plan.from.id)})) {
                target.id = 0;
                target.cycleId = m_to.id;
                m_transaction.insert(target);
                ++m_result.targets;
            }
        const int years = m_to.startsOn.year() - m_plan.from.startsOn.year();
        if (m_choice.deadlines && !own("step_deadline"))
            for (StepDeadline deadline : findAll<StepDeadline>(
                     database, "WHERE cycle_id = ? ORDER BY id", {Value(m_plan.from.id)})) {
                deadline.id = 0;
                deadline.cycleId = m_to.id;
                deadline.dueOn = deadline.dueOn.addYears(years);
                m_transaction.insert(deadline);
            }
    }

    void carry(const RolloverPackage &package)
    {
        ResearchGroup group = package.group;
        group.id = 0;
        group.cycleId = m_to.id;
        group.predecessorId = package.group.id;
        if (!package.hostStays)
            group.hostId = 0;
        if (package.isBaseClosed) {
            group.baseSchoolId = 0;
            if (!m_result.closedSchools.contains(package.baseSchool))
                m_result.closedSchools << package.baseSchool;
        }
        m_transaction.insert(group);
        ++m_result.packages;
        carryMembers(package, group.id);
        if (m_choice.budget)
            carryRows<BudgetLine>(package.group.id, group.id, m_result.budgetLines);
        if (m_choice.targets)
            carryRows<PlanTarget>(package.group.id, group.id, m_result.targets);
    }

    void carryMembers(const RolloverPackage &package, Id group)
    {
        QSet<Id> carried;
        for (const RolloverMember &member : package.members) {
            if (!member.leaves.isEmpty() || carried.contains(member.membership.teacherId)) {
                ++m_result.leftOut;
                continue;
            }
            carried << member.membership.teacherId;
            Membership next{.groupId = group,
                            .teacherId = member.membership.teacherId,
                            .role = member.membership.role};
            if (!member.membership.leftOn.isEmpty()) // known already for the next year
                next.leftOn = member.membership.leftOn;
            if (!member.membership.joinedOn.isEmpty() &&
                member.membership.joinedOn.earliest() > m_to.startsOn)
                next.joinedOn = member.membership.joinedOn;
            m_transaction.insert(next);
            ++m_result.members;
        }
    }

    template <class Record>
    void carryRows(Id before, Id group, int &count)
    {
        for (Record record : findAll<Record>(m_transaction.database(),
                                             "WHERE group_id = ? ORDER BY id", {Value(before)})) {
            record.id = 0;
            record.groupId = group;
            m_transaction.insert(record);
            ++count;
        }
    }

    Transaction &m_transaction;
    const RolloverPlan &m_plan;
    const RolloverChoice &m_choice;
    Cycle m_to;
    RolloverResult m_result;
};
} // namespace

Result<RolloverResult> rollOver(RecordFile &file, const Cycle &from, const QString &to,
                                const RolloverChoice &choice, const Progress &progress)
{
    RolloverResult result;
    const auto done =
        file.edit(titleOf(from.name, to.trimmed()), [&](Transaction &transaction) -> Result<void> {
            const auto plan = planRollover(transaction.database(), from, to);
            if (!plan)
                return plan.failure();
            const auto carried = Carrier(transaction, *plan, choice).run(progress);
            if (!carried)
                return carried.failure();
            result = *carried;
            return {};
        });
    if (!done)
        return done.failure();
    return result;
}

std::optional<HistoryEntry> lastRollover(const RecordFile &file, const QString &from,
                                         const QString &to)
{
    const QString title = titleOf(from, to);
    for (const HistoryEntry &entry : file.history(std::numeric_limits<int>::max()))
        if (entry.state == EditState::Done && entry.stored == title)
            return entry;
    return std::nullopt;
}

Result<QString> takeRolloverBack(RecordFile &file, const QString &from, const QString &to,
                                 QList<Dependent> &dependents, const Progress &progress)
{
    const auto entry = lastRollover(file, from, to);
    if (!entry)
        return fail(
            ErrorCode::NotFound,
            RolloverTexts::tr("Nothing was carried from %1 into %2 that could be taken back.")
                .arg(from, to));
    return takeBack(file, entry->id, dependents, progress);
}

} // namespace models
