// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/lifecycle.h"

#include "models/base/clock.h"
#include "models/edits/record_access.h"
#include "models/storage/rule_sets.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace models {

namespace {
struct LifecycleTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Lifecycle)
};

const QString kSteps = QStringLiteral("lifecycle_step");

QString stepName(const QString &step)
{
    return codeTable(kSteps).name(step, language());
}
} // namespace

QList<StepRule> stepRules(SQLite::Database &database, const Cycle &cycle)
{
    const RulesInForce rules =
        rulesOn(database, QStringLiteral("lifecycle"), QStringLiteral("lifecycle"), cycle.endsOn);
    QList<StepRule> steps;
    for (const QJsonValue &each : rules.content.value(QStringLiteral("steps")).toArray()) {
        const QJsonObject object = each.toObject();
        const QJsonObject due = object.value(QStringLiteral("due")).toObject();
        StepRule rule{object.value(QStringLiteral("step")).toString(),
                      due.value(QStringLiteral("after")).toString(),
                      due.value(QStringLiteral("months")).toInt(),
                      due.value(QStringLiteral("days")).toInt(),
                      {}};
        for (const QJsonValue &before : object.value(QStringLiteral("order")).toArray()) {
            const QJsonObject asked = before.toObject();
            rule.before << StepBefore{asked.value(QStringLiteral("step")).toString(),
                                      asked.value(QStringLiteral("must")).toBool(),
                                      ruleText(asked, QStringLiteral("why"), language())};
        }
        steps << rule;
    }
    return steps;
}

static QDate dueDay(const StepRule &rule, const Cycle &cycle)
{
    const Field *field = recordType<Cycle>().field(rule.dueAfter);
    const QDate from = field ? QDate::fromString(textOf(field->get(&cycle)), Qt::ISODate) : QDate();
    return from.isValid() ? from.addMonths(rule.months).addDays(rule.days) : QDate();
}

QMap<QString, QDate> stepDeadlines(SQLite::Database &database, const Cycle &cycle)
{
    QMap<QString, QDate> deadlines;
    for (const StepRule &rule : stepRules(database, cycle))
        if (const QDate day = dueDay(rule, cycle); day.isValid())
            deadlines.insert(rule.step, day);
    for (const auto &set : findAll<StepDeadline>(database, "WHERE cycle_id = ?", {Value(cycle.id)}))
        deadlines.insert(set.step, set.dueOn);
    return deadlines;
}

static QMap<QString, GroupStep> recordsOf(SQLite::Database &database, Id group)
{
    QMap<QString, GroupStep> records;
    for (const auto &step :
         findAll<GroupStep>(database, "WHERE group_id = ? ORDER BY done_on, id", {Value(group)}))
        records.insert(step.step, step);
    return records;
}

QList<StepState> stepsOfGroup(SQLite::Database &database, const Cycle &cycle, Id group,
                              const QDate &today)
{
    const auto records = recordsOf(database, group);
    const auto deadlines = stepDeadlines(database, cycle);
    const auto doneOn = [&records](const QString &step) { return records.value(step).doneOn; };
    QList<StepState> states;
    for (const StepRule &rule : stepRules(database, cycle)) {
        StepState state{.step = rule.step, .dueOn = deadlines.value(rule.step)};
        if (records.contains(rule.step))
            state.record = records.value(rule.step);
        const QDate day = doneOn(rule.step);
        state.isDone = day.isValid();
        state.isLate = state.isDone && state.dueOn.isValid() && day > state.dueOn;
        state.isOverdue = !state.isDone && state.dueOn.isValid() && state.dueOn < today;
        if (state.isDone)
            for (const StepBefore &before : rule.before)
                if (!doneOn(before.step).isValid() || doneOn(before.step) > day)
                    state.doneOutOfOrder << before.step;
        states << state;
    }
    return states;
}

// Whether every gate before a step is open, given the steps that are done.
static const StepBefore *closedGate(const StepRule &rule, const QSet<QString> &done)
{
    for (const StepBefore &before : rule.before)
        if (before.must && !done.contains(before.step))
            return &before;
    return nullptr;
}

// Why the steps of a package, as they would be, may not stand so; empty when they may.
static QString gateProblem(const QList<StepRule> &rules, const QMap<QString, GroupStep> &records,
                           const QSet<QString> &coming)
{
    QSet<QString> done;
    for (const GroupStep &record : records)
        if (record.doneOn.isValid())
            done.insert(record.step);
    const QSet<QString> standing = done;
    for (const StepRule &rule : rules) // what comes counts only if it will not be refused itself
        if (coming.contains(rule.step) && !closedGate(rule, done))
            done.insert(rule.step);
    for (const StepRule &rule : rules)
        if (const StepBefore *before = closedGate(rule, done);
            before && standing.contains(rule.step))
            return LifecycleTexts::tr(
                       "“%1” cannot be marked done while “%2” is not: %3. Enter the day "
                       "of “%2” first.")
                .arg(stepName(rule.step), stepName(before->step), before->why);
    return {};
}

