// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Shows whether the cycle looked at is under way, locked (已验收) or published (已发布), what is
// missing before the next step, and what was done to it; locks, publishes, unlocks and withdraws.
void showYearState(PageContext &context, QWidget *parent);

// "Under way", "Locked", "Published": the state in one word.
QString yearStateText(const models::Cycle &cycle);

} // namespace ui
