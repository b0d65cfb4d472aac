// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/member_names.h"

namespace models {

const MemberNames::Package &MemberNames::package(Id group)
{
    if (const auto known = m_packages.constFind(group); known != m_packages.cend())
        return *known;
    Package package;
    SQLite::Statement &base = m_run.transaction.prepared(
        "SELECT coalesce(base_school_id, 0) FROM research_group WHERE id = ?");
    bindValue(base, 1, Value(group));
    if (base.executeStep())
        package.baseSchool = base.getColumn(0).getInt64();
    SQLite::Statement &member = m_run.transaction.prepared(
        "SELECT teacher.name, teacher.id FROM membership JOIN teacher ON teacher.id = "
        "membership.teacher_id WHERE membership.group_id = ?");
    bindValue(member, 1, Value(group));
    while (member.executeStep())
        package.members.insert(textOf(columnValue(member, 0)), member.getColumn(1).getInt64());
    return *m_packages.insert(group, package);
}

NamedPerson MemberNames::find(Id group, const QString &name)
{
    const Package &own = package(group);
    const QList<Id> members = own.members.values(name);
    if (members.size() == 1)
        return {members.first(), false};
    const auto everybody = m_run.teachers.named(name);
    if (members.isEmpty() && everybody.size() == 1)
        return {everybody.first().id, false};
    QList<Id> atBase;
    for (const TeacherDirectory::Entry &entry : everybody)
        if (own.baseSchool && entry.clues.schoolId == own.baseSchool)
            atBase << entry.id;
    const bool sure = members.isEmpty() && atBase.size() == 1;
    return {sure ? atBase.first() : 0, !sure && !everybody.isEmpty()};
}

} // namespace models
