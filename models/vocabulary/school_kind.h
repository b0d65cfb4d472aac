// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace models {

// The teaching stages (codes of table "stage", lowest first) that a school of that kind (code of
// table "school_kind") offers: a nine-year school 小学 and 初中. Empty when the kind is not known
// or tells none.
QStringList stagesOfSchoolKind(const QString &kindCode);

} // namespace models
