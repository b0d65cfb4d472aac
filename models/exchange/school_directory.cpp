// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/school_directory.h"

#include "models/base/text.h"
#include "models/storage/store.h"

namespace models {

static void enter(QHash<QString, QList<Id>> &index, const QString &key, Id school)
{
    if (key.isEmpty())
        return;
    QList<Id> &schools = index[key];
    if (!schools.contains(school))
        schools.append(school);
}

static Id only(const QHash<QString, QList<Id>> &index, const QString &key)
{
    const auto found = index.constFind(key);
    return found != index.cend() && found->size() == 1 ? found->first() : 0;
}

SchoolDirectory::SchoolDirectory(SQLite::Database &database)
{
    for (const School &school : findAll<School>(database))
        add(school);
    for (const SchoolAlias &alias : findAll<SchoolAlias>(database))
        addAlias(alias.alias, alias.schoolId);
}

void SchoolDirectory::add(const School &school)
{
    m_names.insert(school.id, school.name);
    enter(m_byName, cleaned(school.name), school.id);
    enter(m_byShortName, cleaned(school.shortName), school.id);
    enter(m_byKey, schoolKey(school.name), school.id);
    enter(m_byKey, schoolKey(school.shortName), school.id);
    if (!school.code.isEmpty())
        m_byCode.insert(school.code, school.id);
}

void SchoolDirectory::addAlias(const QString &alias, Id school)
{
    enter(m_byShortName, cleaned(alias), school);
    enter(m_byKey, schoolKey(alias), school);
}

Id SchoolDirectory::findExactly(const QString &name) const
{
    const Id byName = only(m_byName, name);
    return byName ? byName : only(m_byShortName, name);
}

Id SchoolDirectory::find(const QString &text) const
{
    const QString name = cleaned(text);
    if (name.isEmpty())
        return 0;
    if (const Id exact = findExactly(name))
        return exact;
    if (m_byName.contains(name)) // several schools of just this name: never guess
        return 0;
    return only(m_byKey, schoolKey(name));
}

QStringList SchoolDirectory::similar(const QString &text) const
{
    constexpr qsizetype most = 3;
    QStringList names;
    const auto suggest = [&](const QList<Id> &schools) {
        for (const Id school : schools)
            if (names.size() < most && !names.contains(m_names.value(school)))
                names << m_names.value(school);
    };
    const QString key = schoolKey(text);
    suggest(m_byName.value(cleaned(text)));
    suggest(m_byKey.value(key));
    for (auto it = m_byKey.cbegin(); it != m_byKey.cend() && names.size() < most && key.size() >= 2;
         ++it)
        if (it.key().contains(key) || (it.key().size() >= 2 && key.contains(it.key())))
            suggest(it.value());
    return names;
}

} // namespace models
