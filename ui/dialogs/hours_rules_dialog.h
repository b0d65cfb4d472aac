// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// The rules by which hours and credits count: which are in force, and a form that makes a new
// version of them, or of one of the shipped sets, with the day from which it holds, its document
// and the reason. Earlier versions stay and keep counting for their days.
void editHoursRules(PageContext &context, QWidget *parent);

} // namespace ui
