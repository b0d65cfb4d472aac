// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Fills in a Word document of the centre's own with the figures and records of the cycle looked at.
// Shows each field that the chosen document uses with its value now, each wrong one with its place
// and the one meant, and all fields that there are, to search and copy. `group` is the package that
// the document is about; 0: none. Returns while it is open; needs counted figures.
void showTemplates(PageContext &context, models::Id group, QWidget *parent);

} // namespace ui
