// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/publish.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <QFile>
#include <QTemporaryDir>

namespace bench {

// Publishes a cycle: every figure and result kept with the people behind it, committed with its
// history. In a copy of the file, which grows by it.
static void publish(benchmark::State &state, const QString &size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("publish.yanxun"));
    QFile::copy(dataFolder() + QLatin1Char('/') + size + QStringLiteral(".yanxun"), path);
    const auto file = models::RecordFile::open(path);
    if (!file)
        return state.SkipWithError(file.error().message.toUtf8().constData());
    const models::Id cycle = sampleCycle(**file).id;
    for (auto _ : state) {
        const Stopwatch watch;
        const auto published = models::publishYear(**file, cycle, {});
        state.SetIterationTime(watch.seconds());
        if (!published || !models::withdrawYear(**file, cycle, QStringLiteral("once more")))
            return state.SkipWithError("not published");
    }
}

void registerPublishing()
{
    registerSizes("publish", publish);
}

} // namespace bench
