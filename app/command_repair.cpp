// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "models/edits/repair_names.h"

#include <QCoreApplication>

namespace app {

namespace {
struct CommandRepairTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandRepair)
};

QString lineOf(const models::CutText &text)
{
    const QString line = QStringLiteral("  %1/%2/%3  %4 → %5")
                             .arg(text.table)
                             .arg(text.id)
                             .arg(text.field, text.now, text.right);
    if (text.isChangedSince)
        return line + CommandRepairTexts::tr(" (changed since, left as it is)");
    return text.mayBeMeant
               ? line +
                     CommandRepairTexts::tr(" (may have been taken out on purpose, left as it is)")
               : line;
}
} // namespace

models::Result<Outcome> repairNames(const Request &request)
{
    auto file = models::RecordFile::open(request.arguments.text("FILE"));
    if (!file)
        return file.failure();
    const bool isDry = request.arguments.has("--dry-run");
    const QString backup = request.arguments.text("--from");
    const auto found =
        isDry ? models::findCutTexts(**file, backup) : models::repairCutTexts(**file, backup);
    if (!found)
        return found.failure();
    Outcome outcome;
    QJsonArray texts;
    qsizetype left = 0;
    for (const models::CutText &text : *found) {
        left += isDry || !text.isRepaired();
        outcome.text += lineOf(text) + u'\n';
        texts << QJsonObject{{QStringLiteral("table"), text.table},
                             {QStringLiteral("id"), text.id},
                             {QStringLiteral("field"), text.field},
                             {QStringLiteral("record"), text.record},
                             {QStringLiteral("now"), text.now},
                             {QStringLiteral("right"), text.right},
                             {QStringLiteral("changed_since"), text.isChangedSince},
                             {QStringLiteral("may_be_meant"), text.mayBeMeant}};
    }
    const qsizetype count = found->size();
    outcome.text.prepend(
        (count == 0 ? CommandRepairTexts::tr("No name was cut: there is nothing to put right.")
         : isDry    ? CommandRepairTexts::tr("%1 texts differ:").arg(count)
                    : CommandRepairTexts::tr("%1 texts differ, %2 of them are put right:")
                       .arg(count)
                       .arg(count - left)) +
        u'\n');
    outcome.exit = left > 0 ? Exit::Issues : Exit::Done;
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("texts"), texts}, {QStringLiteral("repaired"), count - left}});
    return outcome;
}

} // namespace app
