// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/dice.h"
#include "models/tables/record_list.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <QEventLoop>

#include <algorithm>
#include <vector>

namespace bench {

using models::RecordListModel;

static constexpr int rowsOnScreen = 40;

static void waitFor(RecordListModel &model)
{
    if (!model.isLoading())
        return;
    QEventLoop loop;
    QObject::connect(&model, &RecordListModel::loaded, &loop, &QEventLoop::quit);
    QObject::connect(&model, &RecordListModel::failed, &loop, &QEventLoop::quit);
    loop.exec();
}

// What a view asks of a screenful of rows.
static void look(const RecordListModel &model, int top)
{
    const int end = std::min(top + rowsOnScreen, model.rowCount());
    for (int row = top; row < end; ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            benchmark::DoNotOptimize(model.data(model.index(row, column)));
}

static std::unique_ptr<RecordListModel> openList(const std::shared_ptr<models::RecordFile> &file)
{
    auto model = std::make_unique<RecordListModel>(models::teacherList());
    model->setCycle(sampleCycle(*file));
    model->setFile(file);
    waitFor(*model);
    look(*model, 0);
    return model;
}

// The list of all teachers, from the open file to its first screen.
static void open(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    for (auto _ : state) {
        const Stopwatch watch;
        const auto model = openList(file);
        state.SetIterationTime(watch.seconds());
        state.counters["rows"] = model->rowCount();
    }
}

static void sortBy(benchmark::State &state, const QString &size, const char *key)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    const auto model = openList(file);
    for (auto _ : state) {
        const Stopwatch watch;
        model->sort(int(model->columns().indexOf(QLatin1String(key))), Qt::DescendingOrder);
        waitFor(*model);
        look(*model, 0);
        state.SetIterationTime(watch.seconds());
    }
}

static void sortByName(benchmark::State &state, const QString &size)
{
    sortBy(state, size, "name");
}

// No index gives this order. Sorted on another thread: the window does not wait.
static void sortByBirth(benchmark::State &state, const QString &size)
{
    sortBy(state, size, "birth");
}

// The time that 95 of 100 screens do not exceed, while the bar jumps fifty times and the wheel
// turns ten notches after each jump.
static void scroll(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    const auto model = openList(file);
    models::Dice dice(1);
    for (auto _ : state) {
        std::vector<double> screens;
        for (int jump = 0; jump < 50; ++jump) {
            int top = dice.below(model->rowCount());
            for (int wheel = 0; wheel < 10; ++wheel, top += 3) {
                const Stopwatch watch;
                look(*model, top);
                screens.push_back(watch.seconds());
            }
        }
        std::sort(screens.begin(), screens.end());
        state.SetIterationTime(screens[screens.size() * 95 / 100]);
        state.counters["longest_ms"] = screens.back() * 1000;
    }
}

void registerLists()
{
    registerSizes("list_open", open);
    registerSizes("list_sort_name", sortByName);
    registerSizes("list_sort_birth", sortByBirth);
    registerSizes("list_scroll_p95", scroll);
}

} // namespace bench
