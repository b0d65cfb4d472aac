// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/annual_report.h"
#include "models/report/docx_writer.h"
#include "models/report/xlsx_report.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"
#include "ui/print/pdf_writer.h"

#include <QTemporaryDir>

namespace bench {

namespace {

using Write = models::Result<void> (*)(const models::Report &, const QString &path);

models::Result<void> pdf(const models::Report &report, const QString &path)
{
    return ui::writePdf(report, path + QStringLiteral(".pdf"));
}

models::Result<void> docx(const models::Report &report, const QString &path)
{
    return models::writeDocx(report, path + QStringLiteral(".docx"));
}

models::Result<void> xlsx(const models::Report &report, const QString &path)
{
    return models::writeXlsx(report, path + QStringLiteral(".xlsx"));
}

models::Result<void> everyFormat(const models::Report &report, const QString &path)
{
    for (const Write write : {pdf, docx, xlsx})
        if (const auto written = write(report, path); !written)
            return written;
    return {};
}

} // namespace

// From the records to the files on the disk: counted, worded, laid out, written.
template <Write write>
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
        const auto written = write(*report, folder.filePath(QStringLiteral("report")));
        state.SetIterationTime(watch.seconds());
        if (!written)
            state.SkipWithError(written.error().message.toUtf8().constData());
    }
}

void registerReport()
{
    registerSizes("report", writeReport<pdf>);
    registerSizes("report_docx", writeReport<docx>);
    registerSizes("report_xlsx", writeReport<xlsx>);
    registerSizes("report_formats", writeReport<everyFormat>);
}

} // namespace bench
