// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"
#include "models/figures/quantity_question.h"

#include <SQLiteCpp/Database.h>

namespace models {

// The SQL that counts quantities. Marks of a Counting stay in it until filledQuantities() fills
// them.

enum class AmountSide : quint8 { Part, Whole, Unknown };
inline constexpr AmountSide kAmountSides[] = {AmountSide::Part, AmountSide::Whole,
                                              AmountSide::Unknown};

// SQL of one side of a quantity of a group, as a scalar: `group` is SQL of the group's id.
std::string quantitySql(const QuantityLine &line, AmountSide side, const std::string &group);

// SQL of its value in hundredths, as QuantityLine::hundredthsOf(): NULL where it is not known.
std::string quantityValueSql(const QuantityLine &line, const std::string &group);

// Fills the marks of the question.
std::string filledQuantities(std::string sql, const QuantityQuestion &question);

// A text as SQL writes it: 'O''Brien'.
std::string quotedSql(const QString &text);

// The text of a file below resources/sql/ with the marks filled in.
QByteArray quantityQuery(const QString &file, const QuantityQuestion &question);

// SQL of a table member_attendance (see views/counted.sql) that tells attendance until the day
// asked, to stand in a FROM; `rows` is the condition of the rows that are wanted. Throws
// SQLite::Exception.
std::string attendanceSource(SQLite::Database &database, const QuantityQuestion &question,
                             const std::string &rows);

// Of whoever writes a query over the quantities of one view.

// The SQL of one side; "0" of a side that the counting does not have.
const char *columnOf(const Counting &counting, AmountSide side);

// The view, or what stands for it on a day on which not everything had happened yet; `rows` is the
// condition of the rows that are wanted. Throws SQLite::Exception.
std::string sourceOn(SQLite::Database &database, const QuantityQuestion &question,
                     const Counting &counting, const std::string &rows);

// Fills the mark {once} for a query that counts group by group, or whole kinds of groups.
std::string withOnce(std::string sql, bool isOfKinds);

} // namespace models
