// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

#include "models/storage/transaction.h"

namespace models {

std::string selectSql(const RecordType &type)
{
    std::string sql = "SELECT id";
    for (const Field &field : type.fields)
        sql += std::string(", ") + field.key;
    return sql + " FROM " + type.table;
}

void readRecord(const RecordType &type, const SQLite::Statement &row, void *record)
{
    int column = 0;
    for (const Field &field : type.fields)
        field.set(record, columnValue(row, ++column));
}

std::optional<Cycle> findCycle(SQLite::Database &database, const QString &name)
{
    const QList<Cycle> cycles = findAll<Cycle>(database, "WHERE name = ?", {Value(name)});
    return cycles.isEmpty() ? std::nullopt : std::optional<Cycle>(cycles.first());
}

QString setting(SQLite::Database &database, const QString &name)
{
    const QList<Setting> found = findAll<Setting>(database, "WHERE name = ?", {Value(name)});
    return found.isEmpty() ? QString() : found.first().content;
}

void setSetting(Transaction &transaction, const QString &name, const QString &content)
{
    const QList<Setting> found =
        findAll<Setting>(transaction.database(), "WHERE name = ?", {Value(name)});
    Setting setting = found.isEmpty() ? Setting{.name = name} : found.first();
    setting.content = content;
    found.isEmpty() ? static_cast<void>(transaction.insert(setting)) : transaction.update(setting);
}

} // namespace models
