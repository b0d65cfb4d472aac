// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/background.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace ui {

Background::Background(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(qMax(2, QThread::idealThreadCount()));
    m_pulse.setInterval(100);
    connect(&m_pulse, &QTimer::timeout, this, &Background::changed);
}

Background::~Background()
{
    cancelAll();
    m_threads.waitForDone();
}

std::shared_ptr<Background::Job> Background::begin(const QString &title)
{
    auto job = std::make_shared<Job>();
    job->id = ++m_lastId;
    job->title = title;
    job->timer.start();
    m_jobs << job;
    m_pulse.start();
    emit changed();
    return job;
}

void Background::end(const std::shared_ptr<Job> &job)
{
    m_jobs.removeAll(job);
    if (m_jobs.isEmpty())
        m_pulse.stop();
    emit changed();
}

models::Progress Background::progressOf(const std::shared_ptr<Job> &job)
{
    return [job](const QString &step, qint64 done, qint64 total) {
        const QMutexLocker lock(&job->guard);
        job->step = step;
        job->done = done;
        job->total = total;
        return !job->cancelled;
    };
}

QList<WorkState> Background::states() const
{
    QList<WorkState> states;
    for (const auto &job : m_jobs) {
        const QMutexLocker lock(&job->guard);
        states.append({job->id, job->title, job->step, job->done, job->total, job->timer.elapsed(),
                       job->cancelled});
    }
    return states;
}

void Background::cancel(int id)
{
    for (const auto &job : m_jobs)
        if (job->id == id)
            job->cancelled = true;
    emit changed();
}

void Background::cancelAll()
{
    for (const auto &job : m_jobs)
        job->cancelled = true;
}

void Background::finish()
{
    // A result may begin new work, so this goes on until nothing is left.
    while (!m_jobs.isEmpty()) {
        m_threads.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    }
}

} // namespace ui
