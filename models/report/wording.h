// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure.h"
#include "models/report/blocks.h"

#include <QDate>

namespace models {

// 2023年12月31日, without filled-up zeros (GB/T 9704-2012).
QString chineseDate(const QDate &date);

// 全区, 全县, 全市 …: what sentences call all of a district of that name.
QString wholeDistrictOf(const QString &district);

// 一, 二 … for 1 to 99.
QString chineseNumber(int number);

// Chinese name of a code of a table; empty, which prints as —, for an empty code.
QString named(const char *table, const QString &code);

// 甲、乙、丙, or 甲、乙等5所 when there are more than `most`; `counter` is the measure word.
QString nameList(const QStringList &names, const QString &counter, qsizetype most = 8);

// One line of a table that says how a total splits.
struct Portion
{
    QString name;
    qint64 count = 0;
};

// Counts with their share of the total and a total line (合计) that is the sum of the lines.
TableBlock portionTable(const QString &caption, const QString &nameHeader,
                        const QString &countHeader, const QString &unit,
                        const QList<Portion> &portions);

// The breakdowns of one figure as portions, the unknown last when there are any.
QList<Portion> portionsOf(const QList<const Figure *> &breakdowns, const QString &unknownName);

} // namespace models
