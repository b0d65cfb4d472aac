// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/package_money.h"

#include "models/figures/quantity_reader.h"
#include "models/figures/quantity_sql.h"
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
    committed = committed + other.committed;
    stopped += other.stopped;
    return *this;
}

PackageMoney moneyOf(const QHash<QString, CountedQuantity> &quantities)
{
    const auto fen = [&quantities](const char *id) {
        return Money{quantities.value(QLatin1String(id)).part};
    };
    PackageMoney money;
    money.budget = fen("budget");
    money.received = fen("funds_received");
    money.carriedOver = fen("carried_over");
    money.returned = fen("returned");
    money.spent = fen("spent");
    money.committed = fen("committed");
    return money;
}

QList<PackageMoney> packageMoney(SQLite::Database &database, const QuantityQuestion &question)
{
    const QStringList ids{QStringLiteral("budget"),   QStringLiteral("funds_received"),
                          QStringLiteral("spent"),    QStringLiteral("carried_over"),
                          QStringLiteral("returned"), QStringLiteral("committed")};
    const Quantities of = readQuantities(database, question, QuantityOf::Group, ids);
    SQLite::Statement row(
        database,
        "SELECT asked.group_id, group_kind, name, (SELECT count(*) FROM temp.money_finding AS "
        "found "
        "WHERE found.group_id = asked.group_id AND expense_id <> 0 AND level = 2 AND NOT EXISTS ("
        "SELECT 1 FROM temp.money_finding AS before WHERE before.expense_id = found.expense_id AND "
        "before.level = 2 AND before.rowid < found.rowid)) FROM counted_group AS asked "
        "WHERE cycle_id = ? ORDER BY group_kind <> 'package', group_kind, place, name, group_id");
    bindValue(row, 1, Value(question.cycle.id));
    QList<PackageMoney> groups;
    while (row.executeStep()) {
        PackageMoney money = moneyOf(of.value(row.getColumn(0).getInt64()));
        money.groupId = row.getColumn(0).getInt64();
        money.groupKind = textOf(columnValue(row, 1));
        money.name = textOf(columnValue(row, 2));
        money.stopped = row.getColumn(3).getInt64();
        groups << money;
    }
    return groups;
}

PackageMoney moneyTogether(const QList<PackageMoney> &groups)
{
    PackageMoney sum;
    for (const PackageMoney &one : groups)
        if (one.groupKind == QLatin1String(kPackageKind))
            sum += one;
    return sum;
}

QList<CategoryMoney> categoryMoney(SQLite::Database &database, const QuantityQuestion &question,
                                   Id group)
{
    SQLite::Statement row(
        database,
        quantityQuery(QStringLiteral("figures/category_money.sql"), question).toStdString());
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
