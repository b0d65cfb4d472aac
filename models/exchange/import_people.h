// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_run.h"

namespace models {

// The school of a row: its own cell, else what stands above the table, on the tab or in the file
// name; 0 when none of them says. Empty, with the row left, when the cell names a school that is
// not known.
std::optional<Id> schoolOf(SheetRun &sheet, const RowDraft &row);

// What a row says of a person.
PersonClues cluesOf(const RowDraft &row, Id school);

// Adds the teacher of a row with a posting at the school.
Id addTeacher(SheetRun &sheet, const RowDraft &row, Id school);

} // namespace models
