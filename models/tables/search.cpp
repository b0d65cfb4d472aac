// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/search.h"

#include "models/base/pinyin.h"
#include "models/records/research_group.h"
#include "models/records/school.h"
#include "models/records/teacher.h"
#include "models/storage/database.h"
#include "models/storage/store.h"
#include "models/tables/list_text.h"
#include "models/tables/text_match.h"

#include <algorithm>

namespace models {

namespace {

// Ids in the order found, each once, up to a limit.
class Found
{
public:
    Found(SQLite::Database &database, int limit) : m_database(database), m_limit(limit) {}

    bool isFull() const { return m_ids.size() >= m_limit; }
    const QList<Id> &ids() const { return m_ids; }

    void add(Id id)
    {
        if (!isFull() && !m_ids.contains(id))
            m_ids << id;
    }
    // Adds what `sql`, which ends in "LIMIT ?", selects.
    void add(const std::string &sql, std::initializer_list<QString> texts)
    {
        if (isFull())
            return;
        SQLite::Statement row(m_database, sql);
        int index = 0;
        for (const QString &text : texts)
            row.bind(++index, text.toStdString());
        // Those found before may come again.
        row.bind(++index, int(m_limit + m_ids.size()));
        while (!isFull() && row.executeStep())
            add(row.getColumn(0).getInt64());
    }
    // Adds the rows of a table in which an indexed column begins with the text.
    void addRange(const std::string &table, const std::string &column, const TextMatch &match)
    {
        add("SELECT id FROM " + table + " WHERE " + column + " >= ? AND " + column +
                " < ? ORDER BY " + column + ", id LIMIT ?",
            {match.text, match.end()});
    }

private:
    SQLite::Database &m_database;
    qsizetype m_limit;
    QList<Id> m_ids;
};

QString between()
{
    return QStringLiteral(" · ");
}

// Joins what is known, leaving out what is not.
QString subtitleOf(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeAll(QStringLiteral("—"));
    return parts.join(between());
}

template <class Record>
QString worded(const Record &record, const char *key)
{
    const Field *field = recordType<Record>().field(QLatin1String(key));
    return displayText(*field, field->get(&record), language());
}

QList<Id> teacherIds(SQLite::Database &database, const TextMatch &match, int limit)
{
    Found found(database, limit);
    switch (match.kind) {
    case TextMatch::Kind::Letters:
        found.add("SELECT id FROM teacher WHERE initials = ? ORDER BY pinyin, id LIMIT ?",
                  {match.text});
        found.addRange("teacher", "pinyin", match);
        found.addRange("teacher", "initials", match);
        break;
    case TextMatch::Kind::Digits:
        found.addRange("teacher", "phone", match);
        found.add("SELECT id FROM teacher WHERE phone IS NOT NULL AND instr(phone, ?) > 0 LIMIT ?",
                  {match.text});
        break;
    case TextMatch::Kind::Characters:
        found.addRange("teacher", "name", match);
        found.add("SELECT id FROM teacher WHERE instr(name, ?) > 0 LIMIT ?", {match.text});
        break;
    case TextMatch::Kind::Nothing:
        break;
    }
    return found.ids();
}

// Schools are searched in one pass: whole names first, then beginnings, then any part.
QList<Id> schoolIds(SQLite::Database &database, const TextMatch &match, int limit)
{
    if (match.kind == TextMatch::Kind::Nothing)
        return {};
    Found found(database, limit);
    found.add("SELECT id FROM school WHERE instr(name, ?1) OR instr(short_name, ?1) OR "
              "instr(code, ?1) OR instr(pinyin, ?1) OR instr(initials, ?1) OR EXISTS (SELECT 1 "
              "FROM school_alias WHERE school_id = school.id AND instr(alias, ?1)) "
              "ORDER BY coalesce(short_name = ?1, 0) DESC, instr(name, ?1) = 1 DESC, "
              "instr(pinyin, ?1) = 1 DESC, instr(initials, ?1) = 1 DESC, pinyin, id LIMIT ?2",
              {match.text});
    return found.ids();
}

// Packages carry no pinyin: there are never many of them.
QList<Id> groupIds(SQLite::Database &database, const Cycle *cycle, const TextMatch &match,
                   int limit)
{
    std::vector<std::pair<int, Id>> ranked;
    if (match.kind == TextMatch::Kind::Nothing)
        return {};
    std::string sql = "SELECT id, name, number FROM research_group";
    if (cycle)
        sql += " WHERE cycle_id = " + std::to_string(cycle->id);
    SQLite::Statement row(database, sql);
    while (row.executeStep()) {
        const QString name = textOf(columnValue(row, 1));
        const QString number = textOf(columnValue(row, 2));
        QStringList texts{name, number};
        if (match.kind == TextMatch::Kind::Letters) {
            const Pinyin pinyin = textPinyin(name);
            texts << pinyin.full << pinyin.initials;
        }
        int rank = 3;
        for (const QString &text : texts) {
            const qsizetype at = text.indexOf(match.text, 0, Qt::CaseInsensitive);
            if (at >= 0)
                rank = std::min(rank, text.size() == match.text.size() ? 0 : at == 0 ? 1 : 2);
        }
        if (rank < 3)
            ranked.emplace_back(rank, row.getColumn(0).getInt64());
    }
    std::sort(ranked.begin(), ranked.end());
    QList<Id> ids;
    for (size_t at = 0; at < ranked.size() && ids.size() < limit; ++at)
        ids << ranked[at].second;
    return ids;
}

template <class Record>
QString nameOf(SQLite::Database &database, Id id)
{
    const auto record = id ? find<Record>(database, id) : std::nullopt;
    return record ? record->name : QString();
}

SearchHit teacherHit(SQLite::Database &database, Id id, const TextMatch &match)
{
    const Teacher teacher = find<Teacher>(database, id).value_or(Teacher());
    const bool byPhone = match.kind == TextMatch::Kind::Digits;
    return {QStringLiteral("teacher"), id, teacher.name,
            subtitleOf({nameOf<School>(database, teacher.schoolId), worded(teacher, "subject"),
                        worded(teacher, "sex"), worded(teacher, "birth"),
                        byPhone ? worded(teacher, "phone") : QString()})};
}

SearchHit schoolHit(SQLite::Database &database, Id id, const TextMatch &match)
{
    const School school = find<School>(database, id).value_or(School());
    QString alias;
    for (const SchoolAlias &other :
         findAll<SchoolAlias>(database, "WHERE school_id = ? ORDER BY id", {Value(id)}))
        if (alias.isEmpty() && other.alias.contains(match.text))
            alias = other.alias;
    const bool byCode = match.kind == TextMatch::Kind::Digits;
    return {
        QStringLiteral("school"), id, school.name,
        subtitleOf({alias, school.town, worded(school, "kind"), byCode ? school.code : QString()})};
}

SearchHit groupHit(SQLite::Database &database, Id id)
{
    const ResearchGroup group = find<ResearchGroup>(database, id).value_or(ResearchGroup());
    return {QStringLiteral("research_group"), id, group.name,
            subtitleOf({nameOf<Cycle>(database, group.cycleId), worded(group, "subject"),
                        worded(group, "stage"), nameOf<Teacher>(database, group.hostId)})};
}

} // namespace

QList<SearchHit> searchKind(SQLite::Database &database, const Cycle *cycle, const QString &kind,
                            const QString &text, int limit)
{
    const TextMatch match = textMatch(text);
    QList<SearchHit> hits;
    if (kind == QLatin1String("teacher"))
        for (const Id id : teacherIds(database, match, limit))
            hits << teacherHit(database, id, match);
    if (kind == QLatin1String("school"))
        for (const Id id : schoolIds(database, match, limit))
            hits << schoolHit(database, id, match);
    if (kind == QLatin1String("research_group"))
        for (const Id id : groupIds(database, cycle, match, limit))
            hits << groupHit(database, id);
    return hits;
}

QList<SearchHit> search(SQLite::Database &database, const Cycle *cycle, const QString &text,
                        int limit)
{
    QList<SearchHit> hits;
    for (const char *kind : {"research_group", "school", "teacher"})
        hits += searchKind(database, cycle, QLatin1String(kind), text, limit);
    return hits;
}

} // namespace models
