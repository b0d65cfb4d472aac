// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text_setter.h"

namespace ui {

// 3号 in the grid of 28 characters, lines flush.
TextStyle bodyStyle(FontRole role, bool bold = false);

// 黑体 for 一、, 楷体 for (一), 仿宋 for 1. (bold) and below.
TextStyle headingStyle(int level);

// 2号小标宋, centred.
TextStyle titleStyle();

// 小四黑体, centred: above a table.
TextStyle captionStyle();

// 五号: units, notes.
TextStyle smallStyle(Qt::Alignment alignment);

} // namespace ui
