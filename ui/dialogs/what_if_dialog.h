// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"
#include "ui/base/page_context.h"

#include <optional>

namespace ui {

// Scores the cycle looked at under another scheme and shows who would move in rank, band and
// points. Nothing is kept. `draft` is a scheme that is being edited; without one the person chooses
// among those that there are.
void showWhatIf(PageContext &context, const std::optional<models::Scheme> &draft, QWidget *parent);

} // namespace ui
