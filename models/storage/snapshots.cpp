// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/snapshots.h"

#include "models/storage/database.h"

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

void TouchedRecords::refresh(SQLite::Database &database)
{
    if (m_cycles.empty() && m_schools.empty() && m_teachers.empty() && m_groups.empty())
        return;
    fill(database, "touched_cycle", m_cycles);
    fill(database, "touched_school", m_schools);
    fill(database, "touched_teacher", m_teachers);
    fill(database, "touched_group", m_groups);
    fill(database, "touched_membership", {});
    for (const char *script : {"present_school.sql", "touched_memberships.sql", "snapshot.sql"})
        database.exec(sqlText(QStringLiteral("derived/") + QLatin1String(script)).toStdString());
    *this = {};
}

} // namespace models
