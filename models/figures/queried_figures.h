// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_book.h"
#include "models/figures/figures.h"

#include <QHash>

namespace models {

// One number of a query: a figure, or its breakdown by one answer.
struct QueriedNumber
{
    QString dimension; // "activity_kind"; empty for the figure itself
    QString key;       // code of that table, id of a package, month; empty is "not known"
    QString label;     // what the key is called where no code table says it
    qint64 part = 0, whole = 0, unknown = 0;
};

// The numbers of every figure that comes from a query (FigureLine::query), read once a cycle. A
// query is a file below resources/sql/figures/; it may serve several lines. Its rows are figure id,
// dimension, key, part, whole, unknown and label; its marks, each optional, :cycle, :day (the
// reference date), :from and :to (the cycle's first and last day), :definition (R1 …).
class QueriedFigures
{
public:
    // Throws SQLite::Exception.
    static QueriedFigures read(SQLite::Database &database, const Cycle &cycle);

    // The number of a line, or of a breakdown of it; null when the query gave none.
    const QueriedNumber *find(const FigureLine &line, const QString &dimension = {},
                              const QString &key = {}) const;
    const QList<QueriedNumber> &numbers(const FigureLine &line) const;

private:
    void readQuery(SQLite::Database &database, const QString &file, const Cycle &cycle);

    QHash<QString, QList<QueriedNumber>> m_numbers; // by figure id
};

// What is behind one side of such a figure, by resources/sql/figures/behind_<query>: the same marks
// and :figure, :dimension, :key and :side ('part', 'rest', 'unknown'); columns are amount, name,
// detail, group name, school name, teacher id, group id, page and record id. The amounts add up to
// the number. A name "@<code table>:<code>" stands for that code's name. Throws SQLite::Exception.
QList<BehindLine> queriedBehind(SQLite::Database &database, const Cycle &cycle,
                                const FigureLine &line, const QString &dimension,
                                const QString &key, Side side);

} // namespace models
