// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/record_file.h"

#include "models/storage/checksum_vfs.h"
#include "models/storage/cycle_lock.h"
#include "models/storage/evidence_store.h"
#include "models/storage/history_table.h"
#include "models/storage/views.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace models {

RecordFile::RecordFile(const QString &path, std::unique_ptr<FileHold> hold,
                       std::unique_ptr<SQLite::Database> database)
    : m_path(path), m_hold(std::move(hold)), m_database(std::move(database))
{
    m_database->exec(sqlText(QStringLiteral("derived/temporary.sql")).toStdString());
    makeViews(*m_database);
    m_ids.startAfter(
        m_database
            ->execAndGet("SELECT max((SELECT coalesce(max(id), 0) FROM history_entry), "
                         "(SELECT coalesce(max(id), 0) FROM access_log))")
            .getInt64());
    ChecksummedFile(m_database->getHandle()).onDamage([this] { noteDamage(); });
}

RecordFile::~RecordFile()
{
    collectUnlinkedEvidence();
    m_hold->leave();
}

// Files of evidence that nothing can bring back go when the file is closed, where finding them out
// takes no time; what cannot go now goes another time.
void RecordFile::collectUnlinkedEvidence()
{
    constexpr qint64 mostHistoryBytes = 64LL << 20;
    (void)guarded(m_path, [this]() -> Result<void> {
        if (isReadOnly() || !hasUnlinkedEvidence(*m_database))
            return {};
        if (const auto whole = requireWhole(); !whole)
            return whole;
        if (const auto ours = m_hold->beforeTransaction(); !ours)
            return ours;
        beginWriting(*m_database);
        collectEvidence(*m_database, mostHistoryBytes);
        if (const auto ours = m_hold->beforeCommit(); !ours)
            return ours;
        m_database->exec("COMMIT");
        return {};
    });
    if (!sqlite3_get_autocommit(m_database->getHandle()))
        m_database->tryExec("ROLLBACK");
}

void RecordFile::lookAround()
{
    std::unique_lock lock(m_writing, std::try_to_lock);
    if (!lock || isReadOnly() || m_hold->beforeTransaction())
        return; // an edit that runs looks itself
    lock.unlock();
    emit becameReadOnly();
}

Result<void> RecordFile::transact(const std::function<Result<void>()> &work, End end)
{
    std::unique_lock lock(m_writing);
    const bool wasReadOnly = isReadOnly();
    m_busy = true;
    const Result<void> result = guarded(m_path, [&]() -> Result<void> {
        if (const auto whole = requireWhole(); !whole)
            return whole;
        if (const auto ours = m_hold->beforeTransaction(); !ours)
            return ours;
        beginWriting(*m_database);
        if (const auto done = work(); !done)
            return done;
        if (end == End::TakenBack) {
            m_database->exec("ROLLBACK");
            return {};
        }
        if (const auto ours = m_hold->beforeCommit(); !ours)
            return ours;
        m_database->exec("COMMIT");
        return {};
    });
    if (isDamageCode(sqlite3_extended_errcode(m_database->getHandle())))
        noteDamage();
    if (!sqlite3_get_autocommit(m_database->getHandle()))
        m_database->tryExec("ROLLBACK");
    if (!isReadOnly())
        m_hold->afterTransaction();
    if (result && end == End::Told)
        ++m_revision;
    m_busy = false;
    lock.unlock(); // whoever hears of the change may edit in turn
    if (isReadOnly() != wasReadOnly)
        emit becameReadOnly();
    if (result && end == End::Told)
        emit changed();
    return result;
}

// Does a change with all that follows from it; tells what it changed, when no locked year did.
static Result<QByteArray> doChange(SQLite::Database &database, IdSource &ids,
                                   const std::function<Result<void>(Transaction &)> &change)
{
    const CycleLocks locks = CycleLocks::read(database);
    const RecordingSession session(database.getHandle());
    Transaction transaction(database, ids);
    if (const auto done = change(transaction); !done)
        return done.failure();
    transaction.refreshDerived();
    const QByteArray changeset = session.changeset();
    if (const auto open = locks.check(database, changeset, Direction::Again); !open)
        return open.failure();
    return changeset;
}

Result<void> RecordFile::edit(const QString &title,
                              const std::function<Result<void>(Transaction &)> &change)
{
    return transact([&]() -> Result<void> {
        const auto changeset = doChange(*m_database, m_ids, change);
        if (!changeset)
            return changeset.failure();
        if (!changeset->isEmpty())
            addEntry(*m_database, m_ids.next(), title, *changeset);
        return {};
    });
}

