// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// The assessment schemes: those that are shipped and those of the file, each with its items. Lets
// the person choose the one of the year looked at, copy one and change it, and try one.
void showSchemes(PageContext &context, QWidget *parent);

} // namespace ui
