// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"
#include "models/figures/queried_figures.h"
#include "models/tables/attendance_grid.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <SQLiteCpp/Transaction.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace bench {

using namespace models;

namespace {

// How often one cell is marked, and then marked back.
constexpr int kMarks = 60;

// A copy of a size's file that may be written; null and the state skipped when there is none.
std::shared_ptr<RecordFile> openCopy(benchmark::State &state, const QString &size,
                                     const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("copy.yanxun"));
    QFile::copy(dataFolder() + QLatin1Char('/') + size + QStringLiteral(".yanxun"), path);
    auto file = RecordFile::open(path);
    if (file)
        return std::move(*file);
    state.SkipWithError(file.error().message.toUtf8().constData());
    return nullptr;
}

// A package with attendance.
Id somePackage(SQLite::Database &database)
{
    return database.execAndGet("SELECT group_id FROM attendance_total WHERE due > 5 LIMIT 1")
        .getInt64();
}

double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
    return times[times.size() / 2];
}

// One mark in the grid: checked, committed with its history and checksums, totals kept, and the row
// and column shown again.
void markOne(benchmark::State &state, const QString &size)
{
    const QTemporaryDir folder(dataFolder() + QStringLiteral("/mark-XXXXXX"));
    const auto file = openCopy(state, size, folder);
    if (!file)
        return;
    AttendanceGrid grid;
    grid.setFile(file);
    grid.setGroup(somePackage(file->database()));
    int column = 0;
    while (column + 1 < grid.columnCount() && !grid.isDue(0, column))
        ++column;
    for (auto _ : state) {
        std::vector<double> times;
        for (int i = 0; i < kMarks; ++i) {
            const Mark mark = i % 2 ? Mark::Present : Mark::Absent;
            const Stopwatch watch;
            const auto done = grid.setMarks({{0, column, mark}});
            const QVariant total =
                grid.headerData(0, Qt::Vertical, AttendanceGrid::TotalRole); // as the view asks
            times.push_back(watch.seconds());
            if (!done || total.isNull())
                return state.SkipWithError("not marked");
        }
        state.SetIterationTime(median(times));
    }
}

// The same by plain SQLite on the same file: the mark written and committed, the row and the column
// counted from the marks. No history, no checksums.
void markPlain(benchmark::State &state, const QString &size)
{
    const QTemporaryDir folder(dataFolder() + QStringLiteral("/plain-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("copy.yanxun"));
    QFile::copy(dataFolder() + QLatin1Char('/') + size + QStringLiteral(".yanxun"), path);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;");
    SQLite::Statement first(database,
                            "SELECT id, membership_id, activity_id FROM attendance LIMIT 1");
    first.executeStep();
    const std::int64_t id = first.getColumn(0), member = first.getColumn(1),
                       activity = first.getColumn(2);
    first.reset();
    for (auto _ : state) {
        std::vector<double> times;
        for (int i = 0; i < kMarks; ++i) {
            const Stopwatch watch;
            SQLite::Transaction transaction(database);
            SQLite::Statement write(database, "UPDATE attendance SET mark = ? WHERE id = ?");
            write.bind(1, i % 2 ? "present" : "absent");
            write.bind(2, id);
            write.exec();
            transaction.commit();
            for (const auto &[sql, key] :
                 {std::pair("SELECT mark, count(*) FROM attendance WHERE membership_id = ? "
                            "GROUP BY mark",
                            member),
                  std::pair("SELECT mark, count(*) FROM attendance WHERE activity_id = ? "
                            "GROUP BY mark",
                            activity)}) {
                SQLite::Statement read(database, sql);
                read.bind(1, key);
                while (read.executeStep())
                    benchmark::DoNotOptimize(read.getColumn(1).getInt());
            }
            times.push_back(watch.seconds());
        }
        state.SetIterationTime(median(times));
    }
}

// Every figure of activities, attendance, outcomes and money, read again.
void yearFigures(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    const Cycle cycle = sampleCycle(*file);
    QueriedFigures::read(file->database(), QuantityQuestion::ofYear(cycle));
    for (auto _ : state) {
        const Stopwatch watch;
        const QueriedFigures figures =
            QueriedFigures::read(file->database(), QuantityQuestion::ofYear(cycle));
        benchmark::DoNotOptimize(figures);
        state.SetIterationTime(watch.seconds());
    }
}

// The roster that the import is measured by, taken back.
void undoRoster(benchmark::State &state)
{
    for (auto _ : state) {
        const QTemporaryDir folder(dataFolder() + QStringLiteral("/undo-XXXXXX"));
        const auto file = makeFile(state, folder.filePath(QStringLiteral("new.yanxun")));
        if (!file)
            return;
        const Stopwatch importing;
        const auto batch = readBooks({dataFolder() + QStringLiteral("/schools.xlsx"),
                                      dataFolder() + QStringLiteral("/roster.xlsx")});
        const auto report =
            batch ? importBooks(*file, *batch, {}) : Result<ImportReport>(batch.failure());
        state.counters["import_ms"] = importing.seconds() * 1000;
        if (!report)
            return state.SkipWithError(report.error().message.toUtf8().constData());
        const Stopwatch watch;
        const auto undone = file->undo();
        state.SetIterationTime(watch.seconds());
        if (!undone)
            return state.SkipWithError(undone.error().message.toUtf8().constData());
    }
}

} // namespace

void registerYear()
{
    registerSizes("year_mark", markOne);
    registerSizes("year_mark_plain", markPlain);
    registerSizes("year_figures", yearFigures);
    benchmark::RegisterBenchmark("year_undo_roster", undoRoster)
        ->Iterations(1)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
