// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/school.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

namespace models {

// The schools of the file by every name that a workbook may use: full, short, alias, code, and the
// looser key under which 繁昌一中 is 繁昌区第一中学.
class SchoolDirectory
{
public:
    // Throws SQLite::Exception.
    explicit SchoolDirectory(SQLite::Database &database);

    // Makes a school findable; again after a change of its names.
    void add(const School &school);
    void addAlias(const QString &alias, Id school);

    // The one school that the text names; 0 when none or several do.
    Id find(const QString &text) const;
    // The school of that 10-digit code; 0 when there is none.
    Id findCode(const QString &code) const { return m_byCode.value(code); }
    // Only full names, short names and aliases, letter by letter; 0 when none or several.
    Id findExactly(const QString &name) const;
    // Names of schools that the text may have meant, at most three, to suggest.
    QStringList similar(const QString &text) const;
    QString name(Id school) const { return m_names.value(school); }

private:
    QHash<QString, QList<Id>> m_byName, m_byShortName, m_byKey;
    QHash<QString, Id> m_byCode;
    QHash<Id, QString> m_names;
};

} // namespace models
