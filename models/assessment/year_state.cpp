// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/year_state.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/base/process_identity.h"
#include "models/figures/checks.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::YearState)
};

Failure noReason()
{
    return fail(ErrorCode::Input, Texts::tr("Say why. The reason is kept in the history."));
}

Result<void> change(RecordFile &file, const Cycle &cycle, const char *title, const char *status,
                    const char *action, const QString &reason)
{
    return file.edit(editTitle(title, {cycle.name}), [&](Transaction &transaction) {
        return changeYear(transaction, cycle, status, action, reason);
    });
}
} // namespace

Result<Cycle> readCycle(RecordFile &file, Id id)
{
    std::optional<Cycle> cycle;
    const auto read = guarded(file.path(), [&]() -> Result<void> {
        cycle = find<Cycle>(file.database(), id);
        return {};
    });
    if (!read)
        return read.failure();
    if (!cycle)
        return fail(ErrorCode::NotFound, Texts::tr("This year is not in the file any more."));
    return *cycle;
}

YearState yearState(const Cycle &cycle)
{
    if (cycle.status == QLatin1String("published"))
        return YearState::Published;
    return cycle.status == QLatin1String("closed") ? YearState::Locked : YearState::Open;
}

Result<QList<YearGate>> gatesBeforeLock(SQLite::Database &database, const Cycle &cycle)
{
    const auto checks = runChecks(database, cycle);
    if (!checks)
        return checks.failure();
    QList<YearGate> gates;
    for (const CheckResult &result : *checks)
        gates << YearGate{checkTitle(result, language()), QLatin1String(result.line->page)};
    return gates;
}

Result<void> lockYear(RecordFile &file, Id id)
{
    const auto cycle = readCycle(file, id);
    if (!cycle)
        return cycle.failure();
    if (yearState(*cycle) != YearState::Open)
        return fail(ErrorCode::Refused,
                    Texts::tr("The year %1 is locked already.").arg(cycle->name));
    return change(file, *cycle, "cycles.locked", "closed", "lock", {});
}

Result<void> unlockYear(RecordFile &file, Id id, const QString &reason)
{
    const auto cycle = readCycle(file, id);
    if (!cycle)
        return cycle.failure();
    if (reason.trimmed().isEmpty())
        return noReason();
    if (yearState(*cycle) == YearState::Open)
        return fail(ErrorCode::Refused, Texts::tr("The year %1 is not locked.").arg(cycle->name));
    if (yearState(*cycle) == YearState::Published)
        return fail(ErrorCode::Refused,
                    Texts::tr("The year %1 is published. Withdraw the publication first.")
                        .arg(cycle->name));
    return change(file, *cycle, "cycles.unlocked", "open", "unlock", reason);
}

Result<void> withdrawYear(RecordFile &file, Id id, const QString &reason)
{
    const auto cycle = readCycle(file, id);
    if (!cycle)
        return cycle.failure();
    if (reason.trimmed().isEmpty())
        return noReason();
    if (yearState(*cycle) != YearState::Published)
        return fail(ErrorCode::Refused,
                    Texts::tr("The year %1 is not published.").arg(cycle->name));
    return change(file, *cycle, "cycles.withdrawn", "closed", "withdraw", reason);
}

QList<CycleEvent> cycleEvents(SQLite::Database &database, Id cycle)
{
    return findAll<CycleEvent>(database, "WHERE cycle_id = ? ORDER BY id DESC", {Value(cycle)});
}

Result<void> changeYear(Transaction &transaction, Cycle cycle, const char *status,
                        const char *action, const QString &reason)
{
    cycle.status = QLatin1String(status);
    transaction.update(cycle);
    CycleEvent event{.cycleId = cycle.id,
                     .action = QLatin1String(action),
                     .happenedOn = now().toLocalTime().date(),
                     .person = thisProcess().user,
                     .reason = reason.trimmed()};
    transaction.insert(event);
    return {};
}

} // namespace models
