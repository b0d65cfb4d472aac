// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page_context.h"

#include <QTimer>

namespace ui {

// Makes the backup of the day a moment after a file was opened, and after the first edit of a day
// on which the window was still open. It never stands in anybody's way: when no backup can be made
// it says so once a file, and the work goes on.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    explicit BackupKeeper(PageContext &context, QObject *parent = nullptr);

    // Makes it now if it is due.
    void backUp();

private:
    void onFileChanged();
    void onRecordsChanged();
    void take(const models::Result<bool> &made);

    PageContext &m_context;
    QTimer m_soon;
    QDate m_day; // for which it was made or is being made
    bool m_told = false;
};

} // namespace ui
