// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_kind.h"

namespace models {

// What the list table is written with.

// The column of a record's own field.
ListColumn own(const RecordType &type, const char *key, bool shown = true);

// The name column of a kind whose pinyin is indexed.
// A quantity of the record, a group; NULL where it is not known comes last in the order.
ListColumn quantityColumn(const char *id, const char *title);

ListColumn indexedName(const RecordType &type);

// The name of the record that a link names.
ListColumn linked(const RecordType &type, const char *key, bool shown = true);

// `kind` with a column, not shown at first, of every field of its record that has none yet.
ListKind withOtherFields(ListKind kind);

// A filter by a field that holds codes.
ListFilter choice(const RecordType &type, const char *key);

} // namespace models
