// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_file.h"

#include "models/exchange/importer.h"
#include "models/sample/sample_books.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace ui {

using models::Cycle;
using models::Progress;
using models::RecordFile;
using models::Result;
using models::Target;
using models::Transaction;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SampleFile)
};
} // namespace

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/yanxun-sample");
}

// The cycle of the sample with the goal that its centre might have.
static Result<void> addCycle(RecordFile &file)
{
    return file.edit(Texts::tr("New file"), [](Transaction &transaction) -> Result<void> {
        Cycle cycle = models::cycleForYear(2023);
        transaction.insert(cycle);
        Target target{
            .cycleId = cycle.id, .figure = QStringLiteral("rural_share_r1"), .basisPoints = 4000};
        transaction.insert(target);
        return {};
    });
}

static Result<void> fillSample(const QString &path, const QString &books, const Progress &progress)
{
    if (const auto written =
            models::writeSampleBooks(books, models::SampleSize::District, 1, progress);
        !written)
        return written.failure();
    const auto batch = models::readBooks({books}, progress);
    if (!batch)
        return batch.failure();
    const auto file = RecordFile::create(path);
    if (!file)
        return file.failure();
    if (const auto added = addCycle(**file); !added)
        return added;
    const auto imported =
        models::importBooks(**file, *batch, {.cycle = QStringLiteral("2023")}, progress);
    return imported ? Result<void>() : Result<void>(imported.failure());
}

Result<std::shared_ptr<RecordFile>> openSampleFile(const QString &folder, const Progress &progress)
{
    const QDir home(folder);
    const QString path = home.filePath(QStringLiteral("sample.yanxun"));
    if (!QFile::exists(path)) {
        home.mkpath(QStringLiteral("."));
        const QString unfinished = home.filePath(QStringLiteral("new.yanxun"));
        QFile::remove(unfinished);
        const auto filled =
            fillSample(unfinished, home.filePath(QStringLiteral("workbooks")), progress);
        if (!filled) {
            QFile::remove(unfinished);
            return filled.failure();
        }
        QFile::rename(unfinished, path);
    }
    auto opened = RecordFile::open(path);
    if (!opened)
        return opened.failure();
    return std::shared_ptr<RecordFile>(std::move(*opened));
}

} // namespace ui
