// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/report/blocks.h"

#include <QByteArray>
#include <QString>

namespace ui {

class PagedReport;

// What a PDF is for.
enum class PdfKind {
    Plain,
    Archive, // PDF/A-1b (ISO 19005-1): everything in it that showing it for decades needs
};

// Writes `report` as PDF: A4 pages of GB/T 9704-2012, fonts embedded, charts as vectors, every
// character copies out as typed, headings as bookmarks, no user name, path or machine in it. The
// whole file or nothing. Progress counts pages. Errors: Cancelled; Environment when the file cannot
// be written.
models::Result<void> writePdf(const models::Report &report, const QString &path,
                              const models::Progress &progress = models::silently());

// The same as PDF/A-1b.
models::Result<void> writeArchivePdf(const models::Report &report, const QString &path,
                                     const models::Progress &progress = models::silently());

// The same of pages already laid out, as bytes.
models::Result<QByteArray> pdfOf(const PagedReport &report,
                                 const models::Progress &progress = models::silently(),
                                 PdfKind kind = PdfKind::Plain);

} // namespace ui
