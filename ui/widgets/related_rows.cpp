// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/related_rows.h"

namespace ui {

using models::Value;

QList<RelatedRow> relatedRows(SQLite::Database &database, const std::string &sql, models::Id bound,
                              const QList<const models::Field *> &fields)
{
    QList<RelatedRow> rows;
    SQLite::Statement row(database, sql);
    models::bindValue(row, 1, Value(bound));
    while (row.executeStep()) {
        RelatedRow line{row.getColumn(0).getInt64(), {}};
        for (int column = 0; column < fields.size(); ++column) {
            const Value value = models::columnValue(row, column + 1);
            if (fields[column])
                line.cells << models::displayText(*fields[column], value, models::language());
            else
                line.cells << (models::isNull(value) ? QStringLiteral("—") : models::textOf(value));
        }
        rows << line;
    }
    return rows;
}

} // namespace ui
