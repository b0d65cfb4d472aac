// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"
#include "models/figures/figures.h"
#include "models/figures/quantity_question.h"
#include "models/figures/year_quantities.h"

#include <QHash>

namespace models {

// The dimension of what is not of packages, kind by kind; it is no part of the figure.
inline const QString kKindDimension = QStringLiteral("group_kind");

// One number of a query: a figure, or its breakdown by one answer.
struct QueriedNumber : Amount
{
    QString dimension; // "activity_kind"; empty for the figure itself
    QString key;       // code of that table, id of a package, month; empty is "not known"
    QString label;     // what the key is called where no code table says it
};

// The numbers of every figure of what happened (FigureLine::behind), read once a cycle: the figure
// itself and what it is of each package from THE QUANTITY TABLE, and the same of what is not a
// package's (dimension "group_kind": other kinds of groups, and "centre" for what no group did).
// Further breakdowns come from the line's query, a file below resources/sql/figures/, which may
// serve several lines. Its rows are figure id, dimension, key, part, whole, unknown and label; its
// marks are those of quantities ({cycle}, {from}, {until}, {awarded_until}, {kind}).
class QueriedFigures
{
public:
    // Throws SQLite::Exception.
    static QueriedFigures read(SQLite::Database &database, const QuantityQuestion &question);

    // The number of a line, or of a breakdown of it; null when the query gave none.
    const QueriedNumber *find(const FigureLine &line, const QString &dimension = {},
                              const QString &key = {}) const;
    const QList<QueriedNumber> &numbers(const FigureLine &line) const;

private:
    void readQuery(SQLite::Database &database, const QString &file,
                   const QuantityQuestion &question);
    void takeKinds(const QuantityQuestion &question, const QStringList &ids,
                   const YearQuantities &year);
    void takeGroups(SQLite::Database &database, const QuantityQuestion &question,
                    const QStringList &ids, const YearQuantities &year);
    void readOthers(SQLite::Database &database, const QuantityQuestion &question,
                    const QStringList &ids);

    QHash<QString, QList<QueriedNumber>> m_numbers; // by figure id
};

// What is behind one side of such a figure, by its file: the same marks, and :figure, :dimension,
// :key and :side ('part', 'rest', 'unknown'); columns are amount, name, detail, group name, school
// name, teacher id, group id, page, record id and the day from which it counts. The amounts add up
// to the number. A name "@<code table>:<code>" stands for that code's name. Throws
// SQLite::Exception.
QList<BehindLine> queriedBehind(SQLite::Database &database, const QuantityQuestion &question,
                                const FigureLine &line, const QString &dimension,
                                const QString &key, Side side);

} // namespace models
