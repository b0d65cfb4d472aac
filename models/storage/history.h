// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/field.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}
struct sqlite3;
struct sqlite3_session;

namespace models {

// What became of an edit.
enum class EditState {
    Done = 0,
    Undone = 1,  // may be redone
    Dropped = 2, // undone, and then another edit was made: kept for the record only
};

// One edit as the history shows it.
struct HistoryEntry
{
    Id id = 0;
    QDateTime madeAt; // UTC
    QString author;   // login name of who made it
    QString title;    // in the language that the program speaks
    EditState state = EditState::Done;
    QString stored;  // the title as editTitle() made it
    QString kinds;   // as kindsOf() gives them; null in files of before
    qint64 size = 0; // of its changeset, in bytes
};

// Records what happens to the recorded tables while it lives (SQLite's session extension): every
// record table and the origins, never the history itself.
class RecordingSession
{
public:
    // Throws SQLite::Exception.
    explicit RecordingSession(sqlite3 *database);
    ~RecordingSession();
    RecordingSession(const RecordingSession &) = delete;
    RecordingSession &operator=(const RecordingSession &) = delete;
    // Empty when nothing changed. Throws SQLite::Exception.
    QByteArray changeset() const;

private:
    sqlite3 *m_database;
    sqlite3_session *m_session = nullptr;
};

// The ids of the rows that a changeset inserts, updates or deletes, by table.
using ChangedRows = std::map<std::string, std::vector<Id>>;
// Throws SQLite::Exception.
ChangedRows changedRows(const QByteArray &changeset);

// Which way a changeset is applied.
enum class Direction {
    Back,  // takes the edit back
    Again, // does it again
};

// What may stand in the way of applying a changeset. Columns that are derived, and where a record
// was imported from, never do: they follow from the rest.
enum class ApplyRule {
    Newest, // of the newest edit, all of whose columns are put back as they were
    Alone,  // of one old edit: what only followed from its changes is left to be derived anew
};

// A row that is no longer, or not yet, as a changeset must find it.
struct RowConflict
{
    QString table;
    Id id = 0;
    QStringList columns; // those that differ; empty when the row as a whole is gone or in the way
};

// What became of applying a changeset.
struct Applied
{
    QList<RowConflict> conflicts; // not empty: roll back
    bool derivedDiffered = false; // derived columns must be computed anew
    bool linksInDoubt = false;    // rows may name others that are gone: ask danglingLinks()
};

// Applies a changeset, or its opposite, inside the open transaction. In pieces, so that large ones
// neither need twice their memory nor go without a word. Errors: Cancelled; Damaged for bytes that
// are no changeset. Throws SQLite::Exception.
Result<Applied> applyChangeset(SQLite::Database &database, const QByteArray &changeset,
                               Direction direction, ApplyRule rule,
                               const Progress &progress = silently());

// A row that names another one that is gone.
struct DanglingLink
{
    QString table;
    Id row = 0;
    QString column;
    QString target; // table of the one that is gone
    Id gone = 0;
};

// Every link of the file that leads nowhere; reads all of it. Throws SQLite::Exception.
QList<DanglingLink> danglingLinks(SQLite::Database &database);

// "teacher 3,posting 3": the kinds of record that a changeset changes, with the number of rows of
// each, in the order of the record table.
QString kindsOf(const QByteArray &changeset);

// The fields of a record table by the position of its columns; null for the id. Empty for a table
// that holds no records. Throws SQLite::Exception.
QList<const Field *> fieldsByColumn(SQLite::Database &database, const QByteArray &table);

} // namespace models
