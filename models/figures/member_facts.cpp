// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/member_facts.h"

#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/code_table.h"

#include <QSet>

#include <set>

namespace models {

namespace {

struct DimensionLine
{
    Dimension dimension;
    const char *name;
};

// Columns of member_facts.sql; the last is read by FactText.
enum FactColumn { MembershipId, PackageId, TeacherId, SchoolId, FactTexts };

constexpr std::array<DimensionLine, kDimensions> dimensionLines{{
    {Dimension::None, ""},
    {Dimension::Stage, "stage"},
    {Dimension::Subject, "subject"},
    {Dimension::AgeBand, "age_band"},
    {Dimension::Youth, "youth"},
    {Dimension::Sex, "sex"},
    {Dimension::Title, "title"},
    {Dimension::Group, "group"},
    {Dimension::R1, "r1"},
    {Dimension::R2, "r2"},
    {Dimension::R3, "r3"},
    {Dimension::R4, "r4"},
    {Dimension::R5, "r5"},
}};

// In the order of the codes in FactText.
constexpr std::array coded{Dimension::Stage, Dimension::Subject, Dimension::Sex, Dimension::Title};
constexpr std::array rural{Dimension::R1, Dimension::R2, Dimension::R3, Dimension::R4,
                           Dimension::R5};

// Reads the values that member_facts.sql joins by commas, one after the other.
class FactText
{
public:
    explicit FactText(const char *text) : m_at(text) {}

    int number()
    {
        const bool negative = *m_at == '-';
        m_at += negative;
        int value = 0;
        for (; *m_at >= '0' && *m_at <= '9'; ++m_at)
            value = value * 10 + (*m_at - '0');
        pass();
        return negative ? -value : value;
    }
    // A code of at most eight bytes as one number: its bytes. 0 for none.
    quint64 packedCode()
    {
        quint64 packed = 0;
        for (; *m_at && *m_at != ','; ++m_at)
            packed = packed << 8 | static_cast<unsigned char>(*m_at);
        pass();
        return packed;
    }

private:
    void pass() { m_at += *m_at == ','; }

