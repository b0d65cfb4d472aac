// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/record_names.h"

#include "models/base/text.h"
#include "models/storage/changeset.h"
#include "models/storage/database.h"
#include "models/storage/history.h"
#include "models/storage/store.h"

#include <QtEndian>

namespace models {

const RecordType *findRecordType(const QString &table)
{
    for (const RecordType *type : recordTypes())
        if (table == QLatin1String(type->table))
            return type;
    return nullptr;
}

bool mentions(const QByteArray &changeset, Id record)
{
    char bytes[9] = {ChangedValue::Integer};
    qToBigEndian(record, bytes + 1);
    return changeset.contains(QByteArrayView(bytes, 9));
}

// What is called by the first of these that is not empty.
static QString ownWord(const RecordType &type, const RecordNames::Values &values)
{
    for (const char *key : {"voucher_number", "purpose"})
        if (const Field *field = type.field(QLatin1String(key)))
            if (const QString word = withoutLongNumbers(textOf(values(*field))); !word.isEmpty())
                return word;
    return {};
}

// The fields that a record is called by.
static QList<const Field *> namingFields(const RecordType &type)
{
    QList<const Field *> links;
    for (const Field &field : type.fields) {
        const bool text = field.kind == FieldKind::Text || field.kind == FieldKind::Name;
        if (text && field.required)
            return {&field};
        if (field.kind == FieldKind::Link && field.required && field.origin == Origin::Given)
            links << &field;
    }
    return links;
}

QString RecordNames::name(const RecordType &type, const Values &values)
{
    if (const QString own = ownWord(type, values); !own.isEmpty())
        return own;
    QStringList words;
    for (const Field *field : namingFields(type)) {
        const Value value = values(*field);
        const QString word = field->kind == FieldKind::Link
                                 ? name(QLatin1String(field->target), integerOf(value))
                                 : withoutLongNumbers(textOf(value));
        if (!word.isEmpty())
            words << word;
    }
    return words.join(QStringLiteral(" · "));
}

std::optional<QString> RecordNames::present(const RecordType &type, Id id)
{
    SQLite::Statement row(m_database, selectSql(type) + " WHERE id = ?");
    bindValue(row, 1, Value(id));
    if (!row.executeStep())
        return std::nullopt;
    QHash<const Field *, int> columns;
    int column = 0;
    for (const Field &field : type.fields)
        columns.insert(&field, ++column);
    return name(type, [&](const Field &field) { return columnValue(row, columns.value(&field)); });
}

// Looks for the edit that removed it, the newest first, or made it.
QString RecordNames::gone(const RecordType &type, Id id)
{
    SQLite::Statement row(m_database, "SELECT changeset FROM history_entry ORDER BY id DESC");
    while (row.executeStep()) {
        const SQLite::Column blob = row.getColumn(0);
        const auto changeset =
            QByteArray::fromRawData(static_cast<const char *>(blob.getBlob()), blob.getBytes());
        if (!mentions(changeset, id))
            continue;
        for (ChangesetReader at(changeset); at.next();) {
            if (at.id() != id || at.table() != type.table || at.change() == RowChange::Changed)
                continue;
            const QList<const Field *> fields = fieldsByColumn(m_database, at.table());
            const auto &values = at.change() == RowChange::Added ? at.after() : at.before();
            return name(type, [&](const Field &field) {
                const qsizetype column = fields.indexOf(&field);
                return column < values.size() ? values[column].value() : Value();
            });
        }
    }
    return {};
}

QString RecordNames::nameNow(const QString &table, Id id)
{
    const RecordType *type = findRecordType(table);
    return type && id ? present(*type, id).value_or(QString()) : QString();
}

QString RecordNames::name(const QString &table, Id id)
{
    const RecordType *type = findRecordType(table);
    if (!type || !id)
        return {};
    auto &known = m_known[table];
    if (const auto found = known.constFind(id); found != known.constEnd())
        return *found;
    known.insert(id, {}); // of records that name each other in a circle
    const std::optional<QString> inFile = present(*type, id);
    const QString called = inFile ? *inFile : gone(*type, id);
    m_known[table].insert(id, called);
    return called;
}

} // namespace models
