// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/record_file.h"

#include "models/base/clock.h"
#include "models/storage/evidence_store.h"
#include "models/storage/migrations.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace models {

static QString loginName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("?");
}

RecordFile::RecordFile(const QString &path, std::unique_ptr<FileHold> hold,
                       std::unique_ptr<SQLite::Database> database)
    : m_path(path), m_hold(std::move(hold)), m_database(std::move(database))
{
    m_ids.startAfter(
        m_database->execAndGet("SELECT coalesce(max(id), 0) FROM history_entry").getInt64());
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
        if (const auto ours = m_hold->beforeTransaction(); !ours)
            return ours;
        m_database->exec("BEGIN IMMEDIATE");
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

Result<void> RecordFile::transact(const std::function<Result<void>()> &work)
{
    std::unique_lock lock(m_writing);
    const bool wasReadOnly = isReadOnly();
    m_busy = true;
    const Result<void> result = guarded(m_path, [&]() -> Result<void> {
        if (const auto ours = m_hold->beforeTransaction(); !ours)
            return ours;
        m_database->exec("BEGIN IMMEDIATE");
        if (const auto done = work(); !done)
            return done;
        if (const auto ours = m_hold->beforeCommit(); !ours)
            return ours;
        m_database->exec("COMMIT");
        return {};
    });
    if (!sqlite3_get_autocommit(m_database->getHandle()))
        m_database->tryExec("ROLLBACK");
    if (!isReadOnly())
        m_hold->afterTransaction();
    if (result)
        ++m_revision;
    m_busy = false;
    lock.unlock(); // whoever hears of the change may edit in turn
    if (isReadOnly() != wasReadOnly)
        emit becameReadOnly();
    if (result)
        emit changed();
    return result;
}

Result<void> RecordFile::edit(const QString &title,
                              const std::function<Result<void>(Transaction &)> &change)
{
    return transact([&]() -> Result<void> {
        const RecordingSession session(m_database->getHandle());
        Transaction transaction(*m_database, m_ids);
        if (const auto done = change(transaction); !done)
            return done;
        transaction.refreshDerived();
        const QByteArray changeset = session.changeset();
        if (!changeset.isEmpty())
            record(title, changeset);
        return {};
    });
}

void RecordFile::record(const QString &title, const QByteArray &changeset)
{
    m_database->exec("UPDATE history_entry SET state = 2 WHERE state = 1");
    SQLite::Statement statement(*m_database,
                                "INSERT INTO history_entry (id, made_at, author, title, state, "
                                "schema_version, changeset) VALUES (?, ?, ?, ?, 0, ?, ?)");
    statement.bind(1, static_cast<std::int64_t>(m_ids.next()));
    statement.bind(2, now().toString(Qt::ISODateWithMs).toStdString());
    statement.bind(3, loginName().toStdString());
    statement.bind(4, title.toStdString());
    statement.bind(5, currentSchemaVersion());
    statement.bind(6, static_cast<const void *>(changeset.constData()), int(changeset.size()));
    statement.exec();
}

static HistoryEntry entryOf(const SQLite::Statement &statement)
{
    const auto text = [&statement](int column) {
        return QString::fromUtf8(statement.getColumn(column).getText());
    };
    return {statement.getColumn(0).getInt64(), QDateTime::fromString(text(1), Qt::ISODateWithMs),
            text(2), text(3), EditState(statement.getColumn(4).getInt())};
}

std::optional<HistoryEntry> RecordFile::firstEntry(const char *sql) const
{
    SQLite::Statement statement(*m_database, sql);
    if (!statement.executeStep())
        return std::nullopt;
    return entryOf(statement);
}

std::optional<HistoryEntry> RecordFile::nextUndo() const
{
    return firstEntry("SELECT id, made_at, author, title, state FROM history_entry WHERE state = 0 "
                      "ORDER BY id DESC LIMIT 1");
}

std::optional<HistoryEntry> RecordFile::nextRedo() const
{
    return firstEntry("SELECT id, made_at, author, title, state FROM history_entry WHERE state = 1 "
                      "ORDER BY id LIMIT 1");
}

QList<HistoryEntry> RecordFile::history(int limit) const
{
    QList<HistoryEntry> entries;
    SQLite::Statement statement(*m_database,
                                "SELECT id, made_at, author, title, state FROM history_entry "
                                "ORDER BY id DESC LIMIT ?");
    statement.bind(1, limit);
    while (statement.executeStep())
        entries << entryOf(statement);
    return entries;
}

QByteArray RecordFile::changesetOf(Id entry) const
{
    SQLite::Statement statement(*m_database, "SELECT changeset FROM history_entry WHERE id = ?");
    statement.bind(1, static_cast<std::int64_t>(entry));
    if (!statement.executeStep())
        return {};
    const SQLite::Column blob = statement.getColumn(0);
    return {static_cast<const char *>(blob.getBlob()), blob.getBytes()};
}

void RecordFile::setState(Id entry, EditState state)
{
    SQLite::Statement statement(*m_database, "UPDATE history_entry SET state = ? WHERE id = ?");
    statement.bind(1, int(state));
    statement.bind(2, static_cast<std::int64_t>(entry));
    statement.exec();
}

Result<QString> RecordFile::step(const std::optional<HistoryEntry> &entry, EditState becomes)
{
    if (!entry)
        return fail(ErrorCode::NotFound, becomes == EditState::Undone
                                             ? tr("There is nothing to undo.")
                                             : tr("There is nothing to redo."));
    const auto done = transact([&]() -> Result<void> {
        QByteArray changeset = changesetOf(entry->id);
        if (becomes == EditState::Undone)
            changeset = invertedChangeset(m_database->getHandle(), changeset);
        TouchedRecords touched;
        touched.addChangeset(*m_database, changeset);
        if (const auto applied = applyChangeset(m_database->getHandle(), changeset); !applied)
            return applied;
        touched.addChangeset(*m_database, changeset);
        touched.refreshTotals(*m_database);
        setState(entry->id, becomes);
        return {};
    });
    if (!done)
        return done.failure();
    return entry->title;
}

Result<QString> RecordFile::undo()
{
    return step(nextUndo(), EditState::Undone);
}

Result<QString> RecordFile::redo()
{
    return step(nextRedo(), EditState::Done);
}

} // namespace models
