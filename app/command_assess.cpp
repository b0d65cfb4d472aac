// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/assessment/scores_json.h"
#include "models/assessment/scores_text.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandAssessTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandAssess)
};

QString schemeText(const models::Scheme &scheme, models::Language language)
{
    QString text = scheme.name.in(language);
    if (scheme.version)
        text += QStringLiteral(" v%1").arg(scheme.version);
    return text;
}

Outcome ownScores(const Request &request, const models::YearScores &scores)
{
    Outcome outcome;
    outcome.heading = CommandAssessTexts::tr("Assessment %1: %2")
                          .arg(scores.cycle.name, schemeText(*scores.scheme, request.language));
    if (request.json)
        outcome.json = jsonBytes(models::scoresJson(scores, request.language));
    else
        outcome.text = models::scoresText(scores, request.language);
    return outcome;
}

Outcome otherScores(const Request &request, const models::YearScores &own,
                    const models::YearScores &other)
{
    Outcome outcome;
    outcome.heading =
        CommandAssessTexts::tr("Assessment %1: %2 instead of %3; * moves in rank or band")
            .arg(own.cycle.name, schemeText(*other.scheme, request.language),
                 schemeText(*own.scheme, request.language));
    if (!request.json) {
        outcome.text = models::movesText(own, other, request.language) + u'\n' +
                       models::scoresText(other, request.language);
        return outcome;
    }
    QJsonObject json = models::scoresJson(other, request.language);
    json.insert(QStringLiteral("moves"), models::movesJson(models::compareScores(own, other)));
    outcome.json = jsonBytes(json);
    return outcome;
}
} // namespace

models::Result<Outcome> assessYear(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    SQLite::Database &database = open->file->database();
    const auto scheme = models::schemeOf(database, open->cycle);
    if (!scheme)
        return scheme.failure();
    const auto own = models::scoreYear(database, open->cycle, *scheme, request.progress);
    if (!own)
        return own.failure();
    if (!request.arguments.has("--scheme"))
        return ownScores(request, *own);
    const auto wanted = models::findScheme(database, request.arguments.text("--scheme"));
    if (!wanted)
        return wanted.failure();
    const auto other = models::scoreYear(database, open->cycle, *wanted, request.progress);
    if (!other)
        return other.failure();
    return otherScores(request, *own, *other);
}

} // namespace app
