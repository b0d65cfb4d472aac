// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_work.h"

#include "models/assessment/score_items.h"
#include "models/storage/backups.h"

namespace ui {

using models::ImportBatch;
using models::ImportReport;
using models::Progress;
using models::Result;

// Books with the rehearsal of their import.
struct ImportWork::Read
{
    std::shared_ptr<const ImportBatch> batch;
    std::shared_ptr<const ImportReport> report;
    quint64 revision = 0;
};

ImportWork::ImportWork(PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &PageContext::fileChanged, this, &ImportWork::clear);
    connect(&context.background(), &Background::changed, this, [this] {
        if (isRunning())
            emit progressed();
    });
}

ImportWork::~ImportWork()
{
    if (isRunning())
        m_context.background().cancel(m_job);
}

void ImportWork::enter(State state)
{
    m_state = state;
    emit changed();
}

void ImportWork::rememberJob()
{
    m_job = m_context.background().states().last().id;
}

std::optional<WorkState> ImportWork::progress() const
{
    for (const WorkState &state : m_context.background().states())
        if (isRunning() && state.id == m_job)
            return state;
    return std::nullopt;
}

models::ImportOptions ImportWork::options(bool dryRun) const
{
    return {.cycle = m_cycle, .dryRun = dryRun, .scoreItems = models::scoreItemsOf};
}

void ImportWork::read(const QStringList &paths)
{
    if (m_state == State::Importing)
        return;
    cancel();
    m_paths = paths;
    m_batch.reset();
    m_report.reset();
    m_cycle.clear();
    startRehearsal(tr("Reading workbooks"));
}

void ImportWork::chooseCycle(const QString &name)
{
    if (name == m_cycle)
        return;
    m_cycle = name;
    rehearse();
}

void ImportWork::rehearse()
{
    if (m_batch && !isRunning())
        startRehearsal(tr("Comparing with the file"));
}

// Reads what has not been read yet and rehearses its import.
void ImportWork::startRehearsal(const QString &title)
{
    if (!m_context.isWritable())
        return;
    const auto work = [file = m_context.sharedFile(), batch = m_batch, paths = m_paths,
                       options = options(true)](const Progress &progress) mutable -> Result<Read> {
        if (!batch) {
            auto books = models::readBooks(paths, progress);
            if (!books)
                return books.failure();
            batch = std::make_shared<ImportBatch>(std::move(*books));
        }
        Read read;
        read.batch = batch;
        read.revision = file->revision();
        auto report = models::importBooks(*file, *batch, options, progress);
        if (!report)
            return report.failure();
        read.report = std::make_shared<ImportReport>(std::move(*report));
        return read;
    };
    const quint64 run = ++m_run;
    m_context.background().run(title, this, work, [this, run](Result<Read> read) {
        if (run == m_run)
            take(std::move(read));
    });
    rememberJob();
    enter(State::Reading);
}

void ImportWork::take(Result<Read> read)
{
    if (read) {
        m_batch = read->batch;
        m_report = read->report;
        m_revision = read->revision;
        enter(State::Ready);
        return;
    }
    clear();
    m_context.prompt().report(read.error());
}

// What became of an import: its report, or that it was not begun because the file could not be
// backed up first.
struct ImportWork::Imported
{
    std::optional<models::Error> noBackup;
    Result<ImportReport> report;
};

void ImportWork::import()
{
    if (m_state == State::Ready && m_context.isWritable())
        startImport(WithoutBackup::Ask);
}

void ImportWork::startImport(WithoutBackup withoutBackup)
{
    const auto work = [file = m_context.sharedFile(), batch = m_batch, options = options(false),
                       withoutBackup](const Progress &progress) -> Imported {
        const auto backup = models::backUp(*file, models::BackupReason::Import, progress);
        if (!backup && backup.error().code == models::ErrorCode::Cancelled)
            return {{}, backup.failure()};
        if (!backup && withoutBackup == WithoutBackup::Ask)
            return {backup.error(), backup.failure()};
        return {{}, models::importBooks(*file, *batch, options, progress)};
    };
    const quint64 run = ++m_run;
    m_context.background().run(tr("Importing"), this, work, [this, run](Imported imported) {
        if (run != m_run)
            return;
        if (imported.noBackup)
            askWithoutBackup(*imported.noBackup);
        else
            takeImported(std::move(imported.report));
    });
    rememberJob();
    enter(State::Importing);
}

void ImportWork::askWithoutBackup(const models::Error &error)
{
    enter(State::Ready);
    const bool goOn = m_context.prompt().confirm(
        tr("No backup"),
        tr("The file could not be backed up before the import. %1\n\nYou can import nevertheless, "
           "and undo it as long as the file is whole.")
            .arg(error.message),
        tr("Import without a backup"));
    if (goOn && m_state == State::Ready && m_context.isWritable())
        startImport(WithoutBackup::GoOn);
}

void ImportWork::takeImported(Result<ImportReport> imported)
{
    if (imported) {
        m_report = std::make_shared<ImportReport>(std::move(*imported));
        m_revision = m_context.file() ? m_context.file()->revision() : 0;
        enter(State::Done);
        return;
    }
    enter(State::Ready);
    m_context.prompt().report(imported.error());
}

void ImportWork::refresh()
{
    const bool holds = !m_context.file() || m_context.file()->revision() == m_revision;
    if ((m_state == State::Ready || m_state == State::Done) && !holds)
        rehearse();
}

void ImportWork::cancel()
{
    if (isRunning())
        m_context.background().cancel(m_job);
    if (m_state == State::Reading)
        clear();
}

void ImportWork::clear()
{
    if (isRunning())
        m_context.background().cancel(m_job);
    ++m_run;
    m_paths.clear();
    m_batch.reset();
    m_report.reset();
    m_cycle.clear();
    enter(State::Empty);
}

} // namespace ui
