// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Shows the fourteen money rules as they are now. What the person changes becomes a new version,
// valid from a day, as one edit; earlier versions stay as they are.
void showMoneyRules(PageContext &context, QWidget *parent);

} // namespace ui
