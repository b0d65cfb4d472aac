// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QThreadPool>
#include <QTimer>

namespace ui {

// Looks every few seconds, without a sound, what became of the open file: whether something befell
// the one that is being edited, or whether the one that is only read was changed or closed where it
// is open. Looks that may take long, as at a network share, run on a thread of their own.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(PageContext &context, QObject *parent = nullptr);
    // Does not wait for a network share that has stopped answering.
    ~FileWatch() override;

    // How the file is that the open snapshot was taken of; empty before the first look and for a
    // file that is edited.
    const std::optional<models::OriginState> &origin() const { return m_origin; }

    // Looks now.
    void look();
    // Waits until a look has been answered; for tests.
    void finish();

signals:
    // What origin() says is another thing.
    void seen();

private:
    void take(const models::FileState &of, const models::OriginState &origin);

    PageContext &m_context;
    QThreadPool *m_threads;
    QTimer m_timer;
    std::optional<models::OriginState> m_origin;
    bool m_looking = false;
};

} // namespace ui
