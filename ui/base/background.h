// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"

#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace ui {

// What the window shows of a piece of work that runs.
struct WorkState
{
    int id = 0;
    QString title; // what is done, for the person
    QString step;  // where it is; empty at first
    qint64 done = 0;
    qint64 total = 0;   // 0: not known
    qint64 elapsed = 0; // milliseconds
    bool cancelling = false;
};

// Runs work off the window's thread and brings its result back to it, so that the window never
// waits.
class Background : public QObject
{
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    // Cancels everything and waits until it has stopped.
    ~Background() override;

    // Runs `work(Progress)` on another thread, then `done(result)` on this one. `done` is left out
    // when `receiver` is gone by then.
    template <class Work, class Done>
    void run(const QString &title, QObject *receiver, Work work, Done done);

    // What runs, the oldest first.
    QList<WorkState> states() const;
    bool isIdle() const { return m_jobs.isEmpty(); }
    // Asks the work to stop; it does so at its next report of progress.
    void cancel(int id);
    void cancelAll();
    // Waits until nothing runs and every result has been delivered; for closing and for tests.
    void finish();

signals:
    // Something began or ended, and ten times a second while something runs.
    void changed();

private:
    // One piece of work; shared with the thread that does it.
    struct Job
    {
        int id = 0;
        QString title;
        QElapsedTimer timer;
        std::atomic<bool> cancelled = false;
        QMutex guard; // of what follows
        QString step;
        qint64 done = 0, total = 0;
    };
    std::shared_ptr<Job> begin(const QString &title);
    void end(const std::shared_ptr<Job> &job);
    static models::Progress progressOf(const std::shared_ptr<Job> &job);

    QThreadPool m_threads;
    QList<std::shared_ptr<Job>> m_jobs;
    QTimer m_pulse;
    int m_lastId = 0;
};

template <class Work, class Done>
void Background::run(const QString &title, QObject *receiver, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work, const models::Progress &>;
    const std::shared_ptr<Job> job = begin(title);
    const QPointer<QObject> guard(receiver);
    m_threads.start([this, job, guard, work = std::move(work), done = std::move(done)]() mutable {
        auto answer = std::make_shared<Answer>(work(progressOf(job)));
        // What the work holds must be gone before its result is told: it may hold the open file.
        {
            [[maybe_unused]] const Work finished = std::move(work);
        }
        QMetaObject::invokeMethod(
            this,
            [this, job, guard, answer, done = std::move(done)]() mutable {
                end(job);
                if (guard)
                    done(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
