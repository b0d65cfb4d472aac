// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

#include <QList>

namespace models {

// One record that was found, with what tells it from others of its name.
struct SearchHit
{
    QString kind; // its table: "teacher", "school" or "research_group"
    Id id = 0;
    QString title;
    QString subtitle; // translated; never a whole phone or identity number
};

// Finds teachers, schools and packages by what a person types: 张伟, 张 (beginnings first, then
// anywhere), zhangwei, zw, lv for 吕, four or more digits of a phone or school code, a school's
// alias or short name. Packages are those of `cycle`, of all when it is null. At most `limit` of
// each kind, the closest first; packages, then schools, then teachers. Takes no pause in a file of
// 600,000 teachers. Throws SQLite::Exception.
QList<SearchHit> search(SQLite::Database &database, const Cycle *cycle, const QString &text,
                        int limit);

// The same for one kind of record, for a field that links to it.
QList<SearchHit> searchKind(SQLite::Database &database, const Cycle *cycle, const QString &kind,
                            const QString &text, int limit);

} // namespace models
