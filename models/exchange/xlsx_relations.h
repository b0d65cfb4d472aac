// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xml_stream.h"

#include <QHash>

namespace models {

// How one part of a package refers to another.
struct Relation
{
    QString kind;   // last word of the type: "worksheet", "sharedStrings", "officeDocument" …
    QString target; // name of the part, resolved, without leading slash
};

// The relations of `part` (empty for those of the package itself), by id, without those that lead
// out of the package. Errors: as parseXml; Damaged when the part that lists them is missing.
Result<QHash<QString, Relation>> readRelations(ZipPackage &package, const QString &part,
                                               ReadContext &context);

} // namespace models
