// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace models {

QList<Migration> listMigrations(const QString &folder)
{
    QList<Migration> migrations;
    const QDir directory(folder);
    for (const QString &name :
         directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

int currentSchemaVersion()
{
    static const int version = listMigrations().last().version;
    return version;
}

void migrate(SQLite::Database &database, const QList<Migration> &migrations)
{
    const int present = database.execAndGet("PRAGMA user_version").getInt();
    for (const Migration &migration : migrations) {
        if (migration.version <= present)
            continue;
        // The first page comes into the journal first, see beginWriting().
        const std::string sql = "BEGIN IMMEDIATE;PRAGMA user_version = " + std::to_string(present) +
                                ";" + migration.sql.toStdString() +
                                "PRAGMA user_version = " + std::to_string(migration.version) +
                                ";COMMIT;";
        try {
            database.exec(sql);
        } catch (const SQLite::Exception &) {
            database.tryExec("ROLLBACK");
            throw;
        }
    }
}

QStringList schemaObjects(SQLite::Database &database)
{
    return textsOf(database, "SELECT type || ' ' || name || ': ' || coalesce(sql, '') "
                             "FROM sqlite_schema ORDER BY 1");
}

const QStringList &expectedSchema()
{
    static const QStringList objects = [] {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(memory, listMigrations());
        return schemaObjects(memory);
    }();
    return objects;
}

} // namespace models
