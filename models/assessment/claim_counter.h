// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/claim_window.h"
#include "models/figures/figure_book.h"

#include <map>

namespace models {

// One way to count a claim: which figure, over which time, as of which day, and which side of it.
struct Reading
{
    QString figure;
    Window window;            // not given: the cycle
    QDate asOf;               // null: the cycle's reference date
    bool withUnknown = false; // those of whom it is not known count as part
    bool isRest = false;      // the others of the whole instead
    bool knownWhole = false;  // the whole without those of whom it is not known
    bool operator==(const Reading &) const = default;
};

// What was counted under a reading.
struct ClaimCount
{
    bool isKnown = false; // false: the records do not say it
    bool isShare = false; // has a whole
    qint64 part = 0, whole = 0, unknown = 0;
    bool isMean = false; // part, in hundredths, by whole

    operator Amount() const { return {part, whole, unknown}; }
};

// Counts figures of one file under readings other than a cycle's own. Keeps what it has counted;
// not for two threads at a time. Its methods throw SQLite::Exception.
class ClaimCounter
{
public:
    ClaimCounter(SQLite::Database &database, const Cycle &cycle);

    const Cycle &cycle() const { return m_cycle; }
    const QList<Cycle> &cycles() const { return m_cycles; }
    SQLite::Database &database() { return m_database; }
    // Null when there is no such figure. Of the cycle itself.
    const Figure *figure(const QString &id);
    ClaimCount count(const Reading &reading);
    // Who or what counts as part under a reading; empty when it is not known.
    QList<BehindLine> lines(const Reading &reading, Side side = Side::Part);

private:
    const FigureBook *book(const QuantityQuestion &question);
    QList<BehindLine> windowLines(const Reading &reading, Side side, bool &isKnown);
    QList<BehindLine> linesOn(const Reading &reading, Side side);

    SQLite::Database &m_database;
    Cycle m_cycle;
    QList<Cycle> m_cycles; // of the file, oldest first
    std::map<std::tuple<Id, QDate, QDate>, std::shared_ptr<const FigureBook>> m_books;
    struct Member
    {
        BehindLine line;
        std::optional<bool> rural[5];
        bool countsPerson = false;
    };
    std::map<QDate, QList<Member>> m_members;
    const QList<Member> &membersOn(const QDate &day);
};

// Whether a figure can be counted on any day: members, memberships and shares of members.
bool isMemberFigure(const QString &figure);

} // namespace models
