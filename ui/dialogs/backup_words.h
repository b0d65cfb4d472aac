// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/file_difference.h"

namespace ui {

// What a backup and the present differ in, one kind of record a line, by name: what going back
// brings, takes away and changes.
QString differenceText(const QList<models::KindDifference> &differences);

// The same in one line, in numbers: "Teachers 24 → 26 · Packages changed".
QString countsText(const QList<models::ComparedKind> &counts);

// How much a backup holds: "24 teachers · 3 packages".
QString holdingText(const models::ContentDigest &content);

} // namespace ui
