// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"
#include "models/storage/database.h"
#include "ui/widgets/related_list.h"

namespace ui {

// The rows of a query that gives an id and then one value a column. `fields` word the columns by
// their field table; null for plain text, of which null is "—". Throws SQLite::Exception.
QList<RelatedRow> relatedRows(SQLite::Database &database, const std::string &sql, models::Id bound,
                              const QList<const models::Field *> &fields);

} // namespace ui
