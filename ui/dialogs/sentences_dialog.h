// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

namespace ui {

// Lets the person write sentences of the annual report anew: the sentences on the left, with a mark
// on edited ones and on those whose figures have moved; the text and the figures that it quotes on
// the right. Returns while it is open; needs counted figures.
void showSentences(PageContext &context, QWidget *parent);

} // namespace ui
