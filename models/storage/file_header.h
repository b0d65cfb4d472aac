// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace models {

// application_id of a Yanxun file: "YNXN".
inline constexpr int kApplicationId = 0x594E584E;

// SQLite's header at the start of a file, and where it says how large a page is, how many bytes of
// each are reserved and how many pages there are (sqlite.org/fileformat2.html, 1.3).
inline constexpr int kHeaderBytes = 100;
inline constexpr int kPageSizeAt = 16;
inline constexpr int kReservedAt = 20;
inline constexpr int kPageCountAt = 28;

// What the first hundred bytes of a file say.
struct FileHeader
{
    int schemaVersion = 0;
    bool checksummed = true; // false only in a file of version 1: see addChecksums()
};

// Reads and checks the header without opening a database: magic, application id, version, size.
// Must not be called while this process has the file open. Errors as RecordFile::open().
Result<FileHeader> readFileHeader(const QString &path);

// Whether a file begins as every file of ours does, whatever its version. Must not be called while
// this process has the file open.
bool hasOurBeginning(const QString &path);

} // namespace models
