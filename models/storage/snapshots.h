// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"

#include <SQLiteCpp/Database.h>

#include <set>

namespace models {

// Which records an edit touched, as far as derived columns follow from them: the present school of
// a teacher, and the snapshot that each membership of an unfinished cycle is counted by.
class TouchedRecords
{
public:
    void add(const Setting &) {}
    void add(const Target &) {}
    void add(const SchoolAlias &) {}
    void add(const School &) {}
    void add(const Cycle &cycle) { m_cycles.insert(cycle.id); }
    void add(const SchoolSite &site) { m_schools.insert(site.schoolId); }
    void add(const Teacher &teacher) { m_teachers.insert(teacher.id); }
    void add(const Posting &posting) { m_teachers.insert(posting.teacherId); }
    void add(const ResearchGroup &group) { m_groups.insert(group.id); }
    void add(const Membership &membership)
    {
        m_teachers.insert(membership.teacherId);
        m_groups.insert(membership.groupId);
    }

    // Recomputes what follows from the records added since the last call. Throws SQLite::Exception.
    void refresh(SQLite::Database &database);

private:
    std::set<Id> m_cycles, m_schools, m_teachers, m_groups;
};

} // namespace models
