// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/teacher.h"

#include <SQLiteCpp/Database.h>

#include <QMultiHash>

namespace models {

// What a row says of a person, as far as it tells one person from another.
struct PersonClues
{
    QString name;
    Id schoolId = 0; // 0: the row names no school
    PartialDate birth;
    QString subject;
    QString phone;
    QString idNumber;
};

// The teachers of the file by what rows tell them apart with: ID number, then phone and name, then
// name and school with birth date and subject. Never merges two people silently: of several it
// finds none.
class TeacherDirectory
{
public:
    struct Entry
    {
        Id id = 0;
        PersonClues clues;
    };

    // Throws SQLite::Exception.
    explicit TeacherDirectory(SQLite::Database &database);

    void add(Id id, const PersonClues &clues);
    // Takes what was learnt of a teacher from a further row.
    void learn(Id id, const PersonClues &clues);

    // Every teacher that the clues do not rule out, best kind of evidence only: one entry means
    // sure.
    QList<Id> match(const PersonClues &clues) const;
    // Everybody of that name, for suggestions.
    QList<Entry> named(const QString &name) const;
    bool hasAnyAt(Id school) const { return m_staff.value(school) > 0; }

private:
    QList<Entry> m_entries;
    QMultiHash<QString, qsizetype> m_byName;
    QHash<QString, qsizetype> m_byIdNumber;
    QHash<Id, qsizetype> m_byId;
    QHash<Id, int> m_staff;
};

} // namespace models
