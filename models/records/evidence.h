// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

namespace models {

// Files that prove a record.

// A file kept inside this file that proves a record (佐证材料). Its bytes stand once in
// evidence_content, found by their hash; the bytes are not recorded in the history.
struct Evidence
{
    Id id = 0;
    QString ownerTable; // table of the record that it proves
    Id ownerId = 0;     // of that table
    QString name;
    QString kind;        // evidence_kind
    QString contentHash; // SHA-256, hex
    std::optional<int> size;
    QDate addedOn;
    QString note;
};

template <>
const RecordType &recordType<Evidence>();

} // namespace models
