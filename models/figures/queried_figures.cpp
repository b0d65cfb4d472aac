// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/queried_figures.h"

#include "models/figures/raw_statement.h"
#include "models/storage/database.h"

namespace models {

namespace {

using Marks = QList<std::pair<const char *, Value>>;

// A query that ends without its semicolon and with its marks bound.
SQLite::Statement prepared(SQLite::Database &database, const QString &file, const Marks &marks)
{
    SQLite::Statement statement(database,
                                sqlText(QStringLiteral("figures/") + file).trimmed().toStdString());
    for (const auto &[name, value] : marks)
        if (const int index = statement.getIndex(name); index > 0)
            bindValue(statement, index, value);
    return statement;
}

Marks marksOf(const Cycle &cycle)
{
    return {{":cycle", Value(cycle.id)},
            {":day", toValue(cycle.referenceDate)},
            {":from", toValue(cycle.startsOn)},
            {":to", toValue(cycle.endsOn)},
            {":definition", toValue(cycle.ruralDefinition)}};
}

QString textAt(const SQLite::Statement &row, int column)
{
    return textOf(columnValue(row, column));
}

} // namespace

QueriedFigures QueriedFigures::read(SQLite::Database &database, const Cycle &cycle)
{
    QueriedFigures figures;
    QStringList done;
    for (const FigureLine &line : figureTable()) {
        const QString file = QLatin1String(line.query);
        if (file.isEmpty() || done.contains(file))
            continue;
        done << file;
        figures.readQuery(database, file, cycle);
    }
    return figures;
}

// A province has tens of thousands of rows, most of them of the packages of one figure after the
// other: what the row before said is not made again.
void QueriedFigures::readQuery(SQLite::Database &database, const QString &file, const Cycle &cycle)
{
    const ConnectionLock lock(database);
    RawStatement row(database, sqlText(QStringLiteral("figures/") + file));
    for (const auto &[name, value] : marksOf(cycle))
        if (const auto *text = std::get_if<QString>(&value))
            row.bind(row.mark(name), *text);
        else
            row.bind(row.mark(name), integerOf(value));
    QByteArray figure;
    QString dimension;
    QList<QueriedNumber> *numbers = nullptr;
    while (row.step()) {
        if (!numbers || figure != row.bytes(0)) {
            figure = row.bytes(0);
            numbers = &m_numbers[QString::fromUtf8(figure)];
        }
        if (dimension != QLatin1String(row.bytes(1)))
            dimension = QString::fromUtf8(row.bytes(1));
        numbers->append(
            {dimension, row.text(2), row.text(6), row.integer(3), row.integer(4), row.integer(5)});
    }
}

const QList<QueriedNumber> &QueriedFigures::numbers(const FigureLine &line) const
{
    static const QList<QueriedNumber> none;
    const auto found = m_numbers.constFind(QLatin1String(line.id));
    return found == m_numbers.constEnd() ? none : *found;
}

const QueriedNumber *QueriedFigures::find(const FigureLine &line, const QString &dimension,
                                          const QString &key) const
{
    for (const QueriedNumber &number : numbers(line))
        if (number.dimension == dimension && number.key == key)
            return &number;
    return nullptr;
}

QList<BehindLine> queriedBehind(SQLite::Database &database, const Cycle &cycle,
                                const FigureLine &line, const QString &dimension,
                                const QString &key, Side side)
{
    const char *const sides[] = {"part", "rest", "unknown"};
    const Marks marks =
        marksOf(cycle) + Marks{{":figure", Value(QString::fromLatin1(line.id))},
                               {":dimension", Value(dimension)},
                               {":key", Value(key)},
                               {":side", Value(QString::fromLatin1(sides[int(side)]))}};
    SQLite::Statement row =
        prepared(database, QStringLiteral("behind_") + QLatin1String(line.query), marks);
    QList<BehindLine> lines;
    while (row.executeStep()) {
        const auto id = [&row](int column) { return integerOf(columnValue(row, column)); };
        BehindLine behind;
        behind.amount = id(0);
        behind.name = textAt(row, 1);
        if (behind.name.startsWith(QLatin1Char('@')))
            behind.name = breakdownText(behind.name.mid(1), language());
        behind.detail = textAt(row, 2);
        behind.group = textAt(row, 3);
        behind.school = textAt(row, 4);
        behind.teacherId = id(5);
        behind.groupId = id(6);
        behind.page = textAt(row, 7);
        behind.recordId = id(8);
        lines << behind;
    }
    return lines;
}

} // namespace models
