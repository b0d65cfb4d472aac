// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

// The kind of issuer (code of table "issuer_kind") that a name tells by its words: 芜湖市教育局 is
// an education authority, 区教育局教研室 an institute, since the last word decides. Empty when none
// of the table's names and aliases, nor a word for a school, stands in it.
QString issuerKindOf(const QString &issuer);

} // namespace models
