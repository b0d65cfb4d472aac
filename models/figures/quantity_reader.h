// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"
#include "models/figures/quantity_question.h"

#include <SQLiteCpp/Database.h>

#include <QHash>

namespace models {

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

// All quantities of all groups of the question's kind together; each is there, known or not.
// Throws SQLite::Exception.
QHash<QString, CountedQuantity> quantitiesOfCycle(SQLite::Database &database,
                                                  const QuantityQuestion &question);

// All quantities of one group; each is there, known or not. Throws SQLite::Exception.
QHash<QString, CountedQuantity> quantitiesOfGroup(SQLite::Database &database,
                                                  const QuantityQuestion &question, Id group);

} // namespace models
