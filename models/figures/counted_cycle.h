// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"
#include "models/figures/figures.h"
#include "models/figures/queried_figures.h"

#include <map>

namespace models {

// Which figure is meant: a line of the table, and where it is a breakdown, of what.
struct FigureAddress
{
    const FigureLine *line = nullptr;
    Dimension within = Dimension::None; // only members that gave this answer here
    quint32 withinClass = 0;
    Dimension asked = Dimension::None; // the question, and the answer that is the part
    quint32 answer = 0;
    QString subject, stage; // codes of a cell of packages
    QString dimension, key; // of a breakdown that a query gave
};

// One entry of a coverage's list.
struct WholeEntry
{
    Id school = 0;
    QString code;
    Side side = Side::Rest;
};

// Everything that the figures of a cycle are made from, read once; makes each of them on demand.
// Not for two threads at a time.
class CountedCycle
{
public:
    // Throws SQLite::Exception.
    static CountedCycle read(SQLite::Database &database, const QuantityQuestion &question);

    const Cycle &cycle() const { return m_question.cycle; }
    const QuantityQuestion &question() const { return m_question; }
    const MemberFacts &facts() const { return m_facts; }
    const QList<WholeEntry> &wholeList(const FigureLine &line) const;

    // Every figure to list: each line followed by its breakdowns, of rural shares only those under
    // the cycle's definition.
    QList<FigureAddress> addresses() const;
    // Empty when no figure has that id.
    std::optional<FigureAddress> resolve(const QString &figureId) const;
    // The figure's breakdowns along a dimension, or along "subject_stage".
    QList<FigureAddress> breakdown(const FigureLine &line, const QString &dimension) const;
    Figure make(const FigureAddress &address) const;

private:
    void readTaught(SQLite::Database &database);
    void readWholeList(SQLite::Database &database, const FigureLine &line);
    bool isCovered(Unit unit, const WholeEntry &entry) const;
    const std::vector<qint64> &histogram(Dimension within, Dimension asked) const;
    bool isListed(Dimension dimension, quint32 answer) const;
    QList<FigureAddress> cells(const FigureLine &line) const;
    void countMembers(Figure &figure, const FigureAddress &address) const;
    void takeQueried(Figure &figure, const FigureAddress &address) const;
    QList<FigureAddress> queriedBreakdown(const FigureLine &line, const QString &dimension) const;
    void countCell(Figure &figure, const FigureAddress &address) const;
    void countLine(Figure &figure, const FigureLine &line) const;

    QuantityQuestion m_question;
    MemberFacts m_facts;
    QueriedFigures m_queried;
    QStringList m_subjects; // taught by any teacher or of any package, in display order
    QStringList m_stages;   // 1 to 4 and any further one of a package
    QHash<QString, QList<WholeEntry>> m_wholeLists;
    mutable std::map<std::pair<Dimension, Dimension>, std::vector<qint64>> m_histograms;
};

// The lines behind one side of a figure. Throws SQLite::Exception.
QList<BehindLine> linesBehind(SQLite::Database &database, const CountedCycle &counted,
                              const FigureAddress &address, Side side,
                              MemberLines *known = nullptr);

} // namespace models
