// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/all_records.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>

#include <set>

namespace models {

// Which records an edit touched, as far as derived columns and totals follow from them: the present
// school of a teacher, the snapshot that each membership of an unfinished cycle is counted by, and
// the totals of attendance.
class TouchedRecords
{
public:
    // Of most records nothing follows.
    template <class Record>
    void add(const Record &)
    {
    }
    void add(const Cycle &cycle) { m_cycles.insert(cycle.id); }
    void add(const SchoolSite &site) { m_schools.insert(site.schoolId); }
    void add(const Teacher &teacher) { m_teachers.insert(teacher.id); }
    void add(const Posting &posting) { m_teachers.insert(posting.teacherId); }
    void add(const ResearchGroup &group) { m_groups.insert(group.id); }
    void add(const Membership &membership)
    {
        m_teachers.insert(membership.teacherId);
        m_groups.insert(membership.groupId);
        m_members.insert(membership.id);
    }
    void add(const Activity &activity) { m_activities.insert(activity.id); }
    void add(const ActivityGroup &part)
    {
        m_activities.insert(part.activityId);
        m_activityGroups.insert(part.groupId);
    }
    void add(const Attendance &attendance)
    {
        m_attended.insert(attendance.activityId);
        m_members.insert(attendance.membershipId);
    }

    // Adds the records that a changeset names as they stand in the database now; called before and
    // after it is applied, it knows what they were and what they became. Throws SQLite::Exception.
    void addChangeset(SQLite::Database &database, const QByteArray &changeset);

    // Recomputes what follows from the records added since the last call. Throws SQLite::Exception.
    void refresh(SQLite::Database &database);
    // The same for totals only: a changeset brings derived columns with it, but no totals.
    void refreshTotals(SQLite::Database &database);

private:
    void refreshSnapshots(SQLite::Database &database);

    std::set<Id> m_cycles, m_schools, m_teachers, m_groups;
    std::set<Id> m_members;        // memberships whose own totals changed
    std::set<Id> m_attended;       // activities with other marks
    std::set<Id> m_activities;     // those of other date, hours or packages
    std::set<Id> m_activityGroups; // packages that came to an activity or left it
};

} // namespace models
