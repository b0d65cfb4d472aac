// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Asks for a new activity of the cycle looked at and the packages that hold it, one or several, and
// stores them as one edit. `group` is proposed when it is given. The activity's id; 0 when the
// person thought better of it.
models::Id addActivity(PageContext &context, models::Id group, QWidget *parent);

} // namespace ui