    const char *m_at;
};

// Turns the codes of one vocabulary into classes; anything else is not known.
class CodeClasses
{
public:
    explicit CodeClasses(const QStringList &codes)
    {
        for (const QString &code : codes) {
            quint64 packed = 0;
            for (const char byte : code.toUtf8())
                packed = packed << 8 | static_cast<unsigned char>(byte);
            m_packed.push_back(packed);
        }
    }
    quint32 operator()(quint64 packed)
    {
        if (packed == m_last)
            return m_lastClass;
        const auto found = std::find(m_packed.begin(), m_packed.end(), packed);
        m_last = packed;
        m_lastClass = found == m_packed.end() ? 0 : quint32(found - m_packed.begin()) + 1;
        return m_lastClass;
    }

private:
    std::vector<quint64> m_packed;
    quint64 m_last = 0;
    quint32 m_lastClass = 0;
};

QStringList termCodes(const QString &table)
{
    QStringList codes;
    for (const Term &term : codeTable(table).terms())
        codes << term.code;
    return codes;
}

// Class of the bands of table age_band, whose upper ends these are; the last has none.
quint32 ageClass(int age)
{
    constexpr std::array upperEnds{25, 30, 35, 40, 45, 50, 55, 60};
    const auto band = std::lower_bound(upperEnds.begin(), upperEnds.end(), age);
    return quint32(band - upperEnds.begin()) + 1;
}

} // namespace

QString dimensionName(Dimension dimension)
{
    return QLatin1String(dimensionLines[size_t(dimension)].name);
}

Dimension dimensionOf(const QString &name)
{
    for (const DimensionLine &line : dimensionLines)
        if (name == QLatin1String(line.name))
            return line.dimension;
    return Dimension::None;
}

quint32 MemberFacts::classOf(Dimension dimension, const QString &code) const
{
    return quint32(codes(dimension).indexOf(code) + 1);
}

MemberFacts MemberFacts::read(SQLite::Database &database, const Cycle &cycle)
{
    MemberFacts facts;
    const QStringList sexes{QStringLiteral("1"), QStringLiteral("2")}; // 0 and 9 say "not known"
    facts.m_codes[size_t(Dimension::Stage)] = termCodes(QStringLiteral("stage"));
    facts.m_codes[size_t(Dimension::Subject)] = termCodes(QStringLiteral("subject"));
    facts.m_codes[size_t(Dimension::AgeBand)] = termCodes(QStringLiteral("age_band"));
    facts.m_codes[size_t(Dimension::Youth)] = {QStringLiteral("young"), QStringLiteral("older")};
    facts.m_codes[size_t(Dimension::Sex)] = sexes;
    facts.m_codes[size_t(Dimension::Title)] = termCodes(QStringLiteral("professional_title"));
    for (const Dimension dimension : rural)
        facts.m_codes[size_t(dimension)] = {QStringLiteral("rural"), QStringLiteral("town")};
    facts.readGroups(database, cycle);
    facts.readMemberships(database, cycle);
    return facts;
}

void MemberFacts::readGroups(SQLite::Database &database, const Cycle &cycle)
{
    RawStatement statement(database, sqlText(QStringLiteral("figures/packages.sql")));
    statement.bind(1, cycle.id);
    while (statement.step()) {
        m_groups << GroupFact{statement.integer(0), statement.text(1), statement.text(2),
                              statement.text(3)};
        m_codes[size_t(Dimension::Group)] << QString::number(m_groups.last().id);
    }
}

void MemberFacts::readMemberships(SQLite::Database &database, const Cycle &cycle)
{
    QHash<Id, quint32> groupClasses;
    for (const GroupFact &group : m_groups)
        groupClasses.insert(group.id, quint32(groupClasses.size()) + 1);
    std::vector<CodeClasses> codeClasses;
    for (const Dimension dimension : coded)
        codeClasses.emplace_back(codes(dimension));
    std::vector<Id> teachers;
    std::set<int> years;
    bool otherKinds = false;
    Id lastGroup = 0, lastSchool = 0;
    quint32 groupClass = 0;
    int lastYear = 0;

    const ConnectionLock lock(database);
    RawStatement row(database, sqlText(QStringLiteral("figures/member_facts.sql")));
    row.bind(1, cycle.id);
    const auto add = [this](Dimension dimension, quint32 answer) {
        m_answers[size_t(dimension)].push_back(answer);
    };
    while (row.step()) {
        if (const Id group = row.integer(PackageId); group != lastGroup) {
            groupClass = groupClasses.value(group);
            lastGroup = group;
        }
        if (groupClass == 0) { // of a studio or another kind of group
            otherKinds = true;
            continue;
        }
        m_memberships.push_back(row.integer(MembershipId));
        teachers.push_back(row.integer(TeacherId));
        if (const Id school = row.integer(SchoolId); school != lastSchool) {
            m_schools.insert(school);
            lastSchool = school;
        }
        FactText facts(row.bytes(FactTexts));
        m_countsPerson.push_back(facts.number() != 0);
        if (const int year = facts.number(); year != 0 && year != lastYear) {
            years.insert(year);
            lastYear = year;
        }
        const int age = facts.number();
        add(Dimension::AgeBand, age < 0 ? 0 : ageClass(age));
        add(Dimension::Youth, age < 0 ? 0 : age <= kYoungAge ? 1 : 2);
        add(Dimension::Group, groupClass);
        int digits = facts.number();
        for (const Dimension dimension : rural) {
            add(dimension, quint32(digits % 3));
            digits /= 3;
        }
        for (size_t i = 0; i < coded.size(); ++i)
            add(coded[i], codeClasses[i](facts.packedCode()));
    }
    m_answers[size_t(Dimension::None)].assign(size(), 0);
    m_schools.remove(0);
    m_codeYears = QList<int>(years.begin(), years.end());
    dropRepetitions(teachers, otherKinds);
}

// The store marks one membership a person among those of all kinds of groups. Where other kinds
// exist, the one that it marked may be of them: then the first of the packages stands for the
// person. Who is in the same package twice counts once there.
void MemberFacts::dropRepetitions(const std::vector<Id> &teachers, bool otherKinds)
{
    m_countsInGroup.assign(size(), 1);
    QSet<Id> several;
    for (size_t row = 0; row < size(); ++row)
        if (otherKinds || !m_countsPerson[row])
            several.insert(teachers[row]);
    QSet<Id> seen;
    QSet<std::pair<Id, quint32>> seenInGroup;
    for (size_t row = 0; row < size() && !several.isEmpty(); ++row) {
        if (!several.contains(teachers[row]))
            continue;
        const std::pair inGroup(teachers[row], answer(row, Dimension::Group));
        m_countsPerson[row] = !seen.contains(teachers[row]);
        m_countsInGroup[row] = !seenInGroup.contains(inGroup);
        seen.insert(teachers[row]);
        seenInGroup.insert(inGroup);
    }
}

std::vector<qint64> MemberFacts::histogram(Dimension within, Dimension asked) const
{
    const size_t width = size_t(codes(asked).size()) + 1;
    std::vector<qint64> counts((size_t(codes(within).size()) + 1) * width, 0);
    const std::vector<quint8> &counted =
        within == Dimension::Group ? m_countsInGroup : m_countsPerson;
    const std::vector<quint32> &rows = m_answers[size_t(within)];
    const std::vector<quint32> &columns = m_answers[size_t(asked)];
    for (size_t row = 0; row < size(); ++row)
        counts[rows[row] * width + columns[row]] += counted[row];
    return counts;
}

} // namespace models
