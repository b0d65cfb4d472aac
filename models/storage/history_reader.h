// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/storage/changeset.h"
#include "models/storage/history_table.h"
#include "models/storage/record_file.h"
#include "models/storage/record_names.h"

#include <QSet>

namespace models {

// One field of a record as it was and as it became, worded: codes by their names, links by the name
// of the record, numbers of persons by their last four. "—" for nothing.
struct FieldChange
{
    QString key;
    QString title;
    QString before;
    QString after;
};

// What an edit did to one record.
struct RecordChange
{
    QString table;
    Id id = 0;
    QString kind; // of record, worded
    QString name;
    RowChange change = RowChange::Changed;
    bool derivedOnly = false; // nothing but what follows from other records
    QList<FieldChange> fields;
};

// How many records of one kind an edit changed.
struct ChangedKind
{
    QString table;
    QString kind; // worded
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
};

// What an edit changed: counts of everything, and some of the records.
struct EntryChanges
{
    QList<ChangedKind> kinds; // in the order of the record table
    QList<RecordChange> records;
    qint64 total = 0; // of the records asked for, not only of those given
};

// Which of an edit's records are asked for.
struct ChangeQuery
{
    qint64 from = 0; // how many to pass over
    int most = 200;  // how many to give
    QSet<Id> only;   // just these records; empty: all
};

// What an edit changed, field by field; first the records that were changed themselves, then those
// that followed from them. Derived fields are left out where others changed too. Reads a large
// edit in a stream. Errors: NotFound, Damaged, those of RecordFile.
Result<EntryChanges> readChanges(const RecordFile &file, Id entry, const ChangeQuery &query,
                                 Language language);

// The record and everything that is part of it or cannot be without it, now or ever: a teacher with
// postings and memberships. Throws SQLite::Exception.
QSet<Id> recordWithParts(SQLite::Database &database, const QString &table, Id id);

// Which edits are asked for. What is unset does not matter.
struct HistoryFilter
{
    QString text; // in the title, in the language asked for
    QString author;
    QDateTime from;
    QDateTime until;
    QString kind;      // table of a kind of record
    QString table;     // of one record
    Id record = 0;     // and its id
    bool notes = true; // also the notes of who looked at masked numbers
};

// Ids of edits and access notes, the newest first. Errors: Cancelled, those of RecordFile.
Result<QList<Id>> findEntries(const RecordFile &file, const HistoryFilter &filter,
                              Language language, const Progress &progress = silently());

// An access note as a sentence, like the title of an edit. Throws SQLite::Exception.
QString noteTitle(RecordNames &names, const AccessNote &note, Language language);

// What became of an edit, in one word.
QString stateText(EditState state, Language language);

} // namespace models
