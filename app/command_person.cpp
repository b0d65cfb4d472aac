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

models::Result<Outcome> removeForGood(models::RecordFile &file, models::Id teacher,
                                      const models::Progress &progress)
{
    const auto removed = models::removePerson(file, teacher, progress);
    if (!removed)
        return removed.failure();
    Outcome outcome;
    outcome.text =
        CommandPersonTexts::tr("%1 records were removed, and %2 edits of the history rewritten.")
            .arg(removed->records)
            .arg(removed->edits) +
        u'\n';
    if (removed->nameIsShared)
        outcome.text += CommandPersonTexts::tr(
                            "Somebody else bears the same name, so it was left in free texts.") +
                        u'\n';
    if (!removed->backups.isEmpty()) {
        outcome.exit = Exit::Issues;
        outcome.text +=
            CommandPersonTexts::tr("These backups still hold the person; they were not changed:") +
            u'\n' + removed->backups.join(u'\n') + u'\n';
    }
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("records"), removed->records},
                    {QStringLiteral("edits"), removed->edits},
                    {QStringLiteral("name_is_shared"), removed->nameIsShared},
                    {QStringLiteral("backups"), QJsonArray::fromStringList(removed->backups)}});
    return outcome;
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
                   : removeForGood(**file, teacher, request.progress);
}

} // namespace app