Result<void> RecordFile::rehearse(const std::function<Result<void>(Transaction &)> &change)
{
    const auto work = [&]() -> Result<void> {
        const auto changeset = doChange(*m_database, m_ids, change);
        return changeset ? Result<void>() : changeset.failure();
    };
    return transact(work, End::TakenBack);
}

Result<void> RecordFile::note(AccessNote note)
{
    return transact(
        [&]() -> Result<void> {
            note.id = m_ids.next();
            addAccessNote(*m_database, note);
            return {};
        },
        End::Untold);
}

Result<void> RecordFile::rewrite(const std::function<Result<void>(Transaction &)> &change,
                                 const AccessNote &note)
{
    const auto work = [&]() -> Result<void> {
        Transaction transaction(*m_database, m_ids);
        if (const auto changed = change(transaction); !changed)
            return changed;
        transaction.refreshDerived();
        AccessNote stored = note;
        stored.id = m_ids.next();
        addAccessNote(*m_database, stored);
        return {};
    };
    if (const auto done = transact(work, End::Untold); !done)
        return done;
    const Result<void> vacuumed = vacuum();
    ++m_revision;
    emit changed(); // not before: whoever reads would keep the file from being written anew
    return vacuumed;
}

Result<void> RecordFile::vacuum()
{
    const std::unique_lock lock(m_writing);
    m_busy = true;
    const Result<void> done = guarded(m_path, [&]() -> Result<void> {
        if (const auto ours = m_hold->beforeTransaction(); !ours)
            return ours;
        m_database->exec("VACUUM");
        m_hold->afterTransaction();
        return {};
    });
    m_busy = false;
    return done;
}

Result<void> RecordFile::refreshTemporary(const std::function<void(SQLite::Database &)> &work)
{
    const std::scoped_lock lock(m_writing);
    return guarded(m_path, [&]() -> Result<void> {
        work(*m_database);
        return {};
    });
}

std::optional<HistoryEntry> RecordFile::nextUndo() const
{
    return firstEntry(*m_database, "WHERE state = 0 ORDER BY id DESC");
}

std::optional<HistoryEntry> RecordFile::nextRedo() const
{
    return firstEntry(*m_database, "WHERE state = 1 ORDER BY id");
}

QList<HistoryEntry> RecordFile::history(int limit) const
{
    return newestEntries(*m_database, limit);
}

Result<void> RecordFile::applyEntry(Id entry, Direction direction, const Progress &progress)
{
    const CycleLocks locks = CycleLocks::read(*m_database);
    const QByteArray changeset = changesetOf(*m_database, entry);
    TouchedRecords touched; // as they were before, and as they are then
    touched.addChangeset(*m_database, changeset);
    const auto applied =
        applyChangeset(*m_database, changeset, direction, ApplyRule::Newest, progress);
    if (!applied)
        return applied.failure();
    const bool dangling = applied->linksInDoubt && !danglingLinks(*m_database).isEmpty();
    if (!applied->conflicts.isEmpty() || dangling)
        return fail(ErrorCode::Refused, tr("This cannot be taken back because later changes depend "
                                           "on it. Take those back first."));
    if (const auto open = locks.check(*m_database, changeset, direction); !open)
        return open;
    touched.addChangeset(*m_database, changeset);
    if (applied->derivedDiffered)
        touched.refresh(*m_database);
    else // a changeset brings derived columns with it, but no totals
        touched.refreshTotals(*m_database);
    return {};
}

Result<QString> RecordFile::step(const std::optional<HistoryEntry> &entry, EditState becomes,
                                 const Progress &progress)
{
    if (!entry)
        return fail(ErrorCode::NotFound, becomes == EditState::Undone
                                             ? tr("There is nothing to undo.")
                                             : tr("There is nothing to redo."));
    const auto done = transact([&]() -> Result<void> {
        const Direction direction =
            becomes == EditState::Undone ? Direction::Back : Direction::Again;
        if (const auto applied = applyEntry(entry->id, direction, progress); !applied)
            return applied;
        setEntryState(*m_database, entry->id, becomes);
        return {};
    });
    if (!done)
        return done.failure();
    return entry->title;
}

Result<QString> RecordFile::undo(const Progress &progress)
{
    std::optional<HistoryEntry> entry;
    const auto read = guarded(m_path, [&]() -> Result<void> {
        entry = nextUndo();
        return {};
    });
    return read ? step(entry, EditState::Undone, progress) : read.failure();
}

Result<QString> RecordFile::redo(const Progress &progress)
{
    std::optional<HistoryEntry> entry;
    const auto read = guarded(m_path, [&]() -> Result<void> {
        entry = nextRedo();
        return {};
    });
    return read ? step(entry, EditState::Done, progress) : read.failure();
}

} // namespace models
