// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_book.h"
#include "models/storage/database.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace bench {

static void countOnce(benchmark::State &state, SQLite::Database &database,
                      const models::Cycle &cycle)
{
    const auto book = models::FigureBook::count(database, cycle);
    if (!book)
        state.SkipWithError(book.error().message.toUtf8().constData());
    else
        state.counters["figures"] = double((*book)->figures().size());
}

// The file is open and was counted before, as in the window: read again and counted again.
static void countWarm(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    const models::Cycle cycle = sampleCycle(*file);
    countOnce(state, file->database(), cycle);
    for (auto _ : state) {
        const Stopwatch watch;
        countOnce(state, file->database(), cycle);
        state.SetIterationTime(watch.seconds());
    }
}

static void dropFromMemory(const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
}

// From a file of which the system holds nothing in memory, with opening it.
static void countCold(benchmark::State &state, const QString &size)
{
    for (auto _ : state) {
        dropFromMemory(dataFolder() + QLatin1Char('/') + size + QStringLiteral(".yanxun"));
        const Stopwatch watch;
        const auto file = openSize(state, size);
        if (!file)
            return;
        countOnce(state, file->database(), sampleCycle(*file));
        state.SetIterationTime(watch.seconds());
    }
}

void registerFigures()
{
    registerSizes("figures_warm", countWarm);
    registerSizes("figures_cold", countCold);
}

} // namespace bench
