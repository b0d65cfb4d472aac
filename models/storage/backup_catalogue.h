// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/content_digest.h"

#include <QDateTime>

#include <optional>

namespace models {

// Why a backup was made.
enum class BackupReason {
    Daily,      // the first opening or edit of a day
    Manual,     // somebody asked for it
    Migration,  // before an older file was brought to the present version
    Import,     // before workbooks came in
    Merge,      // before a colleague's copy came in
    Restore,    // before an older state took the place of this one
    Rollover,   // before the next year was begun
    BulkDelete, // before many records were removed at once
};

// "daily", "manual", "migration" …: as in names of files and in the catalogue. Never translated.
QString reasonName(BackupReason reason);
// Empty for a name that is none.
std::optional<BackupReason> reasonOfName(const QString &name);
// What the person reads: "每日", "导入前" ….
QString reasonTitle(BackupReason reason);

// One backup that this program wrote.
struct CatalogueEntry
{
    qint64 number = 0; // grows by one a backup: the order that no clock can change
    QString name;      // of the file, without folder; holds the tag
    QString tag;       // eight random hexadecimal digits
    QDateTime madeAt;  // UTC, as the clock said
    BackupReason reason = BackupReason::Daily;
    qint64 size = 0; // bytes
    int schemaVersion = 0;
    ContentDigest content;
    bool pending = false; // being written; what a crash leaves behind is known by it
};

// The list of the backups that this program wrote beside one file, kept as catalogue.json among
// them. Only what is on it can ever be removed: a file whose name merely looks like a backup is the
// person's own.
class BackupCatalogue
{
public:
    // A folder or list that is not there reads as an empty one. A list that cannot be understood is
    // kept under another name when the next one is written.
    static BackupCatalogue read(const QString &folder);

    // Oldest first, by number.
    const QList<CatalogueEntry> &entries() const { return m_entries; }
    const CatalogueEntry *find(const QString &name) const;
    const QString &folder() const { return m_folder; }

    // A pending entry for a backup that is about to be written, with number, name and tag given.
    CatalogueEntry begin(BackupReason reason, const QDateTime &madeAt);
    // Takes the place of the entry of that number.
    void replace(const CatalogueEntry &entry);
    void remove(qint64 number);

    // Writes the list, whole or not at all.
    Result<void> write();

    // The path of an entry's file, and of that file while it is being written.
    QString pathOf(const CatalogueEntry &entry) const;
    QString unfinishedPathOf(const CatalogueEntry &entry) const;

    // Removes the file of an entry and the entry. False, and the file stays, when it is not the one
    // that was written: of another size, a link or a folder; the entry is then forgotten.
    bool removeFile(const CatalogueEntry &entry);

private:
    QString m_folder;
    QList<CatalogueEntry> m_entries;
    qint64 m_next = 1;
    bool m_unreadable = false;
};

} // namespace models
