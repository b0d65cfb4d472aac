// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Shows who or what is behind a figure of the cycle looked at: those it counts, the others and the
// unknown ones, each list sortable and to copy. A double click or Enter opens the record's page.
// Returns while it is open. Nothing happens before the figures are counted.
void showPeople(PageContext &context, const QString &figureId, models::Side side, QWidget *parent);

} // namespace ui
