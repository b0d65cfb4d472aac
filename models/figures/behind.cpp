// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/counted_cycle.h"

#include "models/storage/database.h"
#include "models/storage/raw_statement.h"
#include "models/vocabulary/code_table.h"

namespace models {

namespace {

// A line with what it is sorted by.
struct Found
{
    quint32 group = 0;
    QString pinyin;
    BehindLine line;
};

QList<BehindLine> sorted(std::vector<Found> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Found &one, const Found &other) {
        return std::tie(one.group, one.pinyin, one.line.name) <
               std::tie(other.group, other.pinyin, other.line.name);
    });
    QList<BehindLine> lines;
    lines.reserve(qsizetype(found.size()));
    for (Found &one : found)
        lines << std::move(one.line);
    return lines;
}

// The same question that histogram() answers for all rows at once.
bool isBehind(const MemberFacts &facts, size_t row, const FigureAddress &address, Side side)
{
    const bool everyMembership =
        address.line->unit == Unit::Memberships || address.line->unit == Unit::MembersAGroup;
    if (address.within == Dimension::Group ? !facts.countsInGroup(row)
                                           : !everyMembership && !facts.countsPerson(row))
        return false;
    if (facts.answer(row, address.within) != address.withinClass)
        return false;
    if (address.answer == 0)
        return side == Side::Part;
    const quint32 answer = facts.answer(row, address.asked);
    const Side own = answer == address.answer ? Side::Part : answer ? Side::Rest : Side::Unknown;
    return own == side;
}

// Null when the membership was removed since it was counted.
const MemberLine *memberLine(RawStatement &row, Id membership, MemberLines &known)
{
    const auto found = known.constFind(membership);
    if (found != known.cend())
        return &*found;
    row.reset();
    row.bind(1, membership);
    if (!row.step())
        return nullptr;
    const std::optional<int> age =
        row.isNull(10) ? std::nullopt : std::optional(int(row.integer(10)));
    return &*known.insert(
        membership,
        {row.text(11), BehindLine{row.integer(0), row.integer(1), row.integer(2), row.text(3),
                                  row.text(4), row.text(5), row.text(6), row.text(7), row.text(8),
                                  row.text(9), age, row.text(12)}});
}

QList<BehindLine> members(SQLite::Database &database, const MemberFacts &facts,
                          const FigureAddress &address, Side side, MemberLines &known)
{
    std::vector<Found> found;
    RawStatement row(database, sqlText(QStringLiteral("figures/behind_member.sql")));
    for (size_t i = 0; i < facts.size(); ++i)
        if (isBehind(facts, i, address, side))
            if (const MemberLine *line = memberLine(row, facts.membership(i), known))
                found.push_back({facts.answer(i, Dimension::Group), line->pinyin, line->line});
    return sorted(std::move(found));
}

QList<BehindLine> groups(const MemberFacts &facts, const FigureAddress &address, Side side)
{
    QList<BehindLine> lines;
    for (const GroupFact &group : facts.groups()) {
        const bool isCell = !address.subject.isEmpty();
        const bool unknown = group.subject.isEmpty() || group.stage.isEmpty();
        const bool inCell = group.subject == address.subject && group.stage == address.stage;
        const Side own = !isCell || inCell ? Side::Part : unknown ? Side::Unknown : Side::Rest;
        if (own == side)
            lines << BehindLine{.groupId = group.id,
                                .name = group.name,
                                .group = group.name,
                                .stage = group.stage,
                                .subject = group.subject};
    }
    return lines;
}

QList<BehindLine> entries(SQLite::Database &database, const CountedCycle &counted,
                          const FigureLine &line, Side side)
{
    std::vector<Found> found;
    RawStatement school(database, sqlText(QStringLiteral("figures/behind_school.sql")));
    for (const WholeEntry &entry : counted.wholeList(line)) {
        if (entry.side != side)
            continue;
        BehindLine one;
        QString pinyin;
        if (line.unit == Unit::Schools) {
            school.reset();
            school.bind(1, entry.school);
            school.bind(2, counted.cycle().referenceDate.toString(Qt::ISODate));
            if (!school.step())
                continue;
            one.schoolId = entry.school;
            one.name = one.school = school.text(0);
            one.urbanRural = school.text(1);
            pinyin = school.text(2);
        } else {
            const bool isStage = line.unit == Unit::Stages;
            (isStage ? one.stage : one.subject) = entry.code;
            one.name = codeTable(isStage ? QStringLiteral("stage") : QStringLiteral("subject"))
                           .name(entry.code, language());
            pinyin = entry.code;
        }
        found.push_back({0, pinyin, one});
    }
    return sorted(std::move(found));
}

} // namespace

QList<BehindLine> linesBehind(SQLite::Database &database, const CountedCycle &counted,
                              const FigureAddress &address, Side side, MemberLines *known)
{
    MemberLines own;
    if (*address.line->behind || !address.dimension.isEmpty())
        return queriedBehind(database, counted.question(), *address.line, address.dimension,
                             address.key, side);
    switch (address.line->unit) {
    case Unit::Groups:
        return groups(counted.facts(), address, side);
    case Unit::Schools:
    case Unit::Stages:
    case Unit::Subjects:
        return entries(database, counted, *address.line, side);
    case Unit::People:
    case Unit::Memberships:
    case Unit::MembersAGroup:
        return members(database, counted.facts(), address, side, known ? *known : own);
    default: // of others the query tells
        return {};
    }
}

} // namespace models
