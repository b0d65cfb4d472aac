// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/file_hold.h"
#include "models/storage/history_table.h"
#include "models/storage/transaction.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <mutex>

namespace models {

// One .yanxun file: opened with all its checks, read through database(), written only through
// edit(). Edits may run on any thread, one at a time; changed() comes after the commit.
class RecordFile : public QObject
{
    Q_OBJECT
public:
    // Makes an empty file. Refused when there is one already.
    static Result<std::unique_ptr<RecordFile>> create(const QString &path);

    // Opens a file, migrating an older one after a backup of it was made. A file that
    // cannot be written here, or that another process writes, opens read-only: a snapshot of it is
    // read, see readOnlyState(). Errors: NotFound; Refused for a file that is newer, of another
    // program, or open in this process already; Damaged; Cancelled. Nothing is changed then.
    static Result<std::unique_ptr<RecordFile>> open(const QString &path,
                                                    const Progress &progress = silently());

    ~RecordFile() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_hold->isReadOnly() || m_damaged; }
    // Why it can only be read; empty for a file that may be written.
    std::optional<ReadOnlyState> readOnlyState() const { return m_hold->readOnlyState(); }
    // What the snapshot that is read was taken of; empty when the file itself is open.
    std::optional<SnapshotOrigin> snapshotOrigin() const { return m_hold->origin(); }
    // Looks, without opening it, whether something befell the file behind our back. Every edit does
    // so itself; this tells the person before the next one. Quick.
    void lookAround();
    // What the file holds was found not to be what was saved: nothing is written to it any more.
    bool isDamaged() const { return m_damaged; }
    // Reads every page, while others read and edit; opening looks at them only in a small file.
    // Errors: Damaged, after which isDamaged(); Cancelled.
    Result<void> checkPages(const Progress &progress = silently());
    // True while an edit runs; views then show what they have and read nothing.
    bool isBusy() const { return m_busy; }
    // Grows with every commit, undo and redo: whoever caches compares it.
    quint64 revision() const { return m_revision; }

    // Runs `change` in one transaction with one entry in the history, titled for the person who may
    // undo it. When `change` fails nothing is changed and its error is returned. A change that
    // changes nothing leaves no entry.
    Result<void> edit(const QString &title,
                      const std::function<Result<void>(Transaction &)> &change);

    // Does `change` as edit() does and takes everything back, also where it succeeded: what it
    // found out is how an edit would go. Nothing is changed, nobody is told, no entry is left.
    // Errors: of `change`; those of edit().
    Result<void> rehearse(const std::function<Result<void>(Transaction &)> &change);

    // Runs `work`, which may write temporary tables only, while no edit runs: what it writes stays
    // when an edit fails, and is no edit itself. Errors as edit().
    Result<void> refreshTemporary(const std::function<void(SQLite::Database &)> &work);

    // Takes the newest edit back, or does the last undone one again. Returns its title.
    Result<QString> undo(const Progress &progress = silently());
    Result<QString> redo(const Progress &progress = silently());
    // Notes in the access log who looks at a person's data now; `note` needs no id, moment or
    // author. It is no edit and changes no record, so changed() is not sent.
    Result<void> note(AccessNote note);
    // Changes records and history together so that nobody can take it back: for what must leave no
    // trace. Afterwards the file is written anew, without what was deleted.
    Result<void> rewrite(const std::function<Result<void>(Transaction &)> &change,
                         const AccessNote &note);
    // What undo() or redo() would take; empty when there is nothing.
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    // The newest edits first.
    QList<HistoryEntry> history(int limit) const;

    // For reading only. Valid as long as the file.
    SQLite::Database &database() const { return *m_database; }

signals:
    // After each commit; on the thread that edited.
    void changed();
    // The file can only be read from here on; on the thread that noticed.
    void becameReadOnly();
    // Once, when isDamaged() becomes true; on the thread of this object.
    void damaged();

private:
    RecordFile(const QString &path, std::unique_ptr<FileHold> hold,
               std::unique_ptr<SQLite::Database> database);
    void collectUnlinkedEvidence();
    void noteDamage();
    Result<void> requireWhole();
    enum class End { Told, Untold, TakenBack };
    Result<void> transact(const std::function<Result<void>()> &work, End end = End::Told);
    Result<void> vacuum();
    Result<QString> step(const std::optional<HistoryEntry> &entry, EditState becomes,
                         const Progress &progress);
    Result<void> applyEntry(Id entry, Direction direction, const Progress &progress);

    QString m_path;
    std::unique_ptr<FileHold> m_hold; // outlives the connection
    std::unique_ptr<SQLite::Database> m_database;
    std::atomic<bool> m_damaged = false;
    bool m_pagesFit = false; // known that they add up to the digest of the first page
    std::atomic<bool> m_busy = false;
    std::atomic<quint64> m_revision = 1;
    std::mutex m_writing;
    IdSource m_ids;
};

} // namespace models
