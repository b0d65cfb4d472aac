// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"
#include "models/storage/changeset.h"

#include <QMap>
#include <QSet>

namespace SQLite {
class Database;
}

namespace models {

// What becomes of a column's content when a person is removed without trace.
enum class PersonRule {
    Unclassified,
    Nothing,  // it says nothing of a person
    GoesWith, // the row is the person's: exported and removed with the person
    Cleared,  // a link to the person: exported; becomes empty
    Reworded, // text that may name the person: exported; the name is blotted out
    Filtered, // what the history keeps: exported field by field; rows of the person are taken out
    Kept,     // names who worked with the file, as that person's responsibility
};

// THE PRIVACY REGISTER: one line a column of the file, also of the tables that hold no records. The
// lines of a record table follow from its field table.
//
// To add a table that is no record table: its columns in privacy_register.cpp. A test fails until
// every column of the schema has its line.
struct RegisterLine
{
    QString table;
    QString column;
    Privacy privacy = Privacy::Unclassified;
    PersonRule rule = PersonRule::Unclassified;
};
QList<RegisterLine> privacyRegister();

// Whether a record goes with the one that the field links to, when that one is a person: it is of
// nobody else, or says nothing without it.
bool goesWith(const RecordType &type, const Field &field);

// Everything in a file that is of one person.
struct PersonRecords
{
    Id teacher = 0;
    QStringList names;               // every name that the person ever had here, the present first
    QStringList numbers;             // every identity number and phone
    QMap<QString, QSet<Id>> records; // table → ids of the rows that there are now
    QMap<QString, QSet<Id>> ever;    // the same with those that only the history knows
    QMap<QString, QMap<Id, QString>>
        links; // table → id → field: rows of others that name the person

    bool has(const QByteArray &table, Id id) const;
    bool hasAnywhere(Id id) const; // in any table
};

// Throws SQLite::Exception.
PersonRecords findPersonRecords(SQLite::Database &database, Id teacher);

} // namespace models
