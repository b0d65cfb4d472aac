// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/year_state.h"

#include "models/base/edit_title.h"
#include "models/figures/checks.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace models {

namespace {
struct YearStateTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::YearState)
};

// One edit of a year, titled with its name.
Result<void> editYear(RecordFile &file, Id id, const char *title,
                      const std::function<Result<void>(Transaction &)> &change)
{
    const auto cycle = readCycle(file, id);
    if (!cycle)
        return cycle.failure();
    return file.edit(editTitle(title, {cycle->name}), change);
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
        return fail(ErrorCode::NotFound,
                    YearStateTexts::tr("This year is not in the file any more."));
    return *cycle;
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
    return editYear(file, id, "cycles.locked",
                    [id](Transaction &transaction) { return lockYear(transaction, id); });
}

Result<void> unlockYear(RecordFile &file, Id id, const QString &reason)
{
    return editYear(file, id, "cycles.unlocked", [id, &reason](Transaction &transaction) {
        return unlockYear(transaction, id, reason);
    });
}

Result<void> withdrawYear(RecordFile &file, Id id, const QString &reason)
{
    return editYear(file, id, "cycles.withdrawn", [id, &reason](Transaction &transaction) {
        return withdrawYear(transaction, id, reason);
    });
}

} // namespace models
