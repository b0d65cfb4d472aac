// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/views.h"

#include "models/storage/database.h"
#include "models/vocabulary/posting_kind.h"

#include <QDir>

namespace models {

static QByteArray allViews()
{
    const QByteArray kinds = '\'' + workplaceKinds().join(QStringLiteral("', '")).toUtf8() + '\'';
    QByteArray sql;
    for (const QString &name : QDir(QStringLiteral(":/sql/views"))
                                   .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        sql += sqlText(QStringLiteral("views/") + name).replace("{workplace_kinds}", kinds) + '\n';
    return sql;
}

void makeViews(SQLite::Database &database)
{
    static const std::string sql = allViews().toStdString();
    database.exec(sql);
}

} // namespace models
