// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class PageContext;

// What a page shows while the year has nothing for it: what belongs there, and the two ways to fill
// it, workbooks and the sample.
QWidget *makeEmptyYear(PageContext &context, const QString &heading, const QString &note);

} // namespace ui
