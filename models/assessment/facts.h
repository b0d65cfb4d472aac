// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/figures/quantity_reader.h"

#include <QSet>

namespace models {

// A fact is a quantity by its id in a formula of a scheme: of the package that is scored, or of the
// member. The quantity table says which there are.
using Fact = CountedQuantity;

// The facts of everybody who is scored, by the id of the package or, of members, of the membership.
using Facts = Quantities;

// Null when formulas may use none of that id.
const QuantityLine *factLine(const QString &id);

// The ids that a formula of a scheme for `subject` may use.
QStringList factIds(SchemeSubject subject);

// Reads the facts of those ids for every package of a cycle, or every member. Facts that are
// counted from events are left out. Throws SQLite::Exception.
Facts readFacts(SQLite::Database &database, const QuantityQuestion &question, SchemeSubject subject,
                const QSet<QString> &ids);

} // namespace models
