// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/quantity_reader.h"

#include "models/figures/quantity_sql.h"
#include "models/storage/raw_statement.h"

namespace models {

namespace {

using ById = QHash<QString, CountedQuantity>;

const Counting &countingOf(const QuantityLine &line, QuantityOf of)
{
    return of == QuantityOf::Member ? line.ofMember : line.ofGroup;
}

// Whose rows are read.
struct RowsAsked
{
    QuantityOf of;
    std::string condition = "cycle_id = {cycle}";
    bool isOne = false; // of one owner alone: grouping them would sort
};

RowsAsked rowsOf(QuantityOf of, Id only)
{
    if (!only)
        return {.of = of};
    const char *const owner = of == QuantityOf::Group ? "group_id" : "membership_id";
    return {.of = of, .condition = owner + (" = " + std::to_string(only)), .isOne = true};
}

RowsAsked rowsOfTheKind()
{
    return {.of = QuantityOf::Cycle,
            .condition = "cycle_id = {cycle} AND group_kind = {kind}",
            .isOne = true};
}

// One query a view: whose it is, then three columns a quantity.
std::string queryOf(const QList<const QuantityLine *> &lines, const RowsAsked &rows,
                    const std::string &source)
{
    const std::string owner = rows.of == QuantityOf::Cycle   ? "group_kind"
                              : rows.of == QuantityOf::Group ? "group_id"
                                                             : "membership_id";
    std::string sql = "SELECT " + owner;
    for (const QuantityLine *line : lines)
        for (const AmountSide side : kAmountSides)
            sql += std::string(", ") + columnOf(countingOf(*line, rows.of), side);
    sql += " FROM " + source + " WHERE " + rows.condition;
    if (!rows.isOne)
        sql += " GROUP BY " + owner;
    return withOnce(sql, rows.of == QuantityOf::Cycle);
}

// Calls `take` with each row and the quantities that stand in it.
void readRows(SQLite::Database &database, const QuantityQuestion &question, const RowsAsked &rows,
              const QStringList &ids,
              const std::function<void(const RawStatement &, const ById &)> &take)
{
    std::map<std::string, QList<const QuantityLine *>> byView;
    for (const QString &id : ids)
        if (const QuantityLine *line = quantityLine(id); line && *countingOf(*line, rows.of).view)
            byView[countingOf(*line, rows.of).view] << line;
    const ConnectionLock lock(database);
    for (const auto &[view, lines] : byView) {
        const std::string source =
            sourceOn(database, question, countingOf(*lines.first(), rows.of), rows.condition);
        RawStatement row(database, QByteArray::fromStdString(
                                       filledQuantities(queryOf(lines, rows, source), question)));
        while (row.step()) {
            if (row.isNull(0)) // of no group, or there is nothing to count
                continue;
            ById found;
            for (int i = 0; i < lines.size(); ++i)
                found.insert(QLatin1String(lines[i]->id),
                             CountedQuantity{{row.integer(3 * i + 1), row.integer(3 * i + 2),
                                              row.integer(3 * i + 3)},
                                             lines[i]});
            take(row, found);
        }
    }
}

ById allQuantities(SQLite::Database &database, const QuantityQuestion &question, QuantityOf of,
                   Id only)
{
    ById quantities;
    for (const QuantityLine &line : quantityTable())
        if (*line.ofGroup.view)
            quantities.insert(QLatin1String(line.id), CountedQuantity{{}, &line});
    quantities.insert(readQuantities(database, question, of, quantities.keys(), only).value(only));
    return quantities;
}

} // namespace

Quantities readQuantities(SQLite::Database &database, const QuantityQuestion &question,
                          QuantityOf of, const QStringList &ids, Id only)
{
    const bool isCycle = of == QuantityOf::Cycle;
    const RowsAsked rows = isCycle ? rowsOfTheKind() : rowsOf(of, only);
    Quantities all;
    readRows(database, question, rows, ids, [&](const RawStatement &row, const ById &found) {
        all[isCycle ? 0 : rows.isOne ? only : row.integer(0)].insert(found);
    });
    return all;
}

QHash<QString, ById> quantitiesByKind(SQLite::Database &database, const QuantityQuestion &question,
                                      const QStringList &ids)
{
    QHash<QString, ById> all;
    readRows(
        database, question, {.of = QuantityOf::Cycle}, ids,
        [&all](const RawStatement &row, const ById &found) { all[row.text(0)].insert(found); });
    return all;
}

ById quantitiesOfCycle(SQLite::Database &database, const QuantityQuestion &question)
{
    return allQuantities(database, question, QuantityOf::Cycle, 0);
}

ById quantitiesOfGroup(SQLite::Database &database, const QuantityQuestion &question, Id group)
{
    return allQuantities(database, question, QuantityOf::Group, group);
}

} // namespace models
