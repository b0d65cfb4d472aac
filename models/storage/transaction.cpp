// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

namespace models {

// "INSERT INTO t (name, …, id) VALUES (?1, …, ?n)": the id is bound last in both statements.
static std::string insertSql(const RecordType &type)
{
    std::string columns;
    std::string marks;
    for (const Field &field : type.fields) {
        columns += std::string(field.key) + ", ";
        marks += "?, ";
    }
    return "INSERT INTO " + std::string(type.table) + " (" + columns + "id) VALUES (" + marks +
           "?)";
}

static std::string updateSql(const RecordType &type)
{
    std::string assignments;
    for (const Field &field : type.fields)
        assignments += (assignments.empty() ? "" : ", ") + std::string(field.key) + " = ?";
    return "UPDATE " + std::string(type.table) + " SET " + assignments + " WHERE id = ?";
}

SQLite::Statement &Transaction::prepared(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    statement->reset();
    return *statement;
}

void Transaction::write(const RecordType &type, const void *record, Id id, Verb verb)
{
    SQLite::Statement *&statement = m_writers[{&type, verb}];
    if (!statement)
        statement = &prepared(verb == Verb::Insert ? insertSql(type) : updateSql(type));
    statement->reset();
    int index = 0;
    for (const Field &field : type.fields)
        bindValue(*statement, ++index, field.get(record));
    bindValue(*statement, ++index, Value(id));
    statement->exec();
}

void Transaction::removeRow(const char *table, Id id)
{
    // What is said of a record goes with it: where it came from, and the files that prove it.
    const std::string origin = "DELETE FROM origin WHERE record_id = ?";
    const std::string evidence = "DELETE FROM evidence WHERE owner_id = ?";
    for (const std::string &sql :
         {"DELETE FROM " + std::string(table) + " WHERE id = ?", origin, evidence}) {
        SQLite::Statement &statement = prepared(sql);
        bindValue(statement, 1, Value(id));
        statement.exec();
    }
}

} // namespace models
