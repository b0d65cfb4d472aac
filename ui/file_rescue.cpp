// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about a damaged file; opening and making files is in file_actions.cpp.
#include "models/storage/page_check.h"
#include "models/storage/salvage.h"
#include "ui/file_actions.h"

#include <QFileInfo>

namespace ui {

using models::RecordFile;
using models::Result;

void FileActions::checkInBackground(const std::shared_ptr<RecordFile> &file)
{
    if (QFileInfo(file->path()).size() <= models::kCheckedAtOpening)
        return;
    const auto work = [file](const models::Progress &progress) {
        return file->checkPages(progress);
    };
    const QString title = tr("Checking “%1”").arg(QFileInfo(file->path()).fileName());
    m_context.background().run(title, this, work, [this](const Result<void> &checked) {
        if (!checked)
            m_context.prompt().report(checked.error());
    });
}

void FileActions::refuse(const QString &path, const models::Error &error)
{
    if (error.code != models::ErrorCode::Damaged)
        m_context.prompt().report(error);
    else if (m_context.prompt().confirm(tr("The file is damaged"), error.message,
                                        tr("Rescue what can be read…")))
        rescue(path);
}

void FileActions::chooseAndRescue()
{
    const QString path = m_context.prompt().openFile(tr("Choose the damaged file"), fileFilter());
    if (!path.isEmpty())
        rescue(path);
}

// What the person should know: the whole in sentences, then each table that lost something.
static QString rescueText(const models::SalvageReport &report)
{
    QStringList lines{report.summary(), QString()};
    for (const models::SalvagedTable &table : report.tables) {
        const qint64 lost = table.lost + table.omitted;
        if (lost || !table.doubtful.isEmpty() || table.cleared)
            lines << FileActions::tr("%1: %2 rows, %3 lost, %4 to be looked at")
                         .arg(table.title)
                         .arg(table.found)
                         .arg(lost)
                         .arg(table.doubtful.size());
    }
    return lines.join(u'\n').trimmed();
}

void FileActions::rescue(const QString &path)
{
    const QFileInfo info(path);
    const QString suggested = info.absolutePath() + u'/' +
                              tr("%1 rescued").arg(info.completeBaseName()) +
                              QStringLiteral(".yanxun");
    const QString target =
        m_context.prompt().newFile(tr("Rescue into a new file"), suggested, fileFilter());
    if (target.isEmpty())
        return;
    if (m_context.file() &&
        QFileInfo(m_context.file()->path()).absoluteFilePath() == info.absoluteFilePath())
        m_context.closeFile(); // its pages are read without SQLite
    const auto work = [path, target](const models::Progress &progress) {
        return models::salvageFile(path, target, progress);
    };
    m_context.background().run(tr("Rescuing “%1”").arg(info.fileName()), this, work,
                               [this, target](const Result<models::SalvageReport> &report) {
                                   if (!report) {
                                       m_context.prompt().report(report.error());
                                       return;
                                   }
                                   m_context.prompt().inform(tr("What was rescued"),
                                                             rescueText(*report));
                                   open(target);
                               });
}

} // namespace ui
