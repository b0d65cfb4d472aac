// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_file.h"

#include <QApplication>

int main(int argc, char **argv)
{
    // Reports draw charts, for which Qt wants an application with windows; none is shown.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yanxun-bench"));
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    bench::registerReading();
    bench::registerImport();
    bench::registerFigures();
    bench::registerReport();
    bench::registerLists();
    bench::registerHours();
    bench::registerYear();
    bench::registerAssessment();
    bench::registerPublishing();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
