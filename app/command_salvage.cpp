// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/storage/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {
struct CommandSalvageTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandSalvage)
};

QString line(const models::SalvagedTable &table)
{
    QString text = CommandSalvageTexts::tr("%1: %2 rows").arg(table.title).arg(table.found);
    if (table.lost + table.omitted)
        text += CommandSalvageTexts::tr(", %1 lost").arg(table.lost + table.omitted);
    if (!table.doubtful.isEmpty())
        text += CommandSalvageTexts::tr(", %1 to be looked at").arg(table.doubtful.size());
    if (table.cleared)
        text += CommandSalvageTexts::tr(", %1 links emptied").arg(table.cleared);
    return text + u'\n';
}

QJsonObject json(const models::SalvagedTable &table)
{
    QJsonArray doubtful; // as text: a number of JavaScript does not hold them
    for (const qint64 id : table.doubtful)
        doubtful << QString::number(id);
    return {{QStringLiteral("table"), table.table},     {QStringLiteral("found"), table.found},
            {QStringLiteral("lost"), table.lost},       {QStringLiteral("omitted"), table.omitted},
            {QStringLiteral("cleared"), table.cleared}, {QStringLiteral("doubtful"), doubtful}};
}
} // namespace

models::Result<Outcome> salvageFile(const Request &request)
{
    const QString target = request.arguments.text("--to");
    const auto report =
        models::salvageFile(request.arguments.text("DAMAGED"), target, request.progress);
    if (!report)
        return report.failure();
    Outcome outcome;
    outcome.exit =
        report->lost() || report->doubtful() || report->wasBeingSaved ? Exit::Issues : Exit::Done;
    outcome.text = report->summary() + u'\n';
    QJsonArray tables;
    for (const models::SalvagedTable &table : report->tables) {
        outcome.text += line(table);
        tables << json(table);
    }
    outcome.json =
        jsonBytes(QJsonObject{{QStringLiteral("file"), QFileInfo(target).absoluteFilePath()},
                              {QStringLiteral("pages"), report->pages},
                              {QStringLiteral("damaged_pages"), report->damagedPages},
                              {QStringLiteral("lost_beginning"), report->lostBeginning},
                              {QStringLiteral("was_being_saved"), report->wasBeingSaved},
                              {QStringLiteral("found"), report->found()},
                              {QStringLiteral("lost"), report->lost()},
                              {QStringLiteral("doubtful"), report->doubtful()},
                              {QStringLiteral("tables"), tables}});
    return outcome;
}

} // namespace app
