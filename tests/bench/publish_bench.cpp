// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/publish.h"
#include "models/edits/vetoes.h"
#include "models/storage/store.h"
#include "tests/bench/bench_file.h"
#include "tests/bench/stopwatch.h"

#include <QFile>
#include <QTemporaryDir>

namespace bench {

// Nothing is published while a veto waits for its second person.
static models::Result<void> confirmVetoes(models::RecordFile &file)
{
    return file.edit(QStringLiteral("vetoes"), [](models::Transaction &edit) {
        for (const models::Veto &veto : models::findAll<models::Veto>(
                 edit.database(), "WHERE confirmed_by IS NULL AND withdrawn_reason IS NULL"))
            if (const auto done = models::confirmVeto(edit, veto.id, QStringLiteral("审定人"),
                                                      QDate(2024, 1, 15));
                !done)
                return done;
        return models::Result<void>();
    });
}

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
    if (const auto ready = confirmVetoes(**file); !ready)
        return state.SkipWithError(ready.error().message.toUtf8().constData());
    for (auto _ : state) {
        const Stopwatch watch;
        const auto published = models::publishYear(**file, cycle, {});
        state.SetIterationTime(watch.seconds());
        if (!published)
            return state.SkipWithError(published.error().message.toUtf8().constData());
        if (!models::withdrawYear(**file, cycle, QStringLiteral("once more")))
            return state.SkipWithError("not withdrawn");
    }
}

void registerPublishing()
{
    registerSizes("publish", publish);
}

} // namespace bench
