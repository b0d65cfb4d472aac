// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/activity_directory.h"

#include "models/base/text.h"
#include "models/storage/store.h"

namespace models {

QString ActivityDirectory::key(const QString &name)
{
    QString key = cleaned(name).toLower();
    key.removeIf([](QChar character) {
        return character.isSpace() ||
               QStringView(u"“”\"'‘’:：,，、。.·—-*《》").contains(character);
    });
    return key;
}

static QString dayAndKey(const QDate &day, const QString &name)
{
    return QString::number(day.toJulianDay()) + u'/' + ActivityDirectory::key(name);
}

void ActivityDirectory::load()
{
    if (std::exchange(m_loaded, true))
        return;
    SQLite::Statement activities(m_database, "SELECT id, cycle_id, starts_on, name FROM activity");
    while (activities.executeStep())
        add(activities.getColumn(0).getInt64(), activities.getColumn(1).getInt64(),
            QDate::fromString(QString::fromUtf8(activities.getColumn(2).getText()), Qt::ISODate),
            QString::fromUtf8(activities.getColumn(3).getText()));
    SQLite::Statement groups(m_database, "SELECT activity_id, group_id FROM activity_group");
    while (groups.executeStep())
        addGroup(groups.getColumn(0).getInt64(), groups.getColumn(1).getInt64());
}

void ActivityDirectory::add(Id activity, Id cycle, const QDate &startsOn, const QString &name)
{
    load();
    m_entries.insert(activity, {startsOn, name, {}});
    m_byName[{cycle, dayAndKey(startsOn, name)}].append(activity);
}

void ActivityDirectory::addGroup(Id activity, Id group)
{
    load();
    Entry &entry = m_entries[activity];
    entry.groups.append(group);
    m_byGroup[{group, entry.day.toJulianDay()}].append(activity);
}

QList<Id> ActivityDirectory::find(Id cycle, const QDate &day, const QString &name, Id group)
{
    load();
    QList<Id> found = m_byName.value({cycle, dayAndKey(day, name)});
    if (group)
        found.removeIf([&](Id activity) { return !groupsOf(activity).contains(group); });
    return found;
}

QList<Id> ActivityDirectory::ofDay(Id group, const QDate &day)
{
    load();
    return m_byGroup.value({group, day.toJulianDay()});
}

const QList<Id> &ActivityDirectory::groupsOf(Id activity)
{
    load();
    return m_entries[activity].groups;
}

QDate ActivityDirectory::dayOf(Id activity)
{
    load();
    return m_entries.value(activity).day;
}

QString ActivityDirectory::nameOf(Id activity)
{
    load();
    return m_entries.value(activity).name;
}

} // namespace models
