// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/value.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <optional>
#include <string>
#include <vector>

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
    QString title;    // translated when it was made
    EditState state = EditState::Done;
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

// The changeset that takes `changeset` back. Throws SQLite::Exception.
QByteArray invertedChangeset(sqlite3 *database, const QByteArray &changeset);

// Applies a changeset inside the open transaction. Refused when a row is no longer as the changeset
// found it: a later edit depends on it. Throws SQLite::Exception.
Result<void> applyChangeset(sqlite3 *database, const QByteArray &changeset);

} // namespace models
