// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "models/records/value.h"
#include "ui/base/page_context.h"

namespace ui {

// Lets a scheme be changed: its criteria and items with their points, formulas and rules, judging,
// bands, ties and vetoes. Kept as rule set `replaces` of the file, or as a new one where that is 0.
// What does not fit is said while typing, and such a scheme cannot be kept.
void editScheme(PageContext &context, const models::Scheme &scheme, models::Id replaces,
                QWidget *parent);

} // namespace ui
