// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/hours_ledger.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <vector>

namespace bench {

// The ledger of hours of one teacher over a year, of members spread over the whole file.
static void ledger(benchmark::State &state, const QString &size)
{
    const auto file = openSize(state, size);
    if (!file)
        return;
    SQLite::Database &database = file->database();
    const models::Cycle cycle = sampleCycle(*file);
    std::vector<models::Id> members;
    SQLite::Statement row(database, "SELECT teacher_id FROM membership WHERE cycle_id = ? AND "
                                    "id % 97 = 0 LIMIT 1000");
    models::bindValue(row, 1, models::Value(cycle.id));
    while (row.executeStep())
        members.push_back(row.getColumn(0).getInt64());
    if (members.empty())
        return state.SkipWithError("no members");
    const models::HoursRuleBook rules(database);
    for (auto _ : state) {
        size_t lines = 0;
        const Stopwatch watch;
        for (const models::Id member : members)
            lines +=
                size_t(models::hoursLedger(database, rules, member, cycle.startsOn, cycle.endsOn)
                           .lines.size());
        state.SetIterationTime(watch.seconds() / double(members.size()));
        state.counters["lines"] = double(lines) / double(members.size());
    }
}

void registerHours()
{
    registerSizes("hours_ledger", ledger);
}

} // namespace bench
