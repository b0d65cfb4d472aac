// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/assessment/publish.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandPublishTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandPublish)
};

using models::Result;

QJsonArray gatesJson(const QList<models::YearGate> &gates)
{
    QJsonArray array;
    for (const models::YearGate &gate : gates)
        array << gate.text;
    return array;
}

Outcome told(const QString &text, const models::Cycle &cycle, const char *state,
             const QList<models::YearGate> &gates = {})
{
    Outcome outcome;
    outcome.text = text + u'\n';
    if (!gates.isEmpty()) {
        outcome.exit = Exit::Issues;
        outcome.text += CommandPublishTexts::tr("Still missing:") + u'\n';
        for (const models::YearGate &gate : gates)
            outcome.text += QStringLiteral("- ") + gate.text + u'\n';
    }
    outcome.json = jsonBytes(QJsonObject{{QStringLiteral("cycle"), cycle.name},
                                         {QStringLiteral("state"), QLatin1String(state)},
                                         {QStringLiteral("missing"), gatesJson(gates)}});
    return outcome;
}

Result<Outcome> lock(OpenCycle &open)
{
    const auto gates = models::gatesBeforeLock(open.file->database(), open.cycle);
    if (!gates)
        return gates.failure();
    if (const auto done = models::lockYear(*open.file, open.cycle.id); !done)
        return done.failure();
    return told(CommandPublishTexts::tr("The year %1 is locked.").arg(open.cycle.name), open.cycle,
                "closed", *gates);
}

Result<Outcome> publish(OpenCycle &open, const Request &request)
{
    const auto gates = models::gatesBeforePublishing(open.file->database(), open.cycle);
    if (!gates)
        return gates.failure();
    const auto published =
        models::publishYear(*open.file, open.cycle.id,
                            {.title = request.arguments.text("--title"),
                             .documentNumber = request.arguments.text("--number")},
                            request.progress);
    if (!published)
        return published.failure();
    qsizetype figures = 0, scores = 0;
    const auto read = models::guarded(open.file->path(), [&]() -> Result<void> {
        figures = models::frozenFigures(open.file->database(), *published).size();
        scores = models::frozenScores(open.file->database(), *published).size();
        return {};
    });
    if (!read)
        return read.failure();
    return told(CommandPublishTexts::tr(
                    "The year %1 is published: %2 figures and %3 results are kept as they "
                    "are.")
                    .arg(open.cycle.name)
                    .arg(figures)
                    .arg(scores),
                open.cycle, "published", *gates);
}
} // namespace

Result<Outcome> publishYear(const Request &request)
{
    const Arguments &arguments = request.arguments;
    if (arguments.has("--lock") + arguments.has("--unlock") + arguments.has("--withdraw") > 1)
        return models::fail(
            models::ErrorCode::Input,
            CommandPublishTexts::tr("Say only one of --lock, --unlock and --withdraw."));
    auto open = openCycle(arguments);
    if (!open)
        return open.failure();
    if (arguments.has("--lock"))
        return lock(*open);
    if (arguments.has("--unlock")) {
        const auto done =
            models::unlockYear(*open->file, open->cycle.id, arguments.text("--unlock"));
        if (!done)
            return done.failure();
        return told(CommandPublishTexts::tr("The year %1 is open again.").arg(open->cycle.name),
                    open->cycle, "open");
    }
    if (arguments.has("--withdraw")) {
        const auto done =
            models::withdrawYear(*open->file, open->cycle.id, arguments.text("--withdraw"));
        if (!done)
            return done.failure();
        return told(
            CommandPublishTexts::tr("The publication of %1 is withdrawn; the year stays locked.")
                .arg(open->cycle.name),
            open->cycle, "closed");
    }
    return publish(*open, request);
}

} // namespace app
