// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/records/cycle.h"

#include <SQLiteCpp/Database.h>

namespace models {

// The money of one package in its year, or of all of them together.
struct PackageMoney
{
    Id groupId = 0; // 0: all together
    QString name;
    Money budget, received, carriedOver, returned, spent;
    qint64 stopped = 0; // vouchers that a money rule stops, as found last

    Money balance() const { return received + carriedOver - returned - spent; }
    PackageMoney &operator+=(const PackageMoney &other);
};

// The packages of a cycle by number and name. Throws SQLite::Exception.
QList<PackageMoney> packageMoney(SQLite::Database &database, const Cycle &cycle);

// Their sum.
PackageMoney moneyTogether(const QList<PackageMoney> &packages);

// What one package planned and spent on one category.
struct CategoryMoney
{
    QString category;
    Money budget, spent;
};

// Every category that the package has a budget or vouchers for, in the order of the code table.
// Throws SQLite::Exception.
QList<CategoryMoney> categoryMoney(SQLite::Database &database, Id group);

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
