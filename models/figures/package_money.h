// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/figures/quantities.h"
#include "models/figures/quantity_question.h"
#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

namespace models {

// The money of one package in its year, or of all of them together, until the day asked.
struct PackageMoney
{
    Id groupId = 0; // 0: all together
    QString groupKind;
    QString name;
    Money budget, received, carriedOver, returned, spent;
    Money committed;    // vouchers dated later; in no other sum
    qint64 stopped = 0; // vouchers that a money rule stops, as found last

    Money balance() const { return received + carriedOver - returned - spent; }
    Amount execution() const { return {spent.fen, budget.fen}; }
    PackageMoney &operator+=(const PackageMoney &other);
};

// The money that quantities of a group tell.
PackageMoney moneyOf(const QHash<QString, CountedQuantity> &quantities);

// The packages of a cycle in their order, then the groups of other kinds. Throws SQLite::Exception.
QList<PackageMoney> packageMoney(SQLite::Database &database, const QuantityQuestion &question);

// The sum of those that are packages.
PackageMoney moneyTogether(const QList<PackageMoney> &groups);

// What one group planned and spent on one category.
struct CategoryMoney
{
    QString category;
    Money budget, spent;
    Amount execution() const { return {spent.fen, budget.fen}; }
};

// Every category that the group has a budget or vouchers for, in the order of the code table.
// Throws SQLite::Exception.
QList<CategoryMoney> categoryMoney(SQLite::Database &database, const QuantityQuestion &question,
                                   Id group);

// How many vouchers there are and what they come to together.
struct VoucherSum
{
    qint64 count = 0;
    Money amount;
    qint64 stopped = 0;
    Money stoppedAmount;
};

// The sum of the vouchers of those ids. Throws SQLite::Exception.
VoucherSum sumOfVouchers(SQLite::Database &database, const QList<Id> &ids);

} // namespace models
