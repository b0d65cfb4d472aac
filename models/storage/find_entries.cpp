// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changeset.h"
#include "models/storage/database.h"
#include "models/storage/history_reader.h"

#include "models/base/edit_title.h"
#include "models/records/worded_title.h"

#include <QCoreApplication>

namespace models {

namespace {
struct FindEntriesTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::History)
};

// A link by which a record belongs to another: it cannot be without it.
bool belongsBy(const Field &field)
{
    return field.kind == FieldKind::Link && field.required && field.origin == Origin::Given;
}

// The bytes of the changeset that a statement stands on, not copied.
QByteArray blobAt(const SQLite::Statement &row, int column)
{
    const SQLite::Column blob = row.getColumn(column);
    return QByteArray::fromRawData(static_cast<const char *>(blob.getBlob()), blob.getBytes());
}

// Adds the records of the history that belong to one table's record directly.
void addPartsOfHistory(SQLite::Database &database, const QString &table, Id id, QSet<Id> &parts)
{
    SQLite::Statement row(database, "SELECT changeset FROM history_entry");
    while (row.executeStep()) {
        const QByteArray changeset = blobAt(row, 0);
        if (!mentions(changeset, id))
            continue;
        QList<const Field *> fields;
        for (ChangesetReader at(changeset); at.next();) {
            if (at.isNewTable())
                fields = fieldsByColumn(database, at.table());
            const auto &values = at.change() == RowChange::Added ? at.after() : at.before();
            for (int column = 0; column < at.columns(); ++column) {
                const Field *field = fields.value(column);
                if (field && belongsBy(*field) && QLatin1String(field->target) == table &&
                    values[column].integer == id)
                    parts << at.id();
            }
        }
    }
}

bool touchesAny(const QByteArray &changeset, const QSet<Id> &records)
{
    for (ChangesetReader at(changeset); at.next();)
        if (records.contains(at.id()))
            return true;
    return false;
}

bool hasKind(const QString &kinds, const QByteArray &changeset, const QString &table)
{
    if (kinds.isNull()) {
        const QByteArray wanted = table.toUtf8();
        for (ChangesetReader at(changeset); at.next();)
            if (at.table() == wanted)
                return true;
        return false;
    }
    for (const QString &kind : kinds.split(u','))
        if (kind.section(u' ', 0, 0) == table)
            return true;
    return false;
}

// "made_at BETWEEN …": what both tables can be asked.
std::string conditionOf(const HistoryFilter &filter)
{
    return std::string(" WHERE (?1 IS NULL OR author = ?1) AND (?2 IS NULL OR made_at >= ?2) AND "
                       "(?3 IS NULL OR made_at <= ?3)") +
           (filter.record ? " ORDER BY id" : "");
}

void bindCondition(SQLite::Statement &statement, const HistoryFilter &filter)
{
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? toValue(time.toUTC().toString(Qt::ISODateWithMs)) : Value();
    };
    bindValue(statement, 1, toValue(filter.author));
    bindValue(statement, 2, moment(filter.from));
    bindValue(statement, 3, moment(filter.until));
}

Result<void> findEdits(SQLite::Database &database, const HistoryFilter &filter, Language language,
                       const Progress &progress, QList<Id> &ids)
{
    const QSet<Id> records =
        filter.record ? recordWithParts(database, filter.table, filter.record) : QSet<Id>();
    const bool reads = filter.record || !filter.kind.isEmpty();
    SQLite::Statement row(database, std::string("SELECT id, title, kinds, ") +
                                        (reads ? "changeset" : "NULL") + " FROM history_entry" +
                                        conditionOf(filter));
    bindCondition(row, filter);
    qint64 done = 0;
    while (row.executeStep()) {
        if (++done % 512 == 0 &&
            !progress(FindEntriesTexts::tr("Looking through the history"), done, 0))
            return fail(ErrorCode::Cancelled, {});
        if (!filter.text.isEmpty() && !wordedTitle(textOf(columnValue(row, 1)), language)
                                           .contains(filter.text, Qt::CaseInsensitive))
            continue;
        const QByteArray changeset = reads ? blobAt(row, 3) : QByteArray();
        const Value kinds = columnValue(row, 2);
        if (!filter.kind.isEmpty() &&
            !hasKind(isNull(kinds) ? QString() : textOf(kinds), changeset, filter.kind))
            continue;
        if (filter.record && !touchesAny(changeset, records))
            continue;
        ids << row.getColumn(0).getInt64();
    }
    return {};
}

void findNotes(SQLite::Database &database, const HistoryFilter &filter, Language language,
               QList<Id> &ids)
{
    RecordNames names(database);
    SQLite::Statement row(database, "SELECT id FROM access_log" + conditionOf(filter));
    bindCondition(row, filter);
    while (row.executeStep()) {
        const Id id = row.getColumn(0).getInt64();
        const auto note = accessNote(database, id);
        if (!note || (filter.record && note->record != filter.record) ||
            (!filter.kind.isEmpty() && note->table != filter.kind))
            continue;
        if (!filter.text.isEmpty() &&
            !noteTitle(names, *note, language).contains(filter.text, Qt::CaseInsensitive))
            continue;
        ids << id;
    }
}
} // namespace

QSet<Id> recordWithParts(SQLite::Database &database, const QString &table, Id id)
{
    QSet<Id> records{id};
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (!belongsBy(field) || QLatin1String(field.target) != table)
                continue;
            SQLite::Statement row(database, std::string("SELECT id FROM ") + type->table +
                                                " WHERE " + field.key + " = ?");
            bindValue(row, 1, Value(id));
            while (row.executeStep())
                records << row.getColumn(0).getInt64();
        }
    }
    addPartsOfHistory(database, table, id, records);
    return records;
}

Result<QList<Id>> findEntries(const RecordFile &file, const HistoryFilter &filter,
                              Language language, const Progress &progress)
{
    QList<Id> ids;
    const auto found = guarded(file.path(), [&]() -> Result<void> {
        const auto edits = findEdits(file.database(), filter, language, progress, ids);
        if (!edits)
            return edits;
        if (filter.notes)
            findNotes(file.database(), filter, language, ids);
        return {};
    });
    if (!found)
        return found.failure();
    std::sort(ids.begin(), ids.end(), std::greater<>()); // ids grow with time
    return ids;
}

} // namespace models