Result<Id> keepStep(Transaction &transaction, const Cycle &cycle, GroupStep &step,
                    const QSet<QString> &coming)
{
    SQLite::Database &database = transaction.database();
    if (step.doneOn > now().toLocalTime().date())
        return fail(
            ErrorCode::Refused,
            LifecycleTexts::tr("“%1” cannot have been done on %2, which is still to come. Enter "
                               "the day when it is done.")
                .arg(stepName(step.step), step.doneOn.toString(Qt::ISODate)));
    auto records = recordsOf(database, step.groupId);
    if (!step.id)
        step.id = records.value(step.step).id;
    const bool known = step.id != 0;
    records.insert(step.step, step);
    const QString problem = gateProblem(stepRules(database, cycle), records, coming);
    if (!problem.isEmpty())
        return fail(ErrorCode::Refused, problem);
    if (known)
        transaction.update(step);
    else
        transaction.insert(step);
    return step.id;
}

Result<void> removeStep(Transaction &transaction, const Cycle &cycle, Id id)
{
    SQLite::Database &database = transaction.database();
    const auto step = find<GroupStep>(database, id);
    if (!step)
        return {};
    auto records = recordsOf(database, step->groupId);
    records.remove(step->step);
    const QString problem = gateProblem(stepRules(database, cycle), records, {});
    if (!problem.isEmpty())
        return fail(ErrorCode::Refused, problem);
    return removeRecord(transaction, QStringLiteral("group_step"), id);
}

static Result<Cycle> cycleOfGroup(SQLite::Database &database, Id id)
{
    const auto group = find<ResearchGroup>(database, id);
    const auto cycle = group ? find<Cycle>(database, group->cycleId) : std::nullopt;
    if (!cycle)
        return fail(ErrorCode::Input, LifecycleTexts::tr("Say of which package the step is."));
    return *cycle;
}

Result<Id> addRecord(Transaction &transaction, GroupStep &step)
{
    const auto cycle = cycleOfGroup(transaction.database(), step.groupId);
    return cycle ? keepStep(transaction, *cycle, step) : Result<Id>(cycle.failure());
}

Result<void> changeRecord(Transaction &transaction, GroupStep &step)
{
    const auto kept = addRecord(transaction, step);
    return kept ? Result<void>() : kept.failure();
}

void keepDeadlines(Transaction &transaction, const Cycle &cycle,
                   const QMap<QString, QDate> &deadlines)
{
    SQLite::Database &database = transaction.database();
    QMap<QString, StepDeadline> before;
    for (const auto &set : findAll<StepDeadline>(database, "WHERE cycle_id = ?", {Value(cycle.id)}))
        before.insert(set.step, set);
    // Without its own days a cycle has the usual ones.
    for (const auto &set : std::as_const(before))
        transaction.remove(set);
    const auto usual = stepDeadlines(database, cycle);
    for (auto one = deadlines.cbegin(); one != deadlines.cend(); ++one) {
        if (!one.value().isValid() || one.value() == usual.value(one.key()))
            continue;
        StepDeadline set = before.value(one.key());
        set.cycleId = cycle.id;
        set.step = one.key();
        set.dueOn = one.value();
        transaction.insert(set);
    }
}

StepCounts countSteps(SQLite::Database &database, const Cycle &cycle, const QDate &today)
{
    StepCounts counts;
    SQLite::Statement groups(database, "SELECT count(*) FROM counted_group WHERE cycle_id = ? AND "
                                       "group_kind = 'package'");
    bindValue(groups, 1, Value(cycle.id));
    groups.executeStep();
    counts.groups = groups.getColumn(0).getInt();
    SQLite::Statement row(database,
                          "SELECT step, count(DISTINCT group_id) FROM group_step WHERE done_on <= "
                          "? AND group_id IN (SELECT group_id FROM counted_group WHERE "
                          "cycle_id = ? AND group_kind = 'package') "
                          "GROUP BY step");
    bindValue(row, 1, toValue(today));
    bindValue(row, 2, Value(cycle.id));
    while (row.executeStep())
        counts.done.insert(textOf(columnValue(row, 0)), row.getColumn(1).getInt());
    counts.dueOn = stepDeadlines(database, cycle);
    return counts;
}

QList<Id> groupsWithoutStep(SQLite::Database &database, const Cycle &cycle, const QString &step,
                            const QDate &today)
{
    SQLite::Statement row(database,
                          "SELECT group_id FROM counted_group WHERE cycle_id = ? AND group_kind = "
                          "'package' AND group_id NOT IN (SELECT group_id FROM group_step WHERE "
                          "step = ? AND done_on <= ?) ORDER BY place, name, group_id");
    bindValue(row, 1, Value(cycle.id));
    bindValue(row, 2, toValue(step));
    bindValue(row, 3, toValue(today));
    QList<Id> groups;
    while (row.executeStep())
        groups << row.getColumn(0).getInt64();
    return groups;
}

} // namespace models
