// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace models {

// The text of an SQL file below ":/sql/" whose {member_on} asks who some memberships were on a day:
// derived/member_on.sql, the one place that says it. `memberships` is a query of their ids, `day`
// an SQL expression of text, which may name the membership's `cycle`.
QByteArray sqlOnDay(const QString &file, const QByteArray &memberships, const QByteArray &day);

} // namespace models
