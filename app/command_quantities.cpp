// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/base/text_columns.h"
#include "models/edits/named_records.h"
#include "models/figures/quantity_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {
struct CommandQuantitiesTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandQuantities)
};

using models::QuantityLine;

// What is asked for --on; a day that cannot be read is refused.
models::Result<models::QuantityQuestion> questionOf(const Request &request,
                                                    const models::Cycle &cycle)
{
    if (!request.arguments.has("--on"))
        return models::QuantityQuestion::ofYear(cycle);
    const QString text = request.arguments.text("--on");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return models::fail(
            models::ErrorCode::Input,
            CommandQuantitiesTexts::tr("“%1” is no day. Write it as 2023-06-30.").arg(text));
    return models::QuantityQuestion::onDay(cycle, day);
}

QJsonValue numberOrNull(bool isThere, qint64 number)
{
    return isThere ? QJsonValue(number) : QJsonValue();
}

QJsonObject jsonOf(const QuantityLine &line, const models::Amount &amount,
                   models::Language language)
{
    const bool hasWhole = line.kind != models::FigureKind::Count;
    const QJsonValue value = line.isKnown(amount) ? QJsonValue(line.valueOf(amount)) : QJsonValue();
    return {{QStringLiteral("id"), QLatin1String(line.id)},
            {QStringLiteral("title"), line.displayTitle(language)},
            {QStringLiteral("unit"), models::unitName(line.unit, models::Language::English)},
            {QStringLiteral("part"), amount.part},
            {QStringLiteral("whole"), numberOrNull(hasWhole, amount.whole)},
            {QStringLiteral("unknown"), amount.unknown},
            {QStringLiteral("value"), value},
            {QStringLiteral("text"), line.text(amount)},
            {QStringLiteral("definition"), line.displayDefinition(language)}};
}

} // namespace

models::Result<Outcome> listQuantities(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    const auto question = questionOf(request, open->cycle);
    if (!question)
        return question.failure();
    SQLite::Database &database = open->file->database();
    Outcome outcome;
    const auto done = models::guarded(open->file->path(), [&]() -> models::Result<void> {
        models::Id group = 0;
        if (request.arguments.has("--package")) {
            const auto named =
                models::groupNamed(database, open->cycle.id, request.arguments.text("--package"));
            if (!named)
                return named.failure();
            group = *named;
        }
        const auto quantities = group ? models::quantitiesOfGroup(database, *question, group)
                                      : models::quantitiesOfCycle(database, *question);
        QJsonArray list;
        QList<QStringList> rows;
        for (const QuantityLine &line : models::quantityTable())
            if (const auto found = quantities.constFind(QLatin1String(line.id));
                found != quantities.cend()) {
                list << jsonOf(line, *found, request.language);
                rows << QStringList{QLatin1String(line.id), line.displayTitle(request.language),
                                    line.text(*found), line.displayDefinition(request.language)};
            }
        outcome.heading =
            CommandQuantitiesTexts::tr("As of %1").arg(question->until.toString(Qt::ISODate));
        outcome.text = models::alignedColumns(rows);
        outcome.json = jsonBytes(list);
        return {};
    });
    if (!done)
        return done.failure();
    return outcome;
}

} // namespace app
