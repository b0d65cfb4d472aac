// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/value.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace models {

// The records that the rows of a list may be, by keys of falling strength. Each record is found
// once a list, so that two equal rows of a first list are two records, and the same two when the
// list comes again.
class KnownRows
{
public:
    // An empty key is none: it is passed over here and in find().
    void add(Id id, const QStringList &keys)
    {
        for (const QString &key : keys)
            if (!key.isEmpty())
                m_byKey[key].append(id);
    }

    // The first record under the first key that has one which no row took yet; 0 when there is
    // none. The record is taken.
    Id take(const QStringList &keys)
    {
        for (const QString &key : keys)
            for (const Id id : m_byKey.value(key))
                if (!m_taken.contains(id)) {
                    m_taken.insert(id);
                    return id;
                }
        return 0;
    }

private:
    QHash<QString, QList<Id>> m_byKey;
    QSet<Id> m_taken;
};

} // namespace models
