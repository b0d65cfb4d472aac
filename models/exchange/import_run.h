// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/activity_directory.h"
#include "models/exchange/importer.h"
#include "models/exchange/row_reader.h"
#include "models/exchange/school_directory.h"
#include "models/exchange/teacher_directory.h"
#include "models/storage/store.h"

namespace models {

// A host whom a package list names but who was not found yet: members may bring the name.
struct PendingHost
{
    Id groupId = 0;
    QString name;
    Issue issue; // said when the host stays unknown
};

class OutcomeIndex;

// Everything that the rows of one import share.
struct ImportRun
{
    Transaction &transaction;
    ImportReport &report;
    const ImportOptions &options;
    const Progress &progress;
    SchoolDirectory schools;
    TeacherDirectory teachers;
    ActivityDirectory activities;
    QList<Cycle> cycles;
    QHash<QString, Id> groups;                      // by cycle id and headerKey of the name
    QHash<std::pair<Id, Id>, Id> memberships;       // by group and teacher
    QHash<Id, std::pair<QString, QString>> claimed; // teacher → roster book and cell that took it
    QList<PendingHost> pendingHosts;
    std::shared_ptr<OutcomeIndex> outcomes; // made when the first list of outcomes comes
    qint64 rowsDone = 0;
    qint64 rowsTotal = 0;
    bool cancelled = false;
    QSet<Id> members; // teachers of `memberships`, as many as there were when last asked
    qsizetype membersAsOf = -1;

    ImportRun(Transaction &transaction, ImportReport &report, const ImportOptions &options,
              const Progress &progress);

    // Asked through SheetRun::cycle(), which sees to it that the year need not be asked.
    const Cycle *cycleFor(const SheetLayout &layout, const QString &book, const QString &sheet);
    Id findGroup(Id cycle, const QString &name) const;
    // The group with the longest name that `text` contains; 0 when none.
    Id findGroupIn(Id cycle, const QString &text) const;
    void addGroup(Id cycle, const QString &name, Id group);
    // Whether a teacher is a member of any package.
    bool isMember(Id teacher);
};

// One sheet on its way in.
class SheetRun
{
public:
    SheetRun(ImportRun &run, const ImportBook &book, const Sheet &sheet, const SheetLayout &layout,
             std::function<Id()> bookId);

    // The cycle that the sheet belongs to; null, with an issue, when the file has none for it or
    // what stands above the table does not say which.
    const Cycle *cycle();

    // Reads row by row, hands each good one to `take` and counts what became of it.
    void forEachRow(const std::function<RowOutcome(const RowDraft &)> &take);

    // Says that a row stays out, at the cell of `field`. Returns Left, to be returned by the
    // caller.
    RowOutcome leave(const RowDraft &row, const Field *field, const QString &message);
    void warn(const RowDraft &row, const Field *field, const QString &message);
    Issue issueAt(const RowDraft &row, const Field *field, Severity severity,
                  const QString &message) const;
    // The same at a cell of whatever column, also one that no field claims.
    void say(int row, int column, Severity severity, const QString &message);

    // Names that the sheet as a whole may bear: after its label above the table, on its tab, in its
    // file name and title, without the words that every list of its kind has (学员名单).
    QStringList ownNames(const QString &labelled) const;

    // Remembers from which row a record came.
    void remember(const RowDraft &row, Id record);

    ImportRun &run;
    const ImportBook &book;
    const Sheet &sheet;
    const SheetLayout &layout;
    ImportCount count;
    QString cycleName; // of the cycle that was asked for
    std::vector<ImportedRow> rows;

private:
    RowReader m_reader;
    std::function<Id()> m_bookId; // asked for only once there is a record to remember
};

// Writes what `row` says into a record; empty cells never overwrite. True when a field changed.
template <class Record>
bool takeOver(const RowDraft &row, Record &record)
{
    bool changed = false;
    for (const Field &field : recordType<Record>().fields) {
        const auto value = row.values.constFind(&field);
        if (value == row.values.cend() || field.get(&record) == *value)
            continue;
        field.set(&record, *value);
        changed = true;
    }
    return changed;
}

template <class Record>
const Field *fieldOf(const char *key)
{
    return recordType<Record>().field(QLatin1String(key));
}

// The package that the sheet as a whole belongs to; 0, with the name that was looked for in `name`,
// when there is none.
Id groupOfSheet(const SheetRun &sheet, const Cycle &cycle, QString &name);

// Takers of the book table: each kind of sheet in a file of its own.
void importSchools(SheetRun &sheet);
void importAreaCodes(SheetRun &sheet);
void importRoster(SheetRun &sheet);
void importPackages(SheetRun &sheet);
void importMembers(SheetRun &sheet);
void importBudget(SheetRun &sheet);
void importFundMoves(SheetRun &sheet);
void importExpenses(SheetRun &sheet);
void importSteps(SheetRun &sheet);
void importTargets(SheetRun &sheet);
void importTrainings(SheetRun &sheet);
void importActivities(SheetRun &sheet);
void importAttendance(SheetRun &sheet);
void importOutcomes(SheetRun &sheet);
void importScores(SheetRun &sheet);

// Links hosts that became known while members came in; what stays unknown is an issue.
void resolveHosts(ImportRun &run);

} // namespace models
