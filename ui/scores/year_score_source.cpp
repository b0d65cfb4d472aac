// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/year_score_source.h"

namespace ui {

using models::Cycle;
using models::Progress;
using models::Result;
using models::YearScores;

YearScoreSource::YearScoreSource(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    const auto forget = [this] {
        m_scores.reset();
        onChanged();
        emit changed();
    };
    connect(&context, &PageContext::fileChanged, this, forget);
    connect(&context, &PageContext::cycleChanged, this, forget);
    connect(&context, &PageContext::recordsChanged, this, &YearScoreSource::onChanged);
}

void YearScoreSource::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        work();
}

void YearScoreSource::onChanged()
{
    m_stale = true;
    if (m_active)
        work();
}

static Result<YearScores> scoresNow(models::RecordFile &file, const Cycle &cycle,
                                    const Progress &progress)
{
    Result<YearScores> scores = models::fail(models::ErrorCode::NotFound, {});
    const auto done = models::guarded(file.path(), [&]() -> Result<void> {
        const auto scheme = models::schemeOf(file.database(), cycle);
        if (!scheme)
            return scheme.failure();
        scores = models::scoreYear(file.database(), cycle, *scheme, progress);
        return {};
    });
    return done ? scores : done.failure();
}

void YearScoreSource::work()
{
    const auto cycle = m_context.cycle();
    if (m_working || !cycle || !m_context.isReadable())
        return; // what comes after an edit, or after this work, begins anew
    m_working = true;
    m_stale = false;
    m_context.background().run(
        tr("Working out the scores"), this,
        [file = m_context.sharedFile(), cycle = *cycle](const Progress &progress) {
            return scoresNow(*file, cycle, progress);
        },
        [this, file = std::weak_ptr(m_context.sharedFile()),
         id = cycle->id](const Result<YearScores> &scores) {
            m_working = false;
            const auto now = m_context.cycle();
            const bool isCurrent = file.lock() == m_context.sharedFile() && now && now->id == id;
            if (isCurrent)
                take(scores);
            if (m_active && (m_stale || !isCurrent))
                work();
        });
}

void YearScoreSource::take(const Result<YearScores> &scores)
{
    if (scores)
        m_scores = std::make_shared<const YearScores>(*scores);
    m_problem = scores ? QString() : scores.error().message;
    emit changed();
}

QString bandText(const models::YearScores &scores, const models::ScoreSheet &sheet)
{
    const models::SchemeBand *band = scores.scheme->band(sheet.band);
    if (!band)
        return {};
    const QString name = band->name.in(models::language());
    return sheet.isQuotaTie ? YearScoreSource::tr("%1, tied").arg(name) : name;
}

} // namespace ui
