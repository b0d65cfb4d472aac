// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Lets a person's data be written out for that person, or removed without trace; tells which
// backups still hold them.
void showPersonalData(PageContext &context, models::Id teacher, QWidget *parent);

} // namespace ui
