// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/publication.h"
#include "models/report/documents.h"
#include "models/storage/record_file.h"

namespace models {

// How papers are numbered: "{year}" is the cycle, "{number}" counts from 001 within it. A fact
// about the file; empty is kUsualPaperPattern.
inline const QString kPaperPatternSetting = QStringLiteral("paper_number_pattern");
inline const QString kUsualPaperPattern = QStringLiteral("研训〔{year}〕{number}号");

// Sets that pattern; nothing is written of an empty one where none was ever set. Throws
// SQLite::Exception.
void setPaperPattern(Transaction &transaction, const QString &pattern);

// "繁研训〔2023〕007号" of a pattern. A pattern without {number} gets it at its end.
QString paperNumber(const QString &pattern, const QString &year, int number);

// The paper as it was issued, so that a reprint bears the same number, words and day; not issued
// yet: one without a number, with `wording` and the day of today. Throws SQLite::Exception.
IssuedPaper issuedPaper(DocumentSource &source, const QString &kind, const DocumentSubject &subject,
                        const QString &wording);

// How many of those papers have a number. Throws SQLite::Exception.
qint64 issuedCount(DocumentSource &source, const DocumentLine &line,
                   const QList<DocumentSubject> &subjects);

// Gives a number to each of those papers that has none, in their order, in one edit that can be
// undone, and keeps what they say. Numbers count on through all kinds of a cycle's papers and are
// never given twice. Errors as RecordFile::edit(); Cancelled.
Result<void> issuePapers(RecordFile &file, const Cycle &cycle, const DocumentLine &line,
                         const QList<DocumentSubject> &subjects,
                         const Progress &progress = silently());

} // namespace models
