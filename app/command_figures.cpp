// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/figures/figures_json.h"
#include "models/figures/figures_text.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandFiguresTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandFigures)
};

models::Side sideOf(const QString &name)
{
    if (name == QLatin1String("rest"))
        return models::Side::Rest;
    return name == QLatin1String("unknown") ? models::Side::Unknown : models::Side::Part;
}

QString sideTitle(models::Side side)
{
    switch (side) {
    case models::Side::Part:
        return CommandFiguresTexts::tr("those that it counts");
    case models::Side::Rest:
        return CommandFiguresTexts::tr("the others");
    case models::Side::Unknown:
        break;
    }
    return CommandFiguresTexts::tr("those of whom it is not known");
}
} // namespace

models::Result<Outcome> listFigures(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    const auto book = models::FigureBook::count(open->file->database(), open->cycle);
    if (!book)
        return book.failure();
    Outcome outcome;
    if (request.arguments.has("--json"))
        outcome.json = jsonBytes(models::figuresJson(**book, request.language));
    else
        outcome.text = models::figuresText(**book, request.language);
    return outcome;
}

models::Result<Outcome> listPeople(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    SQLite::Database &database = open->file->database();
    const auto book = models::FigureBook::count(database, open->cycle);
    if (!book)
        return book.failure();
    const QString id = request.arguments.text("--figure");
    const models::Figure *figure = (*book)->find(id);
    if (!figure)
        return models::fail(
            models::ErrorCode::NotFound,
            CommandFiguresTexts::tr("There is no figure “%1”. “yanxun figures” lists them all.")
                .arg(id));
    Outcome outcome;
    const auto listed = models::guarded(open->file->path(), [&]() -> models::Result<void> {
        const models::Side side = sideOf(request.arguments.text("--side"));
        const QList<models::BehindLine> lines = (*book)->behind(database, id, side);
        outcome.heading = CommandFiguresTexts::tr("%1: %2\nHere: %3 (%4)")
                              .arg(figure->title(request.language), figure->text(request.language),
                                   sideTitle(side))
                              .arg(lines.size());
        outcome.text = models::behindText(lines, request.language);
        outcome.json = jsonBytes(models::behindJson(lines));
        return {};
    });
    if (!listed)
        return listed.failure();
    return outcome;
}

} // namespace app
