// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/year_lock.h"

#include "models/base/clock.h"
#include "models/base/process_identity.h"

#include <QCoreApplication>

namespace models {

namespace {
struct YearLockTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::YearState)
};

Failure noReason()
{
    return fail(ErrorCode::Input, YearLockTexts::tr("Say why. The reason is kept in the history."));
}

Result<Cycle> cycleNow(SQLite::Database &database, Id id)
{
    const auto cycle = find<Cycle>(database, id);
    if (!cycle)
        return fail(ErrorCode::NotFound,
                    YearLockTexts::tr("This year is not in the file any more."));
    return *cycle;
}
} // namespace

YearState yearState(const Cycle &cycle)
{
    if (cycle.status == QLatin1String("published"))
        return YearState::Published;
    return cycle.status == QLatin1String("closed") ? YearState::Locked : YearState::Open;
}

Result<void> lockYear(Transaction &transaction, Id id)
{
    const auto cycle = cycleNow(transaction.database(), id);
    if (!cycle)
        return cycle.failure();
    if (yearState(*cycle) != YearState::Open)
        return fail(ErrorCode::Refused,
                    YearLockTexts::tr("The year %1 is locked already.").arg(cycle->name));
    return changeYear(transaction, *cycle, "closed", "lock", {});
}

Result<void> unlockYear(Transaction &transaction, Id id, const QString &reason)
{
    const auto cycle = cycleNow(transaction.database(), id);
    if (!cycle)
        return cycle.failure();
    if (reason.trimmed().isEmpty())
        return noReason();
    if (yearState(*cycle) == YearState::Open)
        return fail(ErrorCode::Refused,
                    YearLockTexts::tr("The year %1 is not locked.").arg(cycle->name));
    if (yearState(*cycle) == YearState::Published)
        return fail(ErrorCode::Refused,
                    YearLockTexts::tr("The year %1 is published. Withdraw the publication first.")
                        .arg(cycle->name));
    return changeYear(transaction, *cycle, "open", "unlock", reason);
}

Result<void> withdrawYear(Transaction &transaction, Id id, const QString &reason)
{
    const auto cycle = cycleNow(transaction.database(), id);
    if (!cycle)
        return cycle.failure();
    if (reason.trimmed().isEmpty())
        return noReason();
    if (yearState(*cycle) != YearState::Published)
        return fail(ErrorCode::Refused,
                    YearLockTexts::tr("The year %1 is not published.").arg(cycle->name));
    return changeYear(transaction, *cycle, "closed", "withdraw", reason);
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

QList<CycleEvent> cycleEvents(SQLite::Database &database, Id cycle)
{
    return findAll<CycleEvent>(database, "WHERE cycle_id = ? ORDER BY id DESC", {Value(cycle)});
}

} // namespace models
