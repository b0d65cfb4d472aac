// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace models {

// What can be asked of a membership. Each answer is a class of its own, numbered from 1 in display
// order; class 0 is "not known".
enum class Dimension : quint8 {
    None, // asks nothing: everybody is of class 0
    Stage,
    Subject,
    AgeBand,
    Youth, // class 1: up to kYoungAge
    Sex,
    Title,
    Group,
    R1, // class 1: rural, 2: town
    R2,
    R3,
    R4,
    R5,
};
inline constexpr int kDimensions = int(Dimension::R5) + 1;

// Up to this age a teacher counts as young (青年教师).
inline constexpr int kYoungAge = 35;

// "stage", as ids of breakdowns write it.
QString dimensionName(Dimension dimension);
// Dimension::None for a name that is none.
Dimension dimensionOf(const QString &name);

// A package of the cycle.
struct GroupFact
{
    Id id = 0;
    QString name;
    QString subject; // code
    QString stage;   // code
};

// Everything that members are counted by, read once: the snapshots of all memberships of a cycle's
// packages that count, as columns of small numbers. Numbers and lists both come from here.
class MemberFacts
{
public:
    // Throws SQLite::Exception.
    static MemberFacts read(SQLite::Database &database, const Cycle &cycle);

    size_t size() const { return m_memberships.size(); }
    Id membership(size_t row) const { return m_memberships[row]; }
    quint32 answer(size_t row, Dimension dimension) const
    {
        return m_answers[size_t(dimension)][row];
    }
    // Whether the row is the one that stands for its person, in the cycle or within its package.
    bool countsPerson(size_t row) const { return m_countsPerson[row]; }
    bool countsInGroup(size_t row) const { return m_countsInGroup[row]; }

    // In display order; class n of Dimension::Group is groups()[n - 1].
    const QList<GroupFact> &groups() const { return m_groups; }
    // Codes of the classes 1 … n; ids for groups.
    const QStringList &codes(Dimension dimension) const { return m_codes[size_t(dimension)]; }
    // 0 when the code is no class.
    quint32 classOf(Dimension dimension, const QString &code) const;

    // How many persons gave each pair of answers, persons of one package each counted in each when
    // `within` is Group: [classOfWithin * (codes(asked) + 1) + classOfAsked].
    std::vector<qint64> histogram(Dimension within, Dimension asked) const;

    // Schools where a member works, and the years of the codes that members count with, ascending.
    bool hasMemberAt(Id school) const { return m_schools.contains(school); }
    const QList<int> &codeYears() const { return m_codeYears; }

private:
    void readGroups(SQLite::Database &database, const Cycle &cycle);
    void readMemberships(SQLite::Database &database, const Cycle &cycle);
    void dropRepetitions(const std::vector<Id> &teachers, bool otherKinds);

    QList<GroupFact> m_groups;
    std::array<QStringList, kDimensions> m_codes;
    std::array<std::vector<quint32>, kDimensions> m_answers;
    std::vector<Id> m_memberships;
    std::vector<quint8> m_countsPerson, m_countsInGroup;
    QSet<Id> m_schools;
    QList<int> m_codeYears;
};

} // namespace models
