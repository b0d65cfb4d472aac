// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_watch.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui {

FileWatch::FileWatch(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_threads(new QThreadPool)
{
    constexpr int kPeriod = 3000; // milliseconds
    m_threads->setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    m_timer.start(kPeriod);
    connect(&context, &PageContext::fileChanged, this, [this] { m_origin.reset(); });
}

FileWatch::~FileWatch()
{
    constexpr int kPatience = 200; // milliseconds
    if (m_threads->waitForDone(kPatience))
        delete m_threads;
}

void FileWatch::look()
{
    models::RecordFile *file = m_context.file();
    if (!file || m_looking)
        return;
    const auto origin = file->snapshotOrigin();
    if (!origin) {
        file->lookAround();
        return;
    }
    m_looking = true;
    m_threads->start([origin = *origin, watch = QPointer(this)] {
        const models::OriginState state = models::lookAt(origin);
        QMetaObject::invokeMethod(qApp, [watch, of = origin.state, state] {
            if (watch)
                watch->take(of, state);
        });
    });
}

void FileWatch::take(const models::FileState &of, const models::OriginState &origin)
{
    m_looking = false;
    const models::RecordFile *file = m_context.file();
    const auto present = file ? file->snapshotOrigin() : std::nullopt;
    if (!present || present->state != of || m_origin == origin)
        return;
    m_origin = origin;
    emit seen();
}

void FileWatch::finish()
{
    m_threads->waitForDone();
    QCoreApplication::sendPostedEvents(qApp);
}

} // namespace ui
