// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_run.h"

#include "models/base/text.h"

#include <QCoreApplication>

namespace models {

namespace {
struct ImportGroupsTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};
} // namespace

static void takeBaseSchool(SheetRun &sheet, const RowDraft &row, ResearchGroup &group)
{
    const Field *field = fieldOf<ResearchGroup>("base_school_id");
    const QString name = row.text(field);
    if (name.isEmpty())
        return;
    if (const Id school = sheet.run.schools.find(name)) {
        group.baseSchoolId = school;
        return;
    }
    QString message =
        ImportGroupsTexts::tr(
            "There is no school “%1” in the file; the package came in without a base school.")
            .arg(name);
    const QStringList similar = sheet.run.schools.similar(name);
    if (!similar.isEmpty())
        message +=
            ImportGroupsTexts::tr(" Perhaps it is: %1.").arg(similar.join(QStringLiteral("、")));
    sheet.warn(row, field, message);
}

// The host by name: one at the base school first, else the only teacher of that name.
static void takeHost(SheetRun &sheet, const RowDraft &row, ResearchGroup &group)
{
    const Field *field = fieldOf<ResearchGroup>("host_id");
    const QString name = cleanedName(row.text(field));
    if (name.isEmpty())
        return;
    PersonClues clues{name, group.baseSchoolId};
    QList<Id> found = sheet.run.teachers.match(clues);
    if (found.size() > 1) {
        clues.subject = group.subject;
        found = sheet.run.teachers.match(clues);
    }
    if (found.isEmpty()) {
        clues.schoolId = 0;
        found = sheet.run.teachers.match(clues);
    }
    if (found.size() == 1) {
        group.hostId = found.first();
        return;
    }
    const QString message =
        found.isEmpty()
            ? ImportGroupsTexts::tr(
                  "No teacher is called “%1”; the package came in without a host.")
                  .arg(name)
            : ImportGroupsTexts::tr(
                  "Several teachers are called “%1”; the package came in without a host. Choose "
                  "the right one on the package's page.")
                  .arg(name);
    sheet.run.pendingHosts.append(
        {group.id, name, sheet.issueAt(row, field, Severity::Warning, message)});
}

static RowOutcome takeGroup(SheetRun &sheet, const RowDraft &row, const Cycle &cycle)
{
    ImportRun &run = sheet.run;
    ResearchGroup given;
    takeOver(row, given);
    const Id known = run.findGroup(cycle.id, given.name);
    ResearchGroup group = known ? *find<ResearchGroup>(run.transaction.database(), known) : given;
    group.cycleId = cycle.id;
    if (!group.id)
        group.id = run.transaction.nextId();
    const ResearchGroup before = group;
    bool changed = known && takeOver(row, group);
    takeBaseSchool(sheet, row, group);
    takeHost(sheet, row, group);
    changed |= group.baseSchoolId != before.baseSchoolId || group.hostId != before.hostId;
    if (known) {
        if (changed)
            run.transaction.update(group);
        return changed ? RowOutcome::Changed : RowOutcome::Unchanged;
    }
    run.transaction.insert(group);
    sheet.remember(row, group.id);
    run.addGroup(cycle.id, group.name, group.id);
    return RowOutcome::Added;
}

void importPackages(SheetRun &sheet)
{
    const Cycle *cycle = sheet.cycle();
    if (cycle)
        sheet.forEachRow([&](const RowDraft &row) { return takeGroup(sheet, row, *cycle); });
}

// The member of a group who is its host: by role first, else by the name that the list gave.
static Id hostAmongMembers(ImportRun &run, const PendingHost &pending)
{
    SQLite::Statement &statement = run.transaction.prepared(
        "SELECT teacher.id FROM membership JOIN teacher ON teacher.id = membership.teacher_id "
        "WHERE membership.group_id = ? AND teacher.name = ? ORDER BY membership.role = 'host' DESC "
        "LIMIT 1");
    bindValue(statement, 1, Value(pending.groupId));
    bindValue(statement, 2, toValue(pending.name));
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

void resolveHosts(ImportRun &run)
{
    for (const PendingHost &pending : run.pendingHosts) {
        const Id host = hostAmongMembers(run, pending);
        auto group = find<ResearchGroup>(run.transaction.database(), pending.groupId);
        if (host && group) {
            group->hostId = host;
            run.transaction.update(*group);
        } else if (group && !group->hostId) {
            run.report.issues << pending.issue;
        }
    }
}

} // namespace models
