// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/quantities.h"
#include "models/figures/quantity_question.h"

#include <SQLiteCpp/Database.h>

#include <QHash>
#include <QMap>

namespace models {

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

} // namespace models
