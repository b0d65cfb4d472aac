// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/snapshots.h"

#include "models/storage/database.h"
#include "models/storage/history.h"
#include "models/storage/member_on.h"
#include "models/storage/store.h"
#include "models/storage/views.h"

namespace models {

// Fills one temporary table of ids. Throws SQLite::Exception.
static void fill(SQLite::Database &database, const std::string &table, const std::set<Id> &ids)
{
    database.exec("CREATE TEMP TABLE IF NOT EXISTS " + table +
                  " (id INTEGER PRIMARY KEY);"
                  "DELETE FROM temp." +
                  table + ";");
    SQLite::Statement statement(database, "INSERT INTO temp." + table + " VALUES (?)");
    for (const Id id : ids) {
        statement.reset();
        statement.bind(1, static_cast<std::int64_t>(id));
        statement.exec();
    }
}

static void run(SQLite::Database &database, const char *script)
{
    database.exec(sqlText(QStringLiteral("derived/") + QLatin1String(script)).toStdString());
}

static std::string snapshotSql()
{
    return sqlOnDay(QStringLiteral("derived/snapshot.sql"),
                    "SELECT id FROM temp.touched_membership", "cycle.reference_date")
        .toStdString();
}

// Adds every record of one kind whose row stands in the database under one of `ids`.
template <class Record>
static void addRows(SQLite::Database &database, const std::vector<Id> &ids, TouchedRecords &touched)
{
    SQLite::Statement statement(database, selectSql(recordType<Record>()) + " WHERE id = ?");
    for (const Id id : ids) {
        statement.reset();
        statement.bind(1, static_cast<std::int64_t>(id));
        if (!statement.executeStep())
            continue;
        Record record;
        record.id = id;
        readRecord(recordType<Record>(), statement, &record);
        touched.add(record);
    }
}

void TouchedRecords::addChangeset(SQLite::Database &database, const QByteArray &changeset)
{
    const ChangedRows rows = changedRows(changeset);
    forEachRecordKind([&]<class Record>(const Record &) {
        const auto found = rows.find(recordType<Record>().table);
        if (found != rows.end())
            addRows<Record>(database, found->second, *this);
    });
}

void TouchedRecords::refreshSnapshots(SQLite::Database &database)
{
    if (m_cycles.empty() && m_schools.empty() && m_teachers.empty() && m_groups.empty())
        return;
    makeViews(database); // a copy that is checked or rescued was opened by nobody
    fill(database, "touched_cycle", m_cycles);
    fill(database, "touched_school", m_schools);
    fill(database, "touched_teacher", m_teachers);
    fill(database, "touched_group", m_groups);
    fill(database, "touched_membership", {});
    run(database, "present_school.sql");
    run(database, "touched_memberships.sql");
    static const std::string snapshot = snapshotSql();
    database.exec(snapshot);
}

void TouchedRecords::refreshTotals(SQLite::Database &database)
{
    if (!m_members.empty() || !m_attended.empty() || !m_activities.empty()) {
        fill(database, "touched_member", m_members);
        fill(database, "touched_attended", m_attended);
        fill(database, "touched_activity", m_activities);
        fill(database, "touched_activity_group", m_activityGroups);
        run(database, "attendance_totals.sql");
    }
    *this = {};
}

void TouchedRecords::refresh(SQLite::Database &database)
{
    refreshSnapshots(database);
    refreshTotals(database);
}

} // namespace models
