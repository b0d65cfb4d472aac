// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/edits/scores.h"
#include "models/exchange/sheet_layout.h"
#include "models/storage/record_file.h"

namespace models {

// A book as it was read, with what each of its sheets seems to be.
struct ImportBook
{
    QString path;
    QString contentHash; // SHA-256 of the file, hex
    Workbook workbook;
    std::vector<std::optional<SheetLayout>> layouts; // one a sheet; empty: not recognised
};

// Books that were read together and go in together.
struct ImportBatch
{
    std::vector<ImportBook> books;
    Issues issues; // of books that could not be read and sheets that were not recognised
};

// Reads workbooks and whole folders of them (.xlsx, .csv, .tsv; lock files of office programs are
// passed over). A book that cannot be read is an issue, not an error. Errors: Input when there is
// none at all; NotFound when a path does not exist; Cancelled. Asks no database.
Result<ImportBatch> readBooks(const QStringList &paths, const Progress &progress = silently());

// What became of the rows of one sheet.
struct ImportCount
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int left = 0;    // rows with a problem: they stay out
    int skipped = 0; // totals, group titles, notes: not records

    int rows() const { return added + changed + unchanged + left; }
    ImportCount &operator+=(const ImportCount &other);
};

// What became of one row.
enum class RowOutcome : std::uint8_t { Added, Changed, Unchanged, Left };

struct ImportedRow
{
    int row = 0; // zero-based
    RowOutcome outcome = RowOutcome::Left;
};

struct SheetReport
{
    QString book;
    QString sheet;
    const BookKind *kind = nullptr; // null: not recognised
    ImportCount count;
    QString cycle;     // name of the assessment cycle that its rows went into; empty: of none
    int bookIndex = 0; // its place in the batch
    int sheetIndex = 0;
    std::vector<ImportedRow> rows; // those that held a record, from top to bottom
};

// What an import did, or would do.
struct ImportReport
{
    QList<SheetReport> sheets;
    Issues issues; // in the order of books, sheets and rows

    ImportCount total() const;
};

struct ImportOptions
{
    QString cycle; // name of the cycle that packages and members belong to; empty: as the titles
                   // say, else the newest unfinished one
    bool dryRun = false; // do everything, then take it all back
    // The items that score sheets may score; score sheets are passed over without it.
    ScoreItemsOf scoreItems = {};
};

// Takes a batch into the file: schools, then rosters, then packages, then members, in one
// transaction that is one step of the history. Rows with a problem stay out and are named in the
// report; the good ones go in. Importing the same books again changes nothing. Errors: Cancelled
// and those of RecordFile; the file is then as it was.
Result<ImportReport> importBooks(RecordFile &file, const ImportBatch &batch,
                                 const ImportOptions &options,
                                 const Progress &progress = silently());

} // namespace models
