// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QWidget>

namespace ui {

// The import page before anything was chosen: what belongs here, and the ways to fill it.
QWidget *makeImportStart(PageContext &context);

// Lets the person choose workbooks, or a folder of them, and brings them to the import page.
void chooseBooks(PageContext &context);
void chooseBookFolder(PageContext &context);

} // namespace ui
