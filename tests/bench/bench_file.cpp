// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_file.h"

#include "models/storage/store.h"

#include <QDir>

namespace bench {

using namespace models;

QString dataFolder()
{
    return qEnvironmentVariable("YANXUN_BENCH_DATA", QStringLiteral("."));
}

QStringList sizes()
{
    QStringList found;
    for (const char *size : {"district", "city", "province"})
        if (QDir(dataFolder()).exists(QLatin1String(size) + QLatin1String(".yanxun")))
            found << QLatin1String(size);
    return found;
}

std::shared_ptr<RecordFile> openSize(benchmark::State &state, const QString &size)
{
    auto file = RecordFile::open(dataFolder() + QLatin1Char('/') + size + QLatin1String(".yanxun"));
    if (file)
        return std::move(*file);
    state.SkipWithError(file.error().message.toUtf8().constData());
    return nullptr;
}

Cycle sampleCycle(RecordFile &file)
{
    return findAll<Cycle>(file.database(), "WHERE name = '2023'").value(0);
}

std::unique_ptr<RecordFile> makeFile(benchmark::State &state, const QString &path)
{
    auto file = RecordFile::create(path);
    if (!file) {
        state.SkipWithError(file.error().message.toUtf8().constData());
        return nullptr;
    }
    const auto made = (*file)->edit(QStringLiteral("2023"), [](Transaction &transaction) {
        Cycle cycle = cycleForYear(2023);
        transaction.insert(cycle);
        return Result<void>();
    });
    if (!made)
        state.SkipWithError(made.error().message.toUtf8().constData());
    return made ? std::move(*file) : nullptr;
}

void registerSizes(const char *name, void (*run)(benchmark::State &, const QString &size))
{
    for (const QString &size : sizes())
        benchmark::RegisterBenchmark((std::string(name) + '/' + size.toStdString()).c_str(),
                                     [run, size](benchmark::State &state) { run(state, size); })
            ->Iterations(1)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
}

} // namespace bench
