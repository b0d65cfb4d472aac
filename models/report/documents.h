// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/paper_draft.h"

namespace models {

// What one document of a kind is about.
enum class DocumentAbout : quint8 {
    Cycle,    // all packages
    Package,  // one package
    Person,   // one member of one package, or one judge
    Activity, // one activity
};

// One of the things that a document of a kind can be about.
struct DocumentSubject
{
    QString name;   // in lists and in file names; empty for the cycle
    Id groupId = 0; // the package; 0: none, or all of them
    Id teacherId = 0;
    Id activityId = 0;
    Id judgeId = 0;
};

// One line of THE DOCUMENT TABLE.
struct DocumentLine
{
    const char *id;      // snake_case; never reused
    const char *title;   // English source text in context "Document"
    const char *chinese; // what stands on the paper and in its file name
    DocumentAbout about;
    // Adds the blocks of one document. May throw SQLite::Exception.
    Result<void> (*write)(PaperDraft &, const DocumentSubject &);
    // Everything that there is one of, of the whole cycle or of one package; null: by `about`.
    // Throws SQLite::Exception.
    QList<DocumentSubject> (*subjects)(DocumentSource &, Id group) = nullptr;
    // Code of paper_kind of papers that bear a number; empty: none.
    const char *paperKind = "";
    // Why there may be none: English source text in context "Document".
    const char *nothing = "";

    QString displayTitle() const;
    QString paperName() const { return QString::fromUtf8(chinese); }
};

// Every document, in the order of choosing.
const QList<DocumentLine> &documentTable();

// Null when there is none of that id.
const DocumentLine *documentLine(const QString &id);

// What documents of a kind there are: one of the cycle, or one a package, person or activity;
// `group` narrows it to one package. Errors as RecordFile.
Result<QList<DocumentSubject>> documentSubjects(DocumentSource &source, const DocumentLine &line,
                                                Id group = 0);

// One document, in Chinese. What is not recorded is said, never filled in. Errors as RecordFile;
// NotFound when what it is about is no more.
Result<Report> makeDocument(DocumentSource &source, const DocumentLine &line,
                            const DocumentSubject &subject);

// All of them in one file, each on a page of its own. Errors as makeDocument(); Cancelled.
Result<Report> makeDocuments(DocumentSource &source, const DocumentLine &line,
                             const QList<DocumentSubject> &subjects,
                             const Progress &progress = silently());

} // namespace models
