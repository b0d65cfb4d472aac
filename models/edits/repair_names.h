// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/record_file.h"

namespace models {

// A text from which removing a person once cut a part of somebody else's name (于红莲 became
// ···莲), and what it ought to be: what a backup of before has, without those who were removed.
struct CutText
{
    QString table;
    Id id = 0;
    QString field;
    QString record; // what the record is called in the backup
    QString now;    // in the file
    QString right;  // what it ought to be
    // Why it is told and not put right: it was changed in other ways since; or somebody may have
    // decided that the person was meant there.
    bool isChangedSince = false;
    bool mayBeMeant = false;

    bool isRepaired() const { return !isChangedSince && !mayBeMeant; }
};

// Every text of the file that differs so from the backup. The backup is only read. Errors: those of
// openOlderState(); of RecordFile.
Result<QList<CutText>> findCutTexts(RecordFile &file, const QString &backupPath);

// Puts them right in one edit that can be taken back, and returns them all. Errors as above; where
// one of them may not be changed, as in a published year, nothing is.
Result<QList<CutText>> repairCutTexts(RecordFile &file, const QString &backupPath);

} // namespace models
