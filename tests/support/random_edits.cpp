// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include "models/edits/record_access.h"
#include "models/storage/database.h"
#include "models/vocabulary/code_table.h"

#include <QCryptographicHash>

namespace tests {

using namespace models;

QString RandomEdits::word(int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(0x4e00 + dice(3000));
    return text;
}

Id RandomEdits::anyOf(SQLite::Database &database, const char *table)
{
    // Ids are not dense: the first one at or above a random place between the least and the most.
    SQLite::Statement ends(database, std::string("SELECT min(id), max(id) FROM ") + table);
    ends.executeStep();
    if (ends.getColumn(0).isNull())
        return 0;
    const qint64 least = ends.getColumn(0).getInt64();
    const qint64 span = ends.getColumn(1).getInt64() - least + 1;
    SQLite::Statement row(database,
                          std::string("SELECT id FROM ") + table + " WHERE id >= ? ORDER BY id");
    row.bind(1, static_cast<std::int64_t>(least + qint64(m_dice()) % span));
    return row.executeStep() ? row.getColumn(0).getInt64() : ends.getColumn(1).getInt64();
}

Value RandomEdits::valueOf(SQLite::Database &database, const Field &field)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::ChoiceList: {
        // Years stay open: a locked one refuses most edits, which is tested by itself.
        if (qstrcmp(field.target, "cycle_status") == 0)
            return dice(2) ? QStringLiteral("draft") : QStringLiteral("open");
        const auto terms = codeTable(QLatin1String(field.target)).terms();
        return toValue(terms[dice(int(terms.size()))].code);
    }
    case FieldKind::Day:
        return toValue(QDate(2022, 1, 1).addDays(dice(900)));
    case FieldKind::Date:
        return toValue(dice(2) ? PartialDate{1960 + dice(60), 1 + dice(12), 0}
                               : PartialDate{1960 + dice(60), 1 + dice(12), 1 + dice(28)});
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Money:
        return qint64(dice(1000));
    case FieldKind::Flag:
        return qint64(dice(2));
    case FieldKind::IdNumber: {
        const QString first =
            QStringLiteral("340222%1%2")
                .arg(QDate(1960, 1, 1).addDays(dice(15000)).toString(QStringLiteral("yyyyMMdd")))
                .arg(dice(1000), 3, 10, QLatin1Char('0'));
        return first + idCheckCharacter(first);
    }
    case FieldKind::Phone:
        return QStringLiteral("139%1").arg(dice(100'000'000), 8, 10, QLatin1Char('0'));
    case FieldKind::Link: {
        const Id id = anyOf(database, field.target);
        return id ? Value(id) : Value();
    }
    default:
        return word(2 + dice(6));
    }
}

// Fills a new record, or changes one field of an old one. False when something needed is not there.
bool RandomEdits::fill(SQLite::Database &database, const AnyRecord &record, bool everything)
{
    QList<const Field *> given;
    for (const Field &field : record.type()->fields)
        if (field.origin == Origin::Given)
            given << &field;
    if (!everything)
        given = {given[dice(int(given.size()))]};
    for (const Field *field : given) {
        const bool empty = !field->required && dice(3) == 0;
        const Value value = empty ? Value() : valueOf(database, *field);
        if (field->required && isNull(value))
            return false;
        record.setValue(*field, value);
    }
    return true;
}

void RandomEdits::operate(Transaction &transaction)
{
    SQLite::Database &database = transaction.database();
    const RecordType &type = *recordTypes()[dice(int(recordTypes().size()))];
    const QString table = QLatin1String(type.table);
    const RecordAccess &access = recordAccess(table);
    const int what = dice(10);
    ++m_operations;
    if (what < 6) {
        const auto record = access.make();
        if (fill(database, record, true))
            access.insert(transaction, record);
        return;
    }
    const Id id = anyOf(database, type.table);
    const auto record = id ? access.find(database, id) : AnyRecord();
    if (!record)
        return;
    if (what < 9) {
        if (fill(database, record, false))
            access.update(transaction, record);
    } else {
        access.remove(transaction, id);
    }
}

bool RandomEdits::edit(RecordFile &file, int most)
{
    const int operations = 1 + dice(most);
    return file
        .edit(QStringLiteral("random %1").arg(m_operations),
              [&](Transaction &transaction) -> Result<void> {
                  for (int i = 0; i < operations; ++i)
                      operate(transaction);
                  return {};
              })
        .has_value();
}

QByteArray logicalDump(SQLite::Database &database)
{
    QByteArray dump;
    SQLite::Statement tables(database,
                             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                             "('history_entry', 'access_log') AND name NOT LIKE 'sqlite_%' "
                             "ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getText();
        dump += QByteArray::fromStdString(table) + '\n';
        SQLite::Statement row(database, "SELECT * FROM " + table + " ORDER BY 1");
        while (row.executeStep()) {
            for (int column = 0; column < row.getColumnCount(); ++column) {
                const SQLite::Column value = row.getColumn(column);
                dump += value.isNull() ? QByteArray("-")
                                       : QByteArray(static_cast<const char *>(value.getBlob()),
                                                    value.getBytes());
                dump += '\x1f';
            }
            dump += '\n';
        }
    }
    return dump;
}

} // namespace tests
