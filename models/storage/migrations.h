// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QList>

namespace models {

// One step of the file's schema: the file resources/sql/migrations/NNNN_what.sql. A released one
// never changes.
struct Migration
{
    int version = 0; // NNNN; the user_version after it
    QString name;
    QByteArray sql;
};

// All steps, in order, found by listing the folder.
QList<Migration> listMigrations(const QString &folder = QStringLiteral(":/sql/migrations"));

// The version of a file that this program writes.
int currentSchemaVersion();

// Applies each step above the file's user_version, each in one transaction together with its
// version. Throws SQLite::Exception; the file then stands at the last whole step.
void migrate(SQLite::Database &database, const QList<Migration> &migrations);

// Every object of a schema as "type name: sql", sorted. Equal lists are equal schemas.
QStringList schemaObjects(SQLite::Database &database);

// What schemaObjects() gives for a file of the current version.
const QStringList &expectedSchema();

} // namespace models
