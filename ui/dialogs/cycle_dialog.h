// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Asks for a further assessment cycle (考核年度), suggesting the year after the last with its usual
// dates, and looks at it. True when it was added.
bool addCycle(PageContext &context, QWidget *parent);

// The form of the cycle looked at: its dates, rural definition and status.
void editCycle(PageContext &context, QWidget *parent);

} // namespace ui
