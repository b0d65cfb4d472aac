// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/attendance_grid.h"

namespace models {

void AttendanceGrid::readMarks(SQLite::Database &database, Id group, Content &content)
{
    QHash<Id, int> rows, columns;
    for (const Member &member : content.members)
        rows.insert(member.membership, int(rows.size()));
    for (const Column &column : content.columns)
        columns.insert(column.activity, int(columns.size()));
    content.cells.resize(content.members.size() * content.columns.size());
    SQLite::Statement mark(
        database, "SELECT attendance.id, attendance.activity_id, attendance.membership_id, "
                  "attendance.mark FROM activity_group JOIN attendance ON attendance.activity_id = "
                  "activity_group.activity_id WHERE activity_group.group_id = ?");
    bindValue(mark, 1, Value(group));
    while (mark.executeStep()) {
        // A joint activity has members of other packages too.
        const int row = rows.value(mark.getColumn(2).getInt64(), -1);
        const int column = columns.value(mark.getColumn(1).getInt64(), -1);
        if (row >= 0 && column >= 0)
            content.cells[std::size_t(row) * content.columns.size() + std::size_t(column)] = {
                mark.getColumn(0).getInt64(), markOfCode(textOf(columnValue(mark, 3)))};
    }
}

AttendanceGrid::Content AttendanceGrid::read(SQLite::Database &database) const
{
    Content content;
    if (const auto group = find<ResearchGroup>(database, m_group))
        content.groupName = group->name;
    SQLite::Statement member(
        database,
        "SELECT membership.id, teacher.name, coalesce(school.short_name, school.name), "
        "membership.joined_on, membership.left_on FROM membership JOIN teacher ON teacher.id = "
        "membership.teacher_id LEFT JOIN school ON school.id = teacher.school_id WHERE "
        "membership.group_id = ? ORDER BY membership.role <> 'host', teacher.pinyin, "
        "membership.id");
    bindValue(member, 1, Value(m_group));
    while (member.executeStep()) {
        Member made{member.getColumn(0).getInt64(),
                    textOf(columnValue(member, 1)),
                    textOf(columnValue(member, 2)),
                    {},
                    {}};
        fromValue(columnValue(member, 3), made.joinedOn);
        fromValue(columnValue(member, 4), made.leftOn);
        content.members.push_back(std::move(made));
    }
    SQLite::Statement activity(
        database, "SELECT activity.id, activity.starts_on, activity.name FROM activity_group JOIN "
                  "activity ON activity.id = activity_group.activity_id WHERE "
                  "activity_group.group_id = ? ORDER BY activity.starts_on, activity.id");
    bindValue(activity, 1, Value(m_group));
    while (activity.executeStep()) {
        Column made{activity.getColumn(0).getInt64(), {}, textOf(columnValue(activity, 2))};
        fromValue(columnValue(activity, 1), made.day);
        content.columns.push_back(std::move(made));
    }
    readMarks(database, m_group, content);
    return content;
}

void AttendanceGrid::reload()
{
    const auto file = m_file.lock();
    if (file && file->isBusy())
        return; // onChanged() comes after that edit
    Content content;
    try {
        if (file && m_group)
            content = read(file->database());
    } catch (const SQLite::Exception &exception) {
        emit failed(databaseFailure(exception, file->path()).error);
        return;
    }
    const bool sameFrame = content.members == m_members && content.columns == m_columns;
    if (!sameFrame)
        beginResetModel();
    m_groupName = content.groupName;
    m_members = std::move(content.members);
    m_columns = std::move(content.columns);
    m_cells = std::move(content.cells);
    if (sameFrame)
        tellChanged();
    else
        endResetModel();
}

} // namespace models
