// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_file.h"

#include "models/base/edit_title.h"
#include "models/edits/cycles.h"
#include "models/edits/targets.h"
#include "models/sample/sample_assessment.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace models {

namespace {

struct SampleFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::SampleFile)
};

struct SampleTarget
{
    const char *figure;
    int basisPoints;
};
constexpr SampleTarget kTargets[] = {
    {"rural_share_r1", 4000},          {"young_share", 4000},
    {"coverage_stages", 10000},        {"coverage_subjects", 10000},
    {"coverage_rural_schools", 10000},
};

// The part of `whole` from `from` to `to`, in thousandths.
Progress stage(const Progress &whole, int from, int to)
{
    return [&whole, from, to](const QString &step, qint64 done, qint64 total) {
        const qint64 share = total > 0 ? (to - from) * qMin(done, total) / total : 0;
        return whole(step, from + share, 1000);
    };
}

Result<void> begin(RecordFile &file)
{
    return file.edit(editTitle("sample.made"), [](Transaction &transaction) -> Result<void> {
        const auto cycle = addYear(transaction, 2023);
        if (!cycle)
            return cycle.failure();
        setSetting(transaction, kSampleSetting, QStringLiteral("1"));
        for (const SampleTarget &wanted : kTargets)
            setFigureTarget(transaction, *cycle, QString::fromLatin1(wanted.figure),
                            wanted.basisPoints);
        return {};
    });
}

// Reports are signed by the centre of the district that the workbooks name.
Result<void> nameCentre(RecordFile &file)
{
    return file.edit(editTitle("sample.centre"), [](Transaction &transaction) -> Result<void> {
        setSetting(transaction, kCentreSetting,
                   setting(transaction.database(), kDistrictSetting) +
                       QStringLiteral("教师发展中心"));
        return {};
    });
}

// Books that go in together; a province's year is too much to be held at once.
constexpr int kBooksAtOnce = 400;

Result<ImportReport> take(RecordFile &file, const QStringList &books, const Progress &progress)
{
    const auto batch = readBooks(books, [&](const QString &step, qint64 done, qint64 total) {
        return progress(step, done, 2 * total);
    });
    if (!batch)
        return batch.failure();
    return importBooks(file, *batch, {}, [&](const QString &step, qint64 done, qint64 total) {
        return progress(step, total + done, 2 * total);
    });
}

// The steps of an import: everybody first, then what they did.
QList<QStringList> portions(const QString &folder, const SampleSummary &summary)
{
    QStringList all, base, year;
    for (const QString &name : summary.files) {
        const QString path = QDir(folder).filePath(name);
        (summary.baseFiles.contains(name) ? base : year) << path;
        all << path;
    }
    if (all.size() <= kBooksAtOnce)
        return {all};
    QList<QStringList> steps{base};
    // Seven books a county.
    for (qsizetype i = 0; i < year.size(); i += 70)
        steps << year.mid(i, 70);
    return steps;
}

Result<ImportReport> fill(RecordFile &file, const QString &books, const SampleSummary &summary,
                          quint64 seed, const Progress &progress)
{
    if (const auto begun = begin(file); !begun)
        return begun.failure();
    const QList<QStringList> steps = portions(books, summary);
    ImportReport report;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto taken = take(file, steps[i],
                                stage(progress, 350 + int(650 * i / steps.size()),
                                      350 + int(650 * (i + 1) / steps.size())));
        if (!taken)
            return taken;
        report.sheets += taken->sheets;
        report.issues += taken->issues;
    }
    if (const auto named = nameCentre(file); !named)
        return named.failure();
    if (const auto assessed = addSampleAssessment(file, seed); !assessed)
        return assessed.failure();
    return report;
}

void removeFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

void removeBooks(const QString &books, const SampleSummary &summary)
{
    for (const QString &file : summary.files)
        QFile::remove(QDir(books).filePath(file));
    for (const QString &file : summary.files)
        QDir(books).rmpath(QFileInfo(file).path()); // folders that are empty now
}

} // namespace

QString sampleBooksFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("工作簿"));
}

QString sampleFilePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("研训示例.yanxun"));
}

Result<SampleFile> makeSampleFile(const QString &folder, SampleSize size, quint64 seed,
                                  const Progress &progress)
{
    const QString books = sampleBooksFolder(folder);
    if (!QDir().mkpath(books))
        return fail(
            ErrorCode::Environment,
            SampleFileTexts::tr("The folder “%1” cannot be made. Check that you may write there.")
                .arg(folder));
    SampleFile sample;
    sample.path = sampleFilePath(folder);
    if (QFile::exists(sample.path))
        return fail(ErrorCode::Refused,
                    SampleFileTexts::tr("There is a sample in “%1” already.").arg(folder));
    // Under another name until it is whole: what a crash leaves is no sample.
    const QString unfinished = QDir(folder).filePath(QStringLiteral("unfinished.yanxun"));
    removeFile(unfinished);
    auto file = RecordFile::create(unfinished);
    if (!file)
        return file.failure();
    const auto written = writeSampleBooks(books, size, seed, stage(progress, 0, 350));
    if (written)
        sample.summary = *written;
    auto report = written ? fill(**file, books, sample.summary, seed, progress)
                          : Result<ImportReport>(written.failure());
    file->reset();
    if (report && !QFile::rename(unfinished, sample.path))
        report = fail(ErrorCode::Environment,
                      SampleFileTexts::tr(
                          "The sample cannot be kept in “%1”. Check that you may write there.")
                          .arg(folder));
    if (!report) {
        removeFile(unfinished);
        removeBooks(books, sample.summary);
        return report.failure();
    }
    sample.report = std::move(*report);
    return sample;
}

} // namespace models
