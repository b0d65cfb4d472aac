// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"
#include "models/exchange/known_rows.h"
#include "models/exchange/package_of_row.h"

namespace models {

// Budgets and funds received: lists without numbers of their own, so that a row is told by what it
// is about first, then by its amount.

static QString joined(const QStringList &parts)
{
    return parts.join(QLatin1Char('\n'));
}

static QString fenText(const std::optional<Money> &money)
{
    return money ? QString::number(money->fen) : QString();
}

// From the surest to the loosest.
static QStringList keysOf(const BudgetLine &line)
{
    const QString about = joined({QString::number(line.groupId), line.category});
    return {joined({about, QStringLiteral("="), fenText(line.amount), line.note}),
            joined({about, QStringLiteral("#"), fenText(line.amount)}),
            joined({about, QStringLiteral("~"), line.note}), about};
}

static QStringList keysOf(const FundMove &move)
{
    const QString about =
        joined({QString::number(move.groupId), move.kind, move.movedOn.toString(Qt::ISODate)});
    return {joined({about, QStringLiteral("="), fenText(move.amount), move.source}),
            joined({about, QStringLiteral("#"), fenText(move.amount)}),
            joined({about, QStringLiteral("~"), move.source}), about};
}

// Takes a list whose rows are records of one kind, each part of a package.
template <class Record>
static void takeList(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (!cycle)
        return;
    Transaction &transaction = sheet.run.transaction;
    PackageOfRow packages(sheet, *cycle, fieldOf<Record>("group_id"));
    KnownRows known;
    for (const Record &record : findAll<Record>(
             transaction.database(),
             "WHERE group_id IN (SELECT id FROM research_group WHERE cycle_id = ?) ORDER BY id",
             {Value(cycle->id)}))
        known.add(record.id, keysOf(record));
    sheet.forEachRow([&](const RowDraft &row) {
        Record given;
        takeOver(row, given);
        given.groupId = packages.of(row);
        if (!given.groupId)
            return RowOutcome::Left;
        if (const Id id = known.take(keysOf(given))) {
            Record record = *find<Record>(transaction.database(), id);
            if (!takeOver(row, record))
                return RowOutcome::Unchanged;
            transaction.update(record);
            return RowOutcome::Changed;
        }
        sheet.remember(row, transaction.insert(given));
        return RowOutcome::Added;
    });
}

void importBudget(SheetRun &sheet)
{
    takeList<BudgetLine>(sheet);
}

void importFundMoves(SheetRun &sheet)
{
    takeList<FundMove>(sheet);
}

} // namespace models
