// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_run.h"

namespace models {

// Tells which package of a cycle the rows of a sheet belong to: by the cell of each row, else by
// what the sheet as a whole says, looked up once.
class PackageOfRow
{
public:
    // `field` is the link column that may name the package in a row.
    PackageOfRow(SheetRun &sheet, const Cycle &cycle, const Field *field);

    // The package of a row; 0, with a problem at its cell, when the cycle has none of that name.
    Id of(const RowDraft &row);

private:
    SheetRun &m_sheet;
    const Cycle &m_cycle;
    const Field *m_field;
    Id m_ofSheet = 0;
    QString m_wanted; // what was looked for in vain
};

} // namespace models
