// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/amount.h"
#include "models/base/hundredths.h"
#include "models/records/value.h"

#include <SQLiteCpp/Database.h>

#include <QHash>
#include <QString>

#include <optional>

namespace models {

// The numbers of one figure as they were published.
using PublishedFigure = Amount;

// What a published cycle says of itself: its newest publication.
struct PublishedYear
{
    QHash<QString, PublishedFigure> figures; // without breakdowns
    std::optional<Hundredths> meanScore;     // of the packages that have a result; unset: none has
    qint64 scored = 0;
};

using PublishedYears = QHash<Id, PublishedYear>; // by cycle

// Every cycle that is published now. Throws SQLite::Exception.
PublishedYears readPublishedYears(SQLite::Database &database);

} // namespace models
