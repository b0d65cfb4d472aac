// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/page_context.h"

#include "models/assessment/year_state.h"
#include "models/base/clock.h"
#include "models/figures/money_findings.h"
#include "models/figures/moved_quotes.h"
#include "models/storage/cycle_lock.h"
#include "models/storage/store.h"

#include <QTimer>

namespace ui {

using models::Cycle;
using models::FigureBook;
using models::Id;
using models::RecordFile;
using models::Result;

// What one count brought home.
struct PageContext::Counted
{
    QHash<Id, std::shared_ptr<const FigureBook>> books;
    quint64 revision = 0;
    std::optional<std::pair<Id, QList<models::CheckResult>>> checks; // of that cycle
    models::StepCounts steps;                                        // of the same cycle
    bool clean = false;                                              // no edit ran meanwhile
};

PageContext::PageContext(Settings &settings, Prompt &prompt, Background &background,
                         QObject *parent)
    : QObject(parent), m_settings(settings), m_prompt(prompt), m_background(background)
{
}

PageContext::~PageContext()
{
    m_background.cancelAll();
    m_background.finish();
}

void PageContext::setFile(std::shared_ptr<RecordFile> file)
{
    if (m_file)
        disconnect(m_file.get(), nullptr, this, nullptr);
    m_file = std::move(file);
    m_copies.clear();
    ++m_fileNumber;
    m_cycleId = 0;
    m_cycles.clear();
    m_targets.clear();
    m_fileSettings.clear();
    m_books.clear();
    m_checks.clear();
    m_steps = {};
    m_checked = {};
    m_counting = false;
    if (m_file) {
        connect(m_file.get(), &RecordFile::changed, this, &PageContext::onRecordsChanged);
        connect(m_file.get(), &RecordFile::becameReadOnly, this, &PageContext::recordsChanged);
        readCycles();
    }
    emit fileChanged();
    emit cycleChanged();
    emit figuresChanged();
    emit recordsChanged();
    count();
}

void PageContext::closeFile()
{
    setFile(nullptr);
    m_background.cancelAll();
    m_background.finish();
}

bool PageContext::isWritable(const models::RecordType &type) const
{
    const auto current = cycle();
    if (!isWritable() || !current)
        return isWritable();
    const models::YearState state = models::yearState(*current);
    const bool belongs = qstrcmp(type.table, "cycle") == 0 || models::leadsToCycle(type);
    if (!belongs || state == models::YearState::Open ||
        type.lockedFrom == models::LockedFrom::Never)
        return true;
    return type.lockedFrom == models::LockedFrom::Publication && state == models::YearState::Locked;
}

QString PageContext::fileSetting(const QString &name) const
{
    return m_fileSettings.value(name);
}

std::optional<Cycle> PageContext::cycle() const
{
    for (const Cycle &cycle : m_cycles)
        if (cycle.id == m_cycleId)
            return cycle;
    return std::nullopt;
}

void PageContext::setCycle(Id id)
{
    if (id == m_cycleId)
        return;
    m_cycleId = id;
    readTargets();
    emit cycleChanged();
    emit figuresChanged();
    emit recordsChanged();
    count();
}

void PageContext::keepCycle(Id id)
{
    if (cycleIds().contains(id))
        setCycle(id);
}

std::shared_ptr<const FigureBook> PageContext::figures() const
{
    return m_books.value(m_cycleId).book;
}

QList<std::shared_ptr<const FigureBook>> PageContext::books() const
{
    QList<std::shared_ptr<const FigureBook>> books;
    for (const Cycle &cycle : m_cycles) {
        if (const auto book = m_books.value(cycle.id).book)
            books << book;
        if (cycle.id == m_cycleId)
            break;
    }
    return books;
}

bool PageContext::tellIfBusy()
{
    if (!m_file || !m_file->isBusy())
        return false;
    m_prompt.report(
        {models::ErrorCode::Refused, tr("The file is being written just now. Try again when the "
                                        "work in the status bar is done.")});
    return true;
}

bool PageContext::edit(const QString &title,
                       const std::function<Result<void>(models::Transaction &)> &change)
{
    // To wait for an import here would freeze the window.
    if (!m_file || tellIfBusy())
        return false;
    const Result<void> done = m_file->edit(title, change);
    if (!done)
        m_prompt.report(done.error());
    return done.has_value();
}

void PageContext::openPage(const QString &id, const QVariantMap &arguments)
{
    emit pageRequested(id, arguments);
}

void PageContext::showPeople(const QString &figureId, models::Side side)
{
    emit peopleRequested(figureId, side);
}

void PageContext::showPeopleOf(const QString &key)
{
    const QString side = key.section(QLatin1Char('|'), 1);
    showPeople(key.section(QLatin1Char('|'), 0, 0),
               side == QLatin1String("rest")      ? models::Side::Rest
               : side == QLatin1String("unknown") ? models::Side::Unknown
                                                  : models::Side::Part);
}

void PageContext::startImport(const QStringList &files)
{
    emit importRequested(files);
}

void PageContext::onRecordsChanged()
{
    if (!m_file)
        return;
    const QList<Id> before = cycleIds();
    readCycles();
    if (cycleIds() != before)
        emit cycleChanged();
    emit recordsChanged();
    count();
}

QList<Id> PageContext::cycleIds() const
{
    QList<Id> ids{m_cycleId};
    for (const Cycle &cycle : m_cycles)
        ids << cycle.id;
    return ids;
}

void PageContext::readCycles()
{
    const auto read = models::guarded(m_file->path(), [this]() -> Result<void> {
        m_cycles = models::findAll<Cycle>(m_file->database(), "ORDER BY starts_on, id");
        m_fileSettings.clear();
        for (const auto &setting : models::findAll<models::Setting>(m_file->database()))
            m_fileSettings.insert(setting.name, setting.content);
        return {};
    });
    if (!read)
        m_prompt.report(read.error());
    if (!cycle())
        m_cycleId = m_cycles.isEmpty() ? 0 : m_cycles.last().id;
    readTargets();
}

void PageContext::readTargets()
{
    m_targets.clear();
    m_published.clear();
    if (!m_file || !m_cycleId)
        return;
    const auto read = models::guarded(m_file->path(), [this]() -> Result<void> {
        m_published = models::readPublishedYears(m_file->database());
        m_targets = models::findAll<models::Target>(m_file->database(), "WHERE cycle_id = ?",
                                                    {models::Value(m_cycleId)});
        return {};
    });
    if (!read)
        m_prompt.report(read.error());
}

// Counts what is out of date: first the cycle looked at with its checks, then the ones before it.
void PageContext::count()
{
    m_countAgain = m_counting;
    const std::optional<Cycle> current = cycle();
    if (m_counting || !m_file || !current)
        return;
    QList<Cycle> stale;
    const quint64 revision = m_file->revision();
    if (m_checked != std::pair(revision, current->id))
        stale << *current;
    else
        for (const Cycle &each : m_cycles)
            if (m_books.value(each.id).revision != revision)
                stale << each;
    if (stale.isEmpty())
        return;
    m_counting = true;
    const auto work = [file = m_file, stale, revision, current](const models::Progress &progress) {
        return countNow(*file, stale, revision, *current, progress);
    };
    m_background.run(tr("Counting"), this, work, [this, number = m_fileNumber](Counted counted) {
        if (number == m_fileNumber)
            takeCounted(counted);
    });
}

// What cannot be read now will be counted again with the checks.
static models::StepCounts stepsNow(RecordFile &file, const Cycle &cycle)
{
    models::StepCounts counts;
    (void)models::guarded(file.path(), [&]() -> Result<void> {
        counts = models::countSteps(file.database(), cycle, models::now().toLocalTime().date());
        return {};
    });
    return counts;
}

PageContext::Counted PageContext::countNow(RecordFile &file, const QList<Cycle> &cycles,
                                           quint64 revision, const Cycle &current,
                                           const models::Progress &progress)
{
    Counted counted;
    counted.revision = revision;
    counted.clean = !file.isBusy();
    for (const Cycle &cycle : cycles) {
        if (!progress(cycle.name, counted.books.size(), cycles.size()))
            return counted;
        if (auto book = FigureBook::count(file.database(), cycle))
            counted.books.insert(cycle.id, *book);
    }
    const auto book = counted.books.value(current.id);
    if (cycles.first().id == current.id && !file.isBusy() && book &&
        models::refreshMovedQuotes(file, *book) && models::refreshMoneyFindings(file, current))
        if (auto checks = models::runChecks(file.database(), current)) {
            counted.checks = std::pair(current.id, *checks);
            counted.steps = stepsNow(file, current);
        }
    counted.clean = counted.clean && !file.isBusy();
    return counted;
}

void PageContext::takeCounted(const Counted &counted)
{
    m_counting = false;
    if (!counted.clean) {
        // What an unfinished edit shows may never come true: count again once it is over.
        QTimer::singleShot(200, this, &PageContext::count);
        return;
    }
    for (auto book = counted.books.begin(); book != counted.books.end(); ++book)
        m_books[book.key()] = {*book, counted.revision};
    if (counted.checks) {
        m_checks = counted.checks->second;
        m_steps = counted.steps;
        m_checked = {counted.revision, counted.checks->first};
    }
    emit figuresChanged();
    if (m_countAgain || counted.checks)
        count();
}

} // namespace ui
