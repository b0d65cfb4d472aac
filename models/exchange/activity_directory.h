// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activity.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

namespace models {

// The activities of the file by what workbooks know them by: date, name and package. Reads the file
// at first use, so that books without activities pay nothing.
class ActivityDirectory
{
public:
    explicit ActivityDirectory(SQLite::Database &database) : m_database(database) {}

    // Makes an activity findable; throws SQLite::Exception, as do all that follow.
    void add(Id activity, Id cycle, const QDate &startsOn, const QString &name);
    void addGroup(Id activity, Id group);

    // The activities of that cycle, day and name; of them those of `group`, when one is given.
    QList<Id> find(Id cycle, const QDate &day, const QString &name, Id group = 0);
    // The activities of a package on that day, whatever they are called.
    QList<Id> ofDay(Id group, const QDate &day);
    const QList<Id> &groupsOf(Id activity);
    QDate dayOf(Id activity);
    QString nameOf(Id activity);

    // What two spellings of an activity's name have in common; brackets count: 磨课（一）, （二）.
    static QString key(const QString &name);

private:
    struct Entry
    {
        QDate day;
        QString name;
        QList<Id> groups;
    };
    void load();

    SQLite::Database &m_database;
    bool m_loaded = false;
    QHash<Id, Entry> m_entries;
    QHash<std::pair<Id, QString>, QList<Id>> m_byName; // by cycle, and day with key
    QHash<std::pair<Id, qint64>, QList<Id>> m_byGroup; // by package and Julian day
};

} // namespace models
