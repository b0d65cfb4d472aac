// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf_update.h"
#include "ui/print/report_layout.h"

namespace ui {

// Adds the headings as bookmarks (PDF 1.7, 12.3.3), nested by their levels and shown on opening,
// the subject, and that the text is Chinese.
void describe(PdfUpdate &pdf, const PagedReport &report);

} // namespace ui
