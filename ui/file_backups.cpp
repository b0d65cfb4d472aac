// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FileActions that goes back to backups.
#include "ui/dialogs/backups_dialog.h"
#include "ui/file_actions.h"

#include "ui/base/format.h"

#include <QApplication>
#include <QFileInfo>

namespace ui {

using models::Restored;
using models::Result;

static QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

void FileActions::showBackups(QWidget *parent)
{
    if (!m_context.file() || m_context.tellIfBusy())
        return;
    const QString path = m_context.file()->path();
    auto *dialog = new BackupsDialog(m_context, path, {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restoreRequested, this,
            [this, path](const QString &backup) { restore(backup, path); });
    dialog->open();
}

void FileActions::offerBackups(const QString &path, const QString &trouble)
{
    auto *dialog = new BackupsDialog(m_context, path, trouble, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restoreRequested, this,
            [this, path](const QString &backup) { restore(backup, path); });
    dialog->open();
}

void FileActions::restore(const QString &backup, const QString &path)
{
    if (m_context.file() && absolute(m_context.file()->path()) == absolute(path)) {
        if (m_context.tellIfBusy())
            return;
        m_context.closeFile();
    }
    QString when = QFileInfo(backup).fileName();
    for (const models::Backup &each : models::listBackups(path))
        if (absolute(each.path) == absolute(backup))
            when = momentText(each.madeAt, m_context.language());
    const auto work = [backup, path](const models::Progress &progress) {
        return models::restoreBackup(backup, path, progress);
    };
    m_context.background().run(tr("Going back to the state of %1").arg(when), this, work,
                               [this, path, when](const Result<Restored> &restored) {
                                   takeRestored(restored, path, when);
                               });
}

void FileActions::takeRestored(const Result<Restored> &restored, const QString &path,
                               const QString &when)
{
    if (!restored)
        m_context.prompt().report(restored.error());
    if (restored || QFileInfo::exists(path))
        open(path);
    if (!restored)
        return;
    const QString name = QFileInfo(path).completeBaseName();
    const QString done = tr("“%1” is as it was: %2.").arg(name, when);
    m_context.prompt().inform(
        tr("Gone back"), restored->keptAs.isEmpty()
                             ? tr("%1\n\nThe state before that is among the backups.").arg(done)
                             : tr("%1\n\nThe file that could not be opened was kept as “%2”.")
                                   .arg(done, QFileInfo(restored->keptAs).fileName()));
}

} // namespace ui
