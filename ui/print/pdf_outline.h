// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_layout.h"

class QPDF;

namespace ui {

// Adds the headings as bookmarks (PDF 1.7, 12.3.3), nested by their levels and shown on opening,
// the subject, and that the text is Chinese. Throws what libqpdf throws.
void describe(QPDF &pdf, const PagedReport &report);

} // namespace ui
