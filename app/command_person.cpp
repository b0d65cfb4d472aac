// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/edits/remove_person.h"
#include "models/exchange/person_export.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

namespace {
struct CommandPersonTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandPerson)
};

models::Result<Outcome> writeOut(models::RecordFile &file, models::Id teacher,
                                 const QString &folder)
{
    if (!QDir().mkpath(folder))
        return models::fail(models::ErrorCode::Environment,
                            CommandPersonTexts::tr(
                                "The folder “%1” cannot be made. Check that you may write there.")
                                .arg(folder));
    const auto paths = models::exportPerson(file, teacher, folder);
    if (!paths)
        return paths.failure();
    Outcome outcome;
    outcome.text = paths->join(u'\n');
    outcome.json =
        jsonBytes(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*paths)}});
    return outcome;
}

QString placeLine(const models::PersonPlace &place)
{
    return QStringLiteral("  %1  %2%3  %4\n")
        .arg(place.key(),
             place.isInHistory ? CommandPersonTexts::tr("in the history, ") : QString(),
             models::placeTitle(place), place.text);
}

QString placeLines(const QString &title, const models::RemovedPerson &removed,
                   const std::function<bool(const models::PersonPlace &)> &isMeant)
{
    QString lines;
    for (const models::PersonPlace &place : removed.places)
        if (isMeant(place))
            lines += placeLine(place);
    return lines.isEmpty() ? lines : title + u'\n' + lines;
}

QString placesText(const models::RemovedPerson &removed)
{
    using Kind = models::PersonPlace::Kind;
    using models::PersonPlace;
    return placeLines(CommandPersonTexts::tr("Taken out of texts of others:"), removed,
                      [](const PersonPlace &place) { return place.isTaken; }) +
           placeLines(CommandPersonTexts::tr("These may mean somebody or something else and stay, "
                                             "unless --also names them:"),
                      removed,
                      [](const PersonPlace &place) {
                          return !place.isTaken && place.kind == Kind::Doubtful;
                      }) +
           placeLines(CommandPersonTexts::tr("The same number is that of another record, and stays "
                                             "there:"),
                      removed,
                      [](const PersonPlace &place) { return place.kind == Kind::OthersOwn; });
}

QJsonArray placesJson(const models::RemovedPerson &removed)
{
    static const char *const kinds[] = {"sure", "doubtful", "others_own"};
    QJsonArray places;
    for (const models::PersonPlace &place : removed.places)
        places << QJsonObject{{QStringLiteral("place"), place.key()},
                              {QStringLiteral("record"), place.record},
                              {QStringLiteral("text"), place.text},
                              {QStringLiteral("kind"), QLatin1String(kinds[int(place.kind)])},
                              {QStringLiteral("in_history"), place.isInHistory},
                              {QStringLiteral("taken"), place.isTaken}};
    return places;
}

Outcome told(const models::RemovedPerson &removed, const QString &summary)
{
    Outcome outcome;
    outcome.text = summary + u'\n';
    if (removed.nameIsShared)
        outcome.text +=
            CommandPersonTexts::tr(
                "Somebody else bears the same name: it is not sure whom a text means.") +
            u'\n';
    outcome.text += placesText(removed);
    if (!removed.backups.isEmpty())
        outcome.text +=
            CommandPersonTexts::tr("These backups still hold the person; they were not changed:") +
            u'\n' + removed.backups.join(u'\n') + u'\n';
    const bool isLeft =
        std::any_of(removed.places.begin(), removed.places.end(),
                    [](const models::PersonPlace &place) { return !place.isTaken; });
    if (isLeft || !removed.backups.isEmpty())
        outcome.exit = Exit::Issues;
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("records"), removed.records},
                    {QStringLiteral("links"), removed.links},
                    {QStringLiteral("edits"), removed.edits},
                    {QStringLiteral("name_is_shared"), removed.nameIsShared},
                    {QStringLiteral("places"), placesJson(removed)},
                    {QStringLiteral("backups"), QJsonArray::fromStringList(removed.backups)}});
    return outcome;
}

models::Result<Outcome> removeForGood(models::RecordFile &file, models::Id teacher,
                                      const Request &request)
{
    if (request.arguments.has("--dry-run")) {
        const auto removed = models::rehearseRemoval(file, teacher, request.progress);
        if (!removed)
            return removed.failure();
        return told(*removed, CommandPersonTexts::tr(
                                  "%1 records would be removed, %2 links of others emptied, "
                                  "and %3 edits of the history rewritten. Nothing was "
                                  "changed.")
                                  .arg(removed->records)
                                  .arg(removed->links)
                                  .arg(removed->edits));
    }
    const QStringList also = request.arguments.list("--also");
    models::DoubtfulPlaces doubtful{false, QSet<QString>(also.begin(), also.end())};
    doubtful.all = doubtful.keys.remove(QStringLiteral("all"));
    const auto removed = models::removePerson(file, teacher, doubtful, request.progress);
    if (!removed)
        return removed.failure();
    return told(*removed, CommandPersonTexts::tr("%1 records were removed, %2 links of others "
                                                 "emptied, and %3 edits of the history rewritten.")
                              .arg(removed->records)
                              .arg(removed->links)
                              .arg(removed->edits));
}
} // namespace

models::Result<Outcome> handlePerson(const Request &request)
{
    const bool exports = request.arguments.has("--export");
    if (exports == request.arguments.has("--remove"))
        return models::fail(models::ErrorCode::Input,
                            CommandPersonTexts::tr("Say either --export DIR or --remove."));
    auto file = models::RecordFile::open(request.arguments.text("FILE"));
    if (!file)
        return file.failure();
    const models::Id teacher = request.arguments.text("--id").toLongLong();
    return exports ? writeOut(**file, teacher, request.arguments.text("--export"))
                   : removeForGood(**file, teacher, request);
}

} // namespace app
