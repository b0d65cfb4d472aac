// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/teacher_directory.h"

#include "models/storage/store.h"

namespace models {

TeacherDirectory::TeacherDirectory(SQLite::Database &database)
{
    SQLite::Statement statement(
        database, "SELECT id, name, school_id, birth, subject, phone, id_number FROM teacher");
    const auto text = [&statement](int column) { return textOf(columnValue(statement, column)); };
    while (statement.executeStep()) {
        PersonClues clues{text(1), statement.getColumn(2).getInt64(), {}, text(4), text(5),
                          text(6)};
        clues.birth = PartialDate::fromIso(text(3)).value_or(PartialDate());
        add(statement.getColumn(0).getInt64(), clues);
    }
}

void TeacherDirectory::add(Id id, const PersonClues &clues)
{
    const qsizetype index = m_entries.size();
    m_entries.append({id, clues});
    m_byName.insert(clues.name, index);
    m_byId.insert(id, index);
    if (!clues.idNumber.isEmpty())
        m_byIdNumber.insert(clues.idNumber, index);
    if (clues.schoolId)
        ++m_staff[clues.schoolId];
}

void TeacherDirectory::learn(Id id, const PersonClues &clues)
{
    const qsizetype index = m_byId.value(id, -1);
    if (index < 0)
        return;
    PersonClues &known = m_entries[index].clues;
    if (clues.schoolId && clues.schoolId != known.schoolId) {
        known.schoolId = clues.schoolId;
        ++m_staff[clues.schoolId];
    }
    if (!clues.birth.isEmpty())
        known.birth = clues.birth;
    if (!clues.subject.isEmpty())
        known.subject = clues.subject;
    if (!clues.phone.isEmpty())
        known.phone = clues.phone;
    if (!clues.idNumber.isEmpty()) {
        known.idNumber = clues.idNumber;
        m_byIdNumber.insert(clues.idNumber, index);
    }
}

// Two dates that may be the same day, each known as far as it is.
static bool mayBeSame(const PartialDate &a, const PartialDate &b)
{
    if (a.isEmpty() || b.isEmpty())
        return true;
    return a.year == b.year && (!a.month || !b.month || a.month == b.month) &&
           (!a.day || !b.day || a.day == b.day);
}

static bool mayBeSame(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

QList<Id> TeacherDirectory::match(const PersonClues &clues) const
{
    if (const auto found = m_byIdNumber.constFind(clues.idNumber); found != m_byIdNumber.cend())
        return {m_entries[*found].id};
    QList<Id> byPhone, bySchool, bySubject;
    const auto range = m_byName.equal_range(clues.name);
    for (auto it = range.first; it != range.second; ++it) {
        const Entry &entry = m_entries[*it];
        const PersonClues &known = entry.clues;
        if (!mayBeSame(clues.birth, known.birth) || !mayBeSame(clues.idNumber, known.idNumber))
            continue;
        if (!clues.phone.isEmpty() && clues.phone == known.phone)
            byPhone << entry.id;
        if (clues.schoolId && clues.schoolId != known.schoolId)
            continue;
        bySchool << entry.id;
        if (!clues.subject.isEmpty() && clues.subject == known.subject)
            bySubject << entry.id;
    }
    if (!byPhone.isEmpty())
        return byPhone;
    // The subject decides between namesakes of one school; alone it does not make a stranger of
    // anyone.
    return bySchool.size() > 1 && !bySubject.isEmpty() ? bySubject : bySchool;
}

QList<TeacherDirectory::Entry> TeacherDirectory::named(const QString &name) const
{
    QList<Entry> entries;
    const auto range = m_byName.equal_range(name);
    for (auto it = range.first; it != range.second; ++it)
        entries << m_entries[*it];
    return entries;
}

} // namespace models
