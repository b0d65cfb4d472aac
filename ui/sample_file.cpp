// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_file.h"

#include "models/sample/sample_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace ui {

using models::RecordFile;

QString sampleFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("研训示例"));
}

models::Result<std::shared_ptr<RecordFile>> openSampleFile(const QString &folder,
                                                           const models::Progress &progress)
{
    if (!QFile::exists(models::sampleFilePath(folder))) {
        const auto made = models::makeSampleFile(folder, models::SampleSize::District, 1, progress);
        if (!made)
            return made.failure();
    }
    auto opened = RecordFile::open(models::sampleFilePath(folder));
    if (!opened)
        return opened.failure();
    return std::shared_ptr<RecordFile>(std::move(*opened));
}

} // namespace ui
