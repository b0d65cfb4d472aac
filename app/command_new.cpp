// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/base/edit_title.h"
#include "models/edits/cycles.h"
#include "models/storage/record_file.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app {

namespace {
struct CommandNewTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandNew)
};
} // namespace

models::Result<Outcome> makeFile(const Request &request)
{
    const QString path = request.arguments.text("FILE");
    auto file = models::RecordFile::create(path);
    if (!file)
        return file.failure();
    const int year = request.arguments.text("--cycle").toInt();
    const models::Cycle cycle = models::cycleForYear(year);
    const auto made =
        (*file)->edit(models::editTitle("cycles.added", {cycle.name}),
                      [&](models::Transaction &transaction) -> models::Result<void> {
                          const auto begun = models::beginFile(
                              transaction, year, {.centre = request.arguments.text("--centre")});
                          return begun ? models::Result<void>() : begun.failure();
                      });
    if (!made) {
        file->reset();
        QFile::remove(path); // a file without its cycle would only be in the way
        return made.failure();
    }

    Outcome outcome;
    outcome.text = CommandNewTexts::tr("%1 was made, with cycle %2 (counted on %3).")
                       .arg(path, cycle.name, cycle.referenceDate.toString(Qt::ISODate));
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()},
                    {QStringLiteral("cycle"), cycle.name},
                    {QStringLiteral("reference_date"), cycle.referenceDate.toString(Qt::ISODate)}});
    return outcome;
}

} // namespace app
