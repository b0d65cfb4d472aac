// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/package_money.h"

#include "models/storage/database.h"
#include "models/vocabulary/code_table.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace models {

PackageMoney &PackageMoney::operator+=(const PackageMoney &other)
{
    budget = budget + other.budget;
    received = received + other.received;
    carriedOver = carriedOver + other.carriedOver;
    returned = returned + other.returned;
    spent = spent + other.spent;
    stopped += other.stopped;
    return *this;
}

QList<PackageMoney> packageMoney(SQLite::Database &database, const Cycle &cycle)
{
    SQLite::Statement row(
        database,
        "SELECT id, name, "
        "(SELECT coalesce(sum(amount_fen), 0) FROM budget_line WHERE group_id = package.id), "
        "(SELECT coalesce(sum(amount_fen), 0) FROM fund_move WHERE group_id = package.id AND kind "
        "= 'received'), "
        "(SELECT coalesce(sum(amount_fen), 0) FROM fund_move WHERE group_id = package.id AND kind "
        "= 'carried_over'), "
        "(SELECT coalesce(sum(amount_fen), 0) FROM fund_move WHERE group_id = package.id AND kind "
        "= 'returned'), "
        "(SELECT coalesce(sum(amount_fen), 0) FROM expense WHERE group_id = package.id), "
        "(SELECT count(*) FROM expense WHERE group_id = package.id AND EXISTS (SELECT 1 FROM "
        "temp.money_finding WHERE expense_id = expense.id AND level = 2)) "
        "FROM research_group AS package WHERE cycle_id = ? ORDER BY CAST(number AS INTEGER), "
        "number, name");
    bindValue(row, 1, Value(cycle.id));
    QList<PackageMoney> packages;
    while (row.executeStep()) {
        const auto fen = [&row](int column) { return Money{row.getColumn(column).getInt64()}; };
        packages.append({row.getColumn(0).getInt64(), textOf(columnValue(row, 1)), fen(2), fen(3),
                         fen(4), fen(5), fen(6), row.getColumn(7).getInt64()});
    }
    return packages;
}

PackageMoney moneyTogether(const QList<PackageMoney> &packages)
{
    PackageMoney sum;
    for (const PackageMoney &package : packages)
        sum += package;
    return sum;
}

QList<CategoryMoney> categoryMoney(SQLite::Database &database, Id group)
{
    SQLite::Statement row(
        database,
        "SELECT category, sum(budget), sum(spent) FROM (SELECT category, amount_fen AS budget, 0 "
        "AS spent FROM budget_line WHERE group_id = ?1 UNION ALL SELECT category, 0, amount_fen "
        "FROM expense WHERE group_id = ?1) GROUP BY category");
    bindValue(row, 1, Value(group));
    QHash<QString, CategoryMoney> found;
    while (row.executeStep()) {
        const QString category = textOf(columnValue(row, 0));
        found.insert(category,
                     {category, {row.getColumn(1).getInt64()}, {row.getColumn(2).getInt64()}});
    }
    QList<CategoryMoney> categories;
    for (const Term &term : codeTable(QStringLiteral("expense_category")).terms())
        if (const auto one = found.constFind(term.code); one != found.cend())
            categories << *one;
    return categories;
}

VoucherSum sumOfVouchers(SQLite::Database &database, const QList<Id> &ids)
{
    QJsonArray list;
    for (const Id id : ids)
        list.append(id);
    SQLite::Statement row(
        database,
        "SELECT count(*), coalesce(sum(amount_fen), 0), coalesce(sum(stopped), 0), "
        "coalesce(sum(amount_fen * stopped), 0) FROM (SELECT amount_fen, EXISTS (SELECT 1 FROM "
        "temp.money_finding WHERE expense_id = expense.id AND level = 2) AS stopped FROM "
        "json_each(?) AS wanted JOIN expense ON expense.id = wanted.value)");
    bindValue(row, 1,
              toValue(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))));
    row.executeStep();
    return {row.getColumn(0).getInt64(), Money{row.getColumn(1).getInt64()},
            row.getColumn(2).getInt64(), Money{row.getColumn(3).getInt64()}};
}

} // namespace models
