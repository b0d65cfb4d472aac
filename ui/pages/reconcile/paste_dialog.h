// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Lets the person paste a text, shows the numbers that it says with the figures that fit, and keeps
// the chosen ones as claims of the cycle looked at, as one edit.
void pasteClaims(PageContext &context, QWidget *parent);

} // namespace ui
