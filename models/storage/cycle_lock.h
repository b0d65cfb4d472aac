// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record_type.h"
#include "models/storage/history.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

namespace models {

// Which cycles of a file are locked (验收 or 发布) before an edit begins, and so what the edit must
// not change: RecordType::lockedFrom. A locked cycle is opened only together with a CycleEvent that
// says why.
class CycleLocks
{
public:
    // Throws SQLite::Exception.
    static CycleLocks read(SQLite::Database &database);

    // Whether a changeset that was applied in that direction leaves every locked cycle as it was.
    // Errors: Refused, naming the cycle and the kind of record. Throws SQLite::Exception.
    Result<void> check(SQLite::Database &database, const QByteArray &changeset,
                       Direction direction) const;

private:
    struct Lock
    {
        QString name;
        bool published = false;
    };
    class Check;

    QHash<Id, Lock> m_locks;
};

// The cycle that a record belongs to, by its links; 0 for one that belongs to none, like a teacher.
// Throws SQLite::Exception.
Id cycleOfRecord(SQLite::Database &database, const QString &table, Id id);

// Whether records of that kind belong to a cycle.
bool leadsToCycle(const RecordType &type);

} // namespace models
