// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/claim_counter.h"

#include "models/base/partial_date.h"
#include "models/figures/figures.h"
#include "models/figures/member_facts.h"
#include "models/figures/quantities.h"
#include "models/storage/database.h"
#include "models/storage/member_on.h"
#include "models/storage/store.h"

#include <numeric>

namespace models {

namespace {
// "R2" of "rural_share_r2", as an index from 0; -1 for another figure.
int ruralIndex(const QString &figure)
{
    static const QString start = QStringLiteral("rural_share_r");
    const int number = figure.startsWith(start) ? figure.mid(start.size()).toInt() : 0;
    return number >= 1 && number <= 5 ? number - 1 : -1;
}

bool countsPeople(const QString &figure)
{
    const FigureLine *line = figureLine(figure.section(QLatin1Char('/'), 0, 0));
    return line && line->unit == Unit::People;
}

// Every person once; of lines that name nobody all.
QList<BehindLine> eachPersonOnce(const QList<BehindLine> &lines)
{
    QSet<Id> known;
    QList<BehindLine> found;
    for (const BehindLine &line : lines) {
        if (line.teacherId && known.contains(line.teacherId))
            continue;
        known << line.teacherId;
        found << line;
    }
    return found;
}

qint64 sumOf(const QList<BehindLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const BehindLine &line) { return sum + line.amount; });
}

ClaimCount turned(ClaimCount count, const Reading &reading)
{
    if (!count.isShare)
        return count;
    if (reading.withUnknown)
        count.part += count.unknown;
    if (reading.isRest)
        count.part = count.whole - count.part - count.unknown;
    if (reading.knownWhole)
        count.whole -= count.unknown;
    return count;
}

std::string membersOnSql()
{
    return sqlOnDay(QStringLiteral("assessment/members_on.sql"),
                    "SELECT membership.id FROM counted_group JOIN membership ON "
                    "membership.group_id = counted_group.group_id WHERE counted_group.cycle_id = "
                    "?1 AND group_kind = 'package'",
                    "?2")
        .trimmed()
        .toStdString();
}
} // namespace

bool isMemberFigure(const QString &figure)
{
    return figure == QLatin1String("members") || figure == QLatin1String("memberships") ||
           figure == QLatin1String("young_share") || ruralIndex(figure) >= 0;
}

ClaimCounter::ClaimCounter(SQLite::Database &database, const Cycle &cycle)
    : m_database(database),
      m_cycle(cycle),
      m_cycles(findAll<Cycle>(database, "ORDER BY starts_on, id"))
{
}

const FigureBook *ClaimCounter::book(const QuantityQuestion &question)
{
    auto &book = m_books[{question.cycle.id, question.from, question.until}];
    if (!book)
        if (const auto counted = FigureBook::count(m_database, question))
            book = *counted;
    return book.get();
}

const Figure *ClaimCounter::figure(const QString &id)
{
    const FigureBook *own = book(QuantityQuestion::ofYear(m_cycle));
    return own ? own->find(id) : nullptr;
}

const QList<ClaimCounter::Member> &ClaimCounter::membersOn(const QDate &day)
{
    const auto known = m_members.find(day);
    if (known != m_members.end())
        return known->second;
    QList<Member> &members = m_members[day];
    SQLite::Statement row(m_database, membersOnSql());
    bindValue(row, 1, Value(m_cycle.id));
    bindValue(row, 2, toValue(day));
    while (row.executeStep()) {
        const auto id = [&row](int column) { return integerOf(columnValue(row, column)); };
        const auto text = [&row](int column) { return textOf(columnValue(row, column)); };
        Member member;
        member.line = {.teacherId = id(1),
                       .groupId = id(2),
                       .schoolId = id(3),
                       .name = text(4),
                       .group = text(5),
                       .school = text(6),
                       .urbanRural = text(7),
                       .stage = text(8),
                       .subject = text(9),
                       .title = text(10),
                       .role = text(12)};
        if (!row.getColumn(11).isNull())
            member.line.age = row.getColumn(11).getInt();
        for (int i = 0; i < 5; ++i)
            if (!row.getColumn(13 + i).isNull())
                member.rural[i] = row.getColumn(13 + i).getInt() != 0;
        member.countsPerson = row.getColumn(18).getInt() != 0;
        members << member;
    }
    return members;
}

QList<BehindLine> ClaimCounter::linesOn(const Reading &reading, Side side)
{
    const int rural = ruralIndex(reading.figure);
    const bool asksAge = reading.figure == QLatin1String("young_share");
    QList<BehindLine> lines;
    for (const Member &member : membersOn(reading.asOf)) {
        if (!member.countsPerson && reading.figure != QLatin1String("memberships"))
            continue;
        std::optional<bool> answer = true;
        if (rural >= 0)
            answer = member.rural[rural];
        else if (asksAge)
            answer = member.line.age ? std::optional(*member.line.age <= kYoungAge) : std::nullopt;
        const Side own = !answer ? Side::Unknown : *answer ? Side::Part : Side::Rest;
        if (own == side)
            lines << member.line;
    }
    return lines;
}

