// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/cycle.h"
#include "models/storage/database.h"

#include <QList>

#include <initializer_list>
#include <optional>

namespace models {

// "SELECT id, <every field in order> FROM <table>", to which a caller adds its WHERE and ORDER BY.
std::string selectSql(const RecordType &type);

// Fills a record from the current row of a statement that began with selectSql().
void readRecord(const RecordType &type, const SQLite::Statement &row, void *record);

// The records that match `where` ("WHERE school_id = ? ORDER BY id"), its marks bound in order.
// Throws SQLite::Exception.
template <class Record>
QList<Record> findAll(SQLite::Database &database, const std::string &where = {},
                      std::initializer_list<Value> bindings = {})
{
    const RecordType &type = recordType<Record>();
    SQLite::Statement statement(database, selectSql(type) + " " + where);
    int index = 0;
    for (const Value &value : bindings)
        bindValue(statement, ++index, value);
    QList<Record> records;
    while (statement.executeStep()) {
        Record record;
        record.id = statement.getColumn(0).getInt64();
        readRecord(type, statement, &record);
        records.append(std::move(record));
    }
    return records;
}

// The record of that id; empty when there is none. Throws SQLite::Exception.
template <class Record>
std::optional<Record> find(SQLite::Database &database, Id id)
{
    const QList<Record> records = findAll<Record>(database, "WHERE id = ?", {Value(id)});
    return records.isEmpty() ? std::nullopt : std::optional<Record>(records.first());
}

// The cycle of that name ("2023"); empty when the file has none such.
std::optional<Cycle> findCycle(SQLite::Database &database, const QString &name);

// A fact about the file; empty text when it was never set.
QString setting(SQLite::Database &database, const QString &name);

class Transaction;
// Sets a fact about the file.
void setSetting(Transaction &transaction, const QString &name, const QString &content);

// Names of settings.
inline const QString kSampleSetting = QStringLiteral("sample");      // "1": the data are a sample
inline const QString kCentreSetting = QStringLiteral("centre_name"); // 单位名称, as reports sign
inline const QString kNewestRosterSetting =
    QStringLiteral("newest_roster"); // the year of the newest roster that came in: "2025"
inline const QString kDistrictSetting =
    QStringLiteral("district_name"); // 区县, as report titles begin

} // namespace models
