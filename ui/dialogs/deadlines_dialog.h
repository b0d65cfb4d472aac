// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// The days until which packages should have done each step of the year looked at. A day left empty
// is the usual one again. Kept together as one edit.
void editDeadlines(PageContext &context, QWidget *parent);

} // namespace ui
