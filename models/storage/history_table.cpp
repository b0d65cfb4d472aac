// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/history_table.h"

#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "models/base/process_identity.h"
#include "models/base/text.h"
#include "models/records/worded_title.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"

namespace models {

static QString textAt(const SQLite::Statement &row, int column)
{
    return textOf(columnValue(row, column));
}

static QDateTime momentAt(const SQLite::Statement &row, int column)
{
    return QDateTime::fromString(textAt(row, column), Qt::ISODateWithMs);
}

static const std::string kColumns =
    "SELECT id, made_at, author, title, state, kinds, length(changeset) FROM history_entry ";

static HistoryEntry entryOf(const SQLite::Statement &row)
{
    HistoryEntry entry;
    entry.id = row.getColumn(0).getInt64();
    entry.madeAt = momentAt(row, 1);
    entry.author = textAt(row, 2);
    entry.stored = textAt(row, 3);
    entry.title = wordedTitle(entry.stored, language());
    entry.state = EditState(row.getColumn(4).getInt());
    entry.kinds = textAt(row, 5);
    entry.size = row.getColumn(6).getInt64();
    return entry;
}

std::optional<HistoryEntry> firstEntry(SQLite::Database &database, const std::string &rest)
{
    SQLite::Statement row(database, kColumns + rest + " LIMIT 1");
    return row.executeStep() ? std::optional(entryOf(row)) : std::nullopt;
}

std::optional<HistoryEntry> historyEntry(SQLite::Database &database, Id id)
{
    return firstEntry(database, "WHERE id = " + std::to_string(id));
}

QList<HistoryEntry> newestEntries(SQLite::Database &database, int limit)
{
    QList<HistoryEntry> entries;
    SQLite::Statement row(database, kColumns + "ORDER BY id DESC LIMIT ?");
    row.bind(1, limit);
    while (row.executeStep())
        entries << entryOf(row);
    return entries;
}

QStringList historyAuthors(SQLite::Database &database)
{
    QStringList authors;
    SQLite::Statement row(database, "SELECT author FROM history_entry UNION SELECT author FROM "
                                    "access_log ORDER BY author");
    while (row.executeStep())
        authors << textAt(row, 0);
    return authors;
}

QByteArray changesetOf(SQLite::Database &database, Id entry)
{
    SQLite::Statement row(database, "SELECT changeset FROM history_entry WHERE id = ?");
    bindValue(row, 1, Value(entry));
    if (!row.executeStep())
        return {};
    const SQLite::Column blob = row.getColumn(0);
    return {static_cast<const char *>(blob.getBlob()), blob.getBytes()};
}

void addEntry(SQLite::Database &database, Id id, const QString &title, const QByteArray &changeset)
{
    database.exec("UPDATE history_entry SET state = 2 WHERE state = 1");
    SQLite::Statement row(database, "INSERT INTO history_entry (id, made_at, author, title, state, "
                                    "schema_version, changeset, kinds) VALUES (?, ?, ?, ?, 0, ?, "
                                    "?, ?)");
    bindValue(row, 1, Value(id));
    bindValue(row, 2, Value(now().toString(Qt::ISODateWithMs)));
    bindValue(row, 3, Value(thisProcess().user));
    bindValue(row, 4, Value(withoutLongNumbers(title)));
    row.bind(5, currentSchemaVersion());
    row.bind(6, static_cast<const void *>(changeset.constData()), int(changeset.size()));
    bindValue(row, 7, Value(kindsOf(changeset)));
    row.exec();
}

void setEntryState(SQLite::Database &database, Id entry, EditState state)
{
    SQLite::Statement row(database, "UPDATE history_entry SET state = ? WHERE id = ?");
    row.bind(1, int(state));
    bindValue(row, 2, Value(entry));
    row.exec();
}

static const char *const kActions[] = {"unmasked", "exported", "removed"};

void addAccessNote(SQLite::Database &database, const AccessNote &note)
{
    SQLite::Statement row(database, "INSERT INTO access_log (id, made_at, author, action, "
                                    "record_kind, record_id, field) VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindValue(row, 1, Value(note.id));
    bindValue(row, 2, Value(now().toString(Qt::ISODateWithMs)));
    bindValue(row, 3, Value(thisProcess().user));
    row.bind(4, kActions[note.action]);
    bindValue(row, 5, Value(note.table));
    bindValue(row, 6, note.record ? Value(note.record) : Value());
    bindValue(row, 7, toValue(note.field));
    row.exec();
}

std::optional<AccessNote> accessNote(SQLite::Database &database, Id id)
{
    SQLite::Statement row(database, "SELECT made_at, author, action, record_kind, record_id, field "
                                    "FROM access_log WHERE id = ?");
    bindValue(row, 1, Value(id));
    if (!row.executeStep())
        return std::nullopt;
    AccessNote note;
    note.id = id;
    note.madeAt = momentAt(row, 0);
    note.author = textAt(row, 1);
    for (const AccessNote::Action action :
         {AccessNote::Unmasked, AccessNote::Exported, AccessNote::Removed})
        if (textAt(row, 2) == QLatin1String(kActions[action]))
            note.action = action;
    note.table = textAt(row, 3);
    note.record = integerOf(columnValue(row, 4));
    note.field = textAt(row, 5);
    return note;
}

} // namespace models
