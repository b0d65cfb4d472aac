// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <QTemporaryDir>

namespace bench {

// Every workbook of the size, read, recognised, checked and committed to a new file.
static void importFolder(benchmark::State &state, const QString &size)
{
    for (auto _ : state) {
        const QTemporaryDir folder(dataFolder() + QStringLiteral("/import-XXXXXX"));
        const auto file = makeFile(state, folder.filePath(QStringLiteral("new.yanxun")));
        if (!file)
            return;
        const Stopwatch watch;
        const auto batch =
            models::readBooks({dataFolder() + QLatin1Char('/') + size + QStringLiteral("/books")});
        const auto report = batch ? models::importBooks(*file, *batch, {})
                                  : models::Result<models::ImportReport>(batch.failure());
        state.SetIterationTime(watch.seconds());
        if (!report)
            return state.SkipWithError(report.error().message.toUtf8().constData());
        state.counters["rows"] = report->total().rows();
    }
}

void registerImport()
{
    registerSizes("import", importFolder);
}

} // namespace bench
