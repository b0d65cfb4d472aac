// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

namespace models {

// The kind of group that figures count unless they say another.
inline constexpr char kPackageKind[] = "package";

// The last day that a cycle's numbers reach: its end, or its acceptance (验收考核) if that is
// later.
QDate lastCountedDay(const Cycle &cycle);

// What is asked of quantities: of which cycle, and until which day. Nothing after today has
// happened, so the day is never later than today (rules (a) and (d) of quantities.cpp).
struct QuantityQuestion
{
    // As of now: today, but not after the last counted day of the cycle.
    static QuantityQuestion ofYear(const Cycle &cycle);
    // As it was on a day; null asks for ofYear().
    static QuantityQuestion onDay(const Cycle &cycle, const QDate &day);

    Cycle cycle;
    QDate until;
    QDate from;           // only what happened from this day on; null: from the beginning
    bool isOfYear = true; // false: outcomes awarded after `until` do not count yet either
    QString groupKind = QString::fromLatin1(kPackageKind); // of quantities of the whole cycle
};

// The text of a file below resources/sql/ with the marks of quantities filled in.
QByteArray quantityQuery(const QString &file, const QuantityQuestion &question);

// SQL of a table member_attendance (see views/counted.sql) that tells attendance until the day
// asked, to stand in a FROM; `rows` is the condition of the rows that are wanted. Throws
// SQLite::Exception.
std::string attendanceSource(SQLite::Database &database, const QuantityQuestion &question,
                             const std::string &rows);

// Whom a quantity is of.
enum class QuantityOf : quint8 { Cycle, Group, Member };

// By the id of the group or membership, 0 for the cycle, then by the quantity's id. Who has nothing
// to count is left out: of a mere number that is 0, of a share it is not known.
using Quantities = QHash<Id, QHash<QString, CountedQuantity>>;

// Reads quantities of every group of the cycle, of whatever kind, of every member, or of the cycle,
// in one pass a view. Those that are not counted so, and those counted from events, are left out.
// With `only` those of one group or membership alone, at a cost that does not grow with the cycle.
// Throws SQLite::Exception.
Quantities readQuantities(SQLite::Database &database, const QuantityQuestion &question,
                          QuantityOf of, const QStringList &ids, Id only = 0);

// Quantities of the whole cycle by the kind of group that they are of; "centre" for what no group
// did. Kinds that have nothing to count are left out. Throws SQLite::Exception.
QHash<QString, QHash<QString, CountedQuantity>> quantitiesByKind(SQLite::Database &database,
                                                                 const QuantityQuestion &question,
                                                                 const QStringList &ids);

// Quantities of every group and of every kind of group at once, for whoever wants all of a year:
// amounts stand in the order of the ids that were asked for.
struct YearQuantities
{
    QHash<Id, QList<Amount>> ofGroups;
    QMap<QString, QList<Amount>> ofKinds; // as quantitiesByKind()
};

// One pass a view; what adds up over groups is added up. Throws SQLite::Exception.
YearQuantities readYearQuantities(SQLite::Database &database, const QuantityQuestion &question,
                                  const QStringList &ids);

// All quantities of all groups of the question's kind together; each is there, known or not.
// Throws SQLite::Exception.
QHash<QString, CountedQuantity> quantitiesOfCycle(SQLite::Database &database,
                                                  const QuantityQuestion &question);

// All quantities of one group; each is there, known or not. Throws SQLite::Exception.
QHash<QString, CountedQuantity> quantitiesOfGroup(SQLite::Database &database,
                                                  const QuantityQuestion &question, Id group);

// SQL of one side of a quantity of a group, as a scalar: `group` is SQL of the group's id. {until},
// {from}, {awarded_until}, {cycle} and {young} stay to be filled by filledQuantities().
enum class AmountSide : quint8 { Part, Whole, Unknown };
std::string quantitySql(const QuantityLine &line, AmountSide side, const std::string &group);

// SQL of its value in hundredths, as QuantityLine::hundredthsOf(): NULL where it is not known.
std::string quantityValueSql(const QuantityLine &line, const std::string &group);

// Fills the marks of quantity SQL.
std::string filledQuantities(std::string sql, const QuantityQuestion &question);

} // namespace models
