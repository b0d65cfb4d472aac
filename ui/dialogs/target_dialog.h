// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Sets or takes away (nullopt) the target of a figure in the cycle looked at, as one edit. Does
// nothing when it is so already. True when it holds now.
bool setTarget(PageContext &context, const QString &figureId, std::optional<int> basisPoints);

// Asks for the target of a figure and sets it.
void askTarget(PageContext &context, const QString &figureId, QWidget *parent);

} // namespace ui
