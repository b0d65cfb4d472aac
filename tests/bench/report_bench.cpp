// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/annual_report.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"
#include "ui/print/pdf_writer.h"

#include <QTemporaryDir>

namespace bench {

// From the records to the PDF on the disk: counted, worded, laid out, written.
static void writeReport(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    const models::Cycle cycle = sampleCycle(*file);
    const QTemporaryDir folder;
    for (auto _ : state) {
        const Stopwatch watch;
        const auto source = models::readChartSource(file->database(), cycle);
        if (!source)
            return state.SkipWithError(source.error().message.toUtf8().constData());
        const auto report = models::annualReport(file->database(), *source);
        if (!report)
            return state.SkipWithError(report.error().message.toUtf8().constData());
        const auto written = ui::writePdf(*report, folder.filePath(QStringLiteral("report.pdf")));
        state.SetIterationTime(watch.seconds());
        if (!written)
            state.SkipWithError(written.error().message.toUtf8().constData());
    }
}

void registerReport()
{
    registerSizes("report", writeReport);
}

} // namespace bench
