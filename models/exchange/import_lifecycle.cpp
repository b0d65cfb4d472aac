// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/edits/lifecycle.h"
#include "models/edits/targets.h"
#include "models/exchange/import_run.h"
#include "models/exchange/package_of_row.h"

namespace models {

// Steps and targets of packages: a package has each at most once, so that a row is told by its
// package and its step or measure.

// The steps that a list marks done, by the name of the package in the row.
static QHash<QString, QSet<QString>> stepsComing(const SheetRun &sheet)
{
    const Field *package = fieldOf<GroupStep>("group_id");
    const QDate today = now().toLocalTime().date();
    QHash<QString, QSet<QString>> coming;
    RowReader reader(sheet.sheet, sheet.layout, sheet.book.workbook.fileName);
    Issues said; // again when the rows are taken
    while (const auto row = reader.next(said)) {
        GroupStep step;
        takeOver(*row, step);
        if (!row->isBad && step.doneOn.isValid() && step.doneOn <= today)
            coming[row->text(package)].insert(step.step);
    }
    return coming;
}

void importSteps(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    Transaction &transaction = sheet.run.transaction;
    const Field *package = fieldOf<GroupStep>("group_id");
    PackageOfRow packages(sheet, *cycle, package);
    const auto coming = stepsComing(sheet);
    sheet.forEachRow([&](const RowDraft &row) {
        GroupStep given;
        takeOver(row, given);
        given.groupId = packages.of(row);
        if (!given.groupId)
            return RowOutcome::Left;
        const auto known =
            findAll<GroupStep>(transaction.database(), "WHERE group_id = ? AND step = ?",
                               {Value(given.groupId), toValue(given.step)});
        GroupStep step = known.isEmpty() ? given : known.last();
        if (!known.isEmpty() && !takeOver(row, step))
            return RowOutcome::Unchanged;
        const auto kept = keepStep(transaction, *cycle, step, coming.value(row.text(package)));
        if (!kept)
            return sheet.leave(row, fieldOf<GroupStep>("step"), kept.error().message);
        if (!known.isEmpty())
            return RowOutcome::Changed;
        sheet.remember(row, *kept);
        return RowOutcome::Added;
    });
}

void importTargets(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    Transaction &transaction = sheet.run.transaction;
    PackageOfRow packages(sheet, *cycle, fieldOf<PlanTarget>("group_id"));
    sheet.forEachRow([&](const RowDraft &row) {
        PlanTarget given;
        takeOver(row, given);
        given.groupId = packages.of(row);
        if (!given.groupId)
            return RowOutcome::Left;
        const auto known =
            findAll<PlanTarget>(transaction.database(), "WHERE group_id = ? AND measure = ?",
                                {Value(given.groupId), toValue(given.measure)});
        PlanTarget target = known.isEmpty() ? given : known.last();
        if (!known.isEmpty() && !takeOver(row, target))
            return RowOutcome::Unchanged;
        const Id kept = setPlanTarget(transaction, target);
        if (!known.isEmpty())
            return RowOutcome::Changed;
        sheet.remember(row, kept);
        return RowOutcome::Added;
    });
}

} // namespace models
