// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/member_on.h"

#include "models/storage/database.h"

namespace models {

QByteArray sqlOnDay(const QString &file, const QByteArray &memberships, const QByteArray &day)
{
    QByteArray who = sqlText(QStringLiteral("derived/member_on.sql"));
    who.replace("{memberships}", memberships).replace("{day}", day);
    return sqlText(file).replace("({member_on})", "(" + who + ")");
}

} // namespace models