// What part of a cycle a window leaves: all of it, or the days that fall into both.
static QuantityQuestion cut(const Cycle &cycle, const Window &window)
{
    if (window.contains(Window{cycle.startsOn, cycle.endsOn}))
        return QuantityQuestion::ofYear(cycle);
    QuantityQuestion question = QuantityQuestion::onDay(cycle, window.to);
    if (window.from > cycle.startsOn)
        question.from = window.from;
    question.isOfYear = false;
    return question;
}

// Attendance has the day of its activity, which its lines, a person each, do not say.
static bool isFigureOfAttendance(const QString &figure)
{
    const QuantityLine *line = quantityLine(figure.section(QLatin1Char('/'), 0, 0));
    return line && isOfAttendance(line->ofGroup);
}

// The lines of every cycle that the window touches, of those that it cuts only what falls into it:
// not known where a line of such a cycle has no day.
QList<BehindLine> ClaimCounter::windowLines(const Reading &reading, Side side, bool &isKnown)
{
    QList<BehindLine> found;
    isKnown = true;
    for (const Cycle &cycle : std::as_const(m_cycles)) {
        const Window year{cycle.startsOn, cycle.endsOn};
        if (!reading.window.touches(year))
            continue;
        const FigureBook *counted = book(cut(cycle, reading.window));
        if (!counted || !counted->find(reading.figure))
            continue;
        const bool needsDays =
            !reading.window.contains(year) && !isFigureOfAttendance(reading.figure);
        for (const BehindLine &line : counted->behind(m_database, reading.figure, side)) {
            if (needsDays) {
                isKnown = isKnown && !line.day.isEmpty();
                if (line.day.isEmpty() ||
                    !reading.window.contains(Window{line.day.earliest(), line.day.latest()}))
                    continue;
            }
            found << line;
        }
    }
    return countsPeople(reading.figure) ? eachPersonOnce(found) : found;
}

QList<BehindLine> ClaimCounter::lines(const Reading &reading, Side side)
{
    if (side == Side::Part && reading.isRest)
        side = Side::Rest;
    QList<BehindLine> found;
    bool isKnown = true;
    if (reading.asOf.isValid() && isMemberFigure(reading.figure))
        found = linesOn(reading, side);
    else if (reading.window.isGiven())
        found = windowLines(reading, side, isKnown);
    else if (const FigureBook *own = book(QuantityQuestion::onDay(m_cycle, reading.asOf)))
        found = own->behind(m_database, reading.figure, side);
    if (side == Side::Part && reading.withUnknown) {
        Reading plain = reading;
        plain.withUnknown = false;
        found += lines(plain, Side::Unknown);
    }
    return found;
}

static ClaimCount countOf(const Figure &figure)
{
    const bool isMean = figure.kind == FigureKind::Mean;
    return {.isKnown = !isMean || figure.hasAnswer(),
            .isShare = !isMean && figure.kind != FigureKind::Count,
            .part = isMean && !isInHundredths(figure.unit) ? 100 * figure.part : figure.part,
            .whole = figure.whole,
            .unknown = figure.unknown,
            .isMean = isMean};
}

ClaimCount ClaimCounter::count(const Reading &reading)
{
    const Figure *own = figure(reading.figure);
    if (!own)
        return {};
    ClaimCount count = countOf(*own);
    if (reading.asOf.isValid() && isMemberFigure(reading.figure)) {
        count.part = linesOn(reading, Side::Part).size();
        count.unknown = linesOn(reading, Side::Unknown).size();
        count.whole =
            count.isShare ? count.part + count.unknown + linesOn(reading, Side::Rest).size() : 0;
    } else if (reading.asOf.isValid() && !reading.window.isGiven()) {
        const FigureBook *then = book(QuantityQuestion::onDay(m_cycle, reading.asOf));
        const Figure *was = then ? then->find(reading.figure) : nullptr;
        if (!was) // a breakdown that had nothing by then
            count = {own->kind == FigureKind::Count, count.isShare};
        else
            count = countOf(*was);
    } else if (reading.asOf.isValid() && reading.asOf != m_cycle.referenceDate) {
        Reading until = reading;
        until.asOf = {};
        until.window = {reading.window.from, reading.asOf};
        return this->count(until);
    } else if (reading.window.isGiven() &&
               reading.window != Window{m_cycle.startsOn, m_cycle.endsOn}) {
        if (own->kind == FigureKind::Mean)
            return {};
        bool isKnown = true, isRestKnown = true;
        count.part = sumOf(windowLines(reading, Side::Part, isKnown));
        if (count.isShare) {
            count.unknown = sumOf(windowLines(reading, Side::Unknown, isRestKnown));
            isKnown = isKnown && isRestKnown;
            count.whole =
                count.part + count.unknown + sumOf(windowLines(reading, Side::Rest, isRestKnown));
        }
        count.isKnown = isKnown && isRestKnown;
    }
    return turned(count, reading);
}

} // namespace models
