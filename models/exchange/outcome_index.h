// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/member_names.h"
#include "models/records/outcome.h"

#include <QSet>

namespace models {

// The outcomes of the file by what lists tell them apart with: package, name, level, grade and
// date. Several may agree in all of these; then their people decide, and the document number.
class OutcomeIndex
{
public:
    // Throws SQLite::Exception.
    explicit OutcomeIndex(ImportRun &run);

    // The outcome that a row means, of those that the sheet has not named yet; 0 when it is new. An
    // outcome whose people are all others than the row's is another one.
    Id find(const Outcome &given, const QStringList &people, const QSet<Id> &named) const;
    void add(const Outcome &outcome, const QStringList &people);
    // The names of an outcome's holders, in their order.
    QStringList people(Id outcome) const { return m_outcomes.value(outcome).people; }

    MemberNames names;

private:
    struct Entry
    {
        QString documentNumber;
        QStringList people;
    };
    QHash<QString, QList<Id>> m_byKey;
    QHash<Id, Entry> m_outcomes;
};

} // namespace models
