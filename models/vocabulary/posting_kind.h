// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace models {

// The kinds of posting (codes of table "posting_kind") that say where somebody works: rotation and
// support do, while who learns somewhere (跟岗), is lent (借调, 挂职) or walks over (走教) still
// works at the own school. In the table's order.
QStringList workplaceKinds();

// Whether a posting of that kind is a workplace. One without a kind is an ordinary one and is; a
// code that the table does not have is not.
bool isWorkplace(const QString &postingKind);

} // namespace models
