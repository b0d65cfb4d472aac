// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Shows what carrying the cycle looked at into another one would do, package by package, carries
// the chosen ones, and takes the last carrying back.
void showRollover(PageContext &context, QWidget *parent);

} // namespace ui
