// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "models/sample/sample_books.h"

namespace models {

// A sample that can be opened.
struct SampleFile
{
    QString path; // of the .yanxun file
    SampleSummary summary;
    ImportReport report; // what became of its workbooks
};

// Where makeSampleFile() puts the file of a sample in `folder`.
QString sampleFilePath(const QString &folder);

// Where it puts the workbooks.
QString sampleBooksFolder(const QString &folder);

// Makes `folder`, the workbooks of a sample in its folder 工作簿, and beside it the .yanxun file
// that they were imported into: with the cycle 2023, the name of its centre, and the targets that
// such a centre sets itself (40 % rural, 40 % young, everything covered), and an assessment that is
// nearly done. The file is closed again.
// Errors: Refused when the file is there already; Environment; Cancelled; the last two leave
// nothing of this run behind.
Result<SampleFile> makeSampleFile(const QString &folder, SampleSize size, quint64 seed,
                                  const Progress &progress = silently());

} // namespace models
