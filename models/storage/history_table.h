// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"

#include <QStringList>

namespace models {

// The tables history_entry and access_log. Every function throws SQLite::Exception.

// The edit of that id, or the first one of a query's rest ("WHERE state = 0 ORDER BY id DESC").
// Empty when there is none.
std::optional<HistoryEntry> historyEntry(SQLite::Database &database, Id id);
std::optional<HistoryEntry> firstEntry(SQLite::Database &database, const std::string &rest);

// The newest edits first.
QList<HistoryEntry> newestEntries(SQLite::Database &database, int limit);

// Everybody who made an edit or looked at something masked, in order.
QStringList historyAuthors(SQLite::Database &database);

// What an edit changed, as it was recorded; empty when there is no such edit.
QByteArray changesetOf(SQLite::Database &database, Id entry);

// Adds an edit that was made just now by who is logged in. What was undone before cannot be redone
// any more. Numbers of persons are cut from the title.
void addEntry(SQLite::Database &database, Id id, const QString &title, const QByteArray &changeset);

void setEntryState(SQLite::Database &database, Id entry, EditState state);

// Something about a person's data that is no edit, and is noted all the same.
struct AccessNote
{
    enum Action {
        Unmasked, // a masked number was looked at
        Exported, // everything known of a person was written out
        Removed,  // a person was removed without trace
    };
    Id id = 0;
    QDateTime madeAt; // UTC
    QString author;
    Action action = Unmasked;
    QString table; // of the record
    Id record = 0; // 0 for one that was removed
    QString field; // key; empty for the record as a whole
};

// Adds a note of who is logged in, made just now; `note` needs no moment and no author.
void addAccessNote(SQLite::Database &database, const AccessNote &note);
std::optional<AccessNote> accessNote(SQLite::Database &database, Id id);

} // namespace models
