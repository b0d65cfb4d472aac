// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/documents.h"

namespace ui {

// One line of THE FORMAT TABLE: a kind of file that a report can be written to.
struct ReportFormat
{
    const char *id;    // as the command line names it; the suffix of the file
    const char *title; // English source text in context "ReportFormat"
    models::Result<void> (*write)(const models::Report &, const QString &path,
                                  const models::Progress &);

    QString displayTitle() const;
};

// Every format, in the order of the buttons.
const QList<ReportFormat> &reportFormats();

// PDF/A-1b, for those who keep a report for decades; in place of "pdf", whose id and suffix it has.
const ReportFormat &archiveFormat();

// Null when there is none of that id.
const ReportFormat *reportFormat(const QString &id);

// Which documents to write, where and how.
struct DocumentBatch
{
    QList<const models::DocumentLine *> documents;
    QList<const ReportFormat *> formats;
    QString folder;
    models::Id package = 0; // only what is about this one; 0: all
    bool oneFile = false;   // all of a kind in one file, each on a page of its own
};

// What a batch wrote.
struct WrittenDocuments
{
    QStringList files;   // paths, in the order of writing
    QStringList nothing; // why there is none of a kind, a sentence each
};

// Makes and writes the documents one after the other, each named by what it is about and kept in
// memory no longer than it takes; many of a kind come into a folder of their own. In the window's
// thread, as Qt Charts asks; progress is told at least once a document. Errors: Cancelled (files
// already written stay); Environment when a file cannot be written; as makeDocument().
models::Result<WrittenDocuments> writeDocuments(models::DocumentSource &source,
                                                const DocumentBatch &batch,
                                                const models::Progress &progress);

} // namespace ui
