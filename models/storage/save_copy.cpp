// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/save_copy.h"

#include "models/base/disk.h"
#include "models/base/private_folder.h"
#include "models/storage/database_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace models {

Result<void> saveCopy(const RecordFile &file, const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused,
                    RecordFile::tr("There is a file “%1” already. Choose another name, or open "
                                   "that one.")
                        .arg(QFileInfo(path).fileName()));
    const QString unfinished = u"%1/.saving-%2.yanxun"_s.arg(QFileInfo(path).absolutePath())
                                   .arg(QRandomGenerator::system()->generate64(), 0, 16);
    const NotedFile noted(unfinished);
    const auto state = [&file] { return file.isBusy() ? -1 : qint64(file.revision()); };
    const auto copied = copyDatabase(file.database(), unfinished, path, state, progress);
    if (!copied)
        return copied.failure();
    const auto named = renameOnDisk(unfinished, path, IfThere::Refuse);
    if (!named)
        QFile::remove(unfinished);
    return named;
}

QString freeCopyPath(const QString &folder, const QString &original)
{
    const QFileInfo info(original);
    const QDir directory(folder);
    QString path = directory.filePath(info.fileName());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = directory.filePath(
            u"%1 (%2).%3"_s.arg(info.completeBaseName()).arg(number).arg(info.suffix()));
    return path;
}

} // namespace models
