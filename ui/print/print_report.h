// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

class QPrinter;

namespace ui {

class PagedReport;

// Sends the pages that `printer` asks for to it, the same pages as preview and PDF. Progress counts
// pages. On the window's thread only. Errors: Cancelled; Environment when the printer refuses.
models::Result<void> printReport(const PagedReport &report, QPrinter &printer,
                                 const models::Progress &progress = models::silently());

} // namespace ui
