// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_keeper.h"

#include "models/base/clock.h"
#include "models/storage/backups.h"

namespace ui {

// The figures of a file that was just opened come first.
static constexpr int kDelay = 3000; // milliseconds

static QDate today()
{
    return models::now().toLocalTime().date();
}

BackupKeeper::BackupKeeper(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    connect(&m_soon, &QTimer::timeout, this, &BackupKeeper::backUp);
    connect(&context, &PageContext::fileChanged, this, &BackupKeeper::onFileChanged);
    connect(&context, &PageContext::recordsChanged, this, &BackupKeeper::onRecordsChanged);
}

void BackupKeeper::onFileChanged()
{
    m_day = {};
    m_told = false;
    m_soon.stop();
    if (m_context.isWritable())
        m_soon.start();
}

void BackupKeeper::onRecordsChanged()
{
    if (m_context.isWritable() && m_day.isValid() && m_day != today())
        m_soon.start();
}

void BackupKeeper::backUp()
{
    if (!m_context.isWritable() || m_day == today())
        return;
    m_day = today();
    const auto work = [file = m_context.sharedFile()](const models::Progress &progress) {
        return models::backUpDaily(*file, progress);
    };
    m_context.background().run(tr("Backup of the day"), this, work,
                               [this, file = m_context.file()](const models::Result<bool> &made) {
                                   if (file == m_context.file())
                                       take(made);
                               });
}

void BackupKeeper::take(const models::Result<bool> &made)
{
    if (made || made.error().code == models::ErrorCode::Cancelled)
        return;
    if (made.error().code == models::ErrorCode::Refused) { // edited all the while: after the next
        m_day = m_day.addDays(-1);
        return;
    }
    if (!std::exchange(m_told, true))
        m_context.prompt().inform(
            tr("No backup today"),
            tr("%1\n\nYou can go on working; your edits are saved as always. But until this is put "
               "right there is no new backup to go back to.")
                .arg(made.error().message));
}

} // namespace ui
