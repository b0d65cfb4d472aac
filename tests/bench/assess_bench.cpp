// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/scoring.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

namespace bench {

// Scores and ranks every package of a cycle from its records, with every line of every sheet.
static void assess(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    const models::Cycle cycle = sampleCycle(*file);
    const models::Scheme scheme = models::shippedScheme(models::shippedSchemes().first());
    for (auto _ : state) {
        const Stopwatch watch;
        const auto scores = models::scoreYear(file->database(), cycle, scheme);
        state.SetIterationTime(watch.seconds());
        if (!scores || scores->sheets.isEmpty())
            return state.SkipWithError("not scored");
        state.counters["sheets"] = double(scores->sheets.size());
    }
}

void registerAssessment()
{
    registerSizes("assess", assess);
}

} // namespace bench
